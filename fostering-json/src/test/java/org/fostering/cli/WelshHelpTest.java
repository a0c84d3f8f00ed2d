package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.WelshHelp;
import org.fostering.model.finding.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --help} says with {@code --lang cy}. */
class WelshHelpTest {

  /** What is not a word of a language: options, and numbers. */
  private static final Pattern SIGNS = Pattern.compile("--[a-z][a-z-]*|[0-9]+|%n");

  private static final String NOT_REVIEWED =
      new CliTexts(Messages.WELSH).of("summary.not-reviewed");

  private static CommandLine english() {
    return Main.commandLine(
        new StandardStreams(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream()),
        "");
  }

  private static CommandLine welsh() {
    CommandLine command = english();
    WelshHelp.showIn(command);
    return command;
  }

  /** The texts of a command and of those below it, by what they are of. */
  private static Map<String, String> texts(CommandLine command) {
    Map<String, String> texts = new LinkedHashMap<>();
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    Map<String, CommandLine> below = command.getSubcommands();
    String name = spec.qualifiedName();
    texts.put(name + ", heading of the synopsis", usage.synopsisHeading());
    if (!below.isEmpty()) {
      texts.put(name + ", heading of the commands", usage.commandListHeading());
      texts.put(name + ", word for a command", usage.synopsisSubcommandLabel());
    }
    addAll(texts, name + ", header", usage.header());
    addAll(texts, name + ", description", usage.description());
    for (ArgSpec each : spec.args()) {
      addAll(texts, name + " " + each.paramLabel() + " " + each, each.description());
    }
    texts.put(name + ", heading of the exit codes", usage.exitCodeListHeading());
    usage.exitCodeList().forEach((code, text) -> texts.put(name + ", exit code " + code, text));
    below.values().forEach(each -> texts.putAll(texts(each)));
    return texts;
  }

  private static void addAll(Map<String, String> texts, String of, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      texts.put(of + ", line " + i, lines[i]);
    }
  }

  private static List<String> signs(String text) {
    return SIGNS.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void every_text_of_every_command_is_there_in_welsh() {
    Map<String, String> english = texts(english());
    Map<String, String> welsh = texts(welsh());
    assertEquals(english.keySet(), welsh.keySet());
    List<String> lacking = new ArrayList<>();
    Map<String, String> unlike = new TreeMap<>();
    english.forEach(
        (of, text) -> {
          String other = welsh.get(of);
          if (text.isBlank() ? !other.isBlank() : other.isBlank() || other.equals(text)) {
            lacking.add(of);
          } else if (!signs(text).equals(signs(other))) {
            unlike.put(of, signs(text) + " and " + signs(other));
          }
        });
    assertEquals(List.of(), lacking);
    assertEquals(Map.of(), unlike, "options and numbers");
  }

  @Test
  void every_text_of_the_file_is_used() {
    CommandLine command = welsh();
    Heard heard = new Heard(command.getResourceBundle());
    command.setResourceBundle(heard);
    texts(command);
    footers(command);
    Set<String> unused = new TreeSet<>(Collections.list(heard.getKeys()));
    unused.removeAll(heard.asked);
    assertEquals(Set.of(), unused);
  }

  private static void footers(CommandLine command) {
    List<String> footer = List.of(command.getCommandSpec().usageMessage().footer());
    assertEquals(NOT_REVIEWED, footer.get(footer.size() - 1));
    command.getSubcommands().values().forEach(WelshHelpTest::footers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "status", "hub responsibilities"})
  void no_sentence_of_the_help_is_english(String command) {
    String[] arguments = (command + " --help --lang cy").split(" ");
    CommandRun run = CommandRun.of(arguments);
    assertEquals(0, run.exitCode());
    String said = run.out().replaceAll("\\s+", " ");
    texts(english()).values().stream()
        .flatMap(text -> Arrays.stream(text.strip().split("(?<=\\.) ")))
        .filter(sentence -> sentence.contains(" "))
        .forEach(sentence -> assertFalse(said.contains(sentence), sentence));
    assertTrue(run.out().endsWith(NOT_REVIEWED + System.lineSeparator()), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help --lang cy",
        "--lang cy --help",
        "-h --lang=cy",
        "--lang=CY -h",
        "hub --help --lang cy",
        "--lang cy hub --help",
        "hub check --lang cy --help",
        "rules facts --help --lang cy",
        "intake --lang cy --help",
        "completion --help --lang cy",
      })
  void every_command_has_help_in_welsh_wherever_the_language_is_named(String line) {
    CommandRun run = CommandRun.of(line.split(" "));
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("Defnydd: fostering"), run.out());
    assertFalse(run.out().contains("Usage"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "intake --lang en --help", "intake --out cy --help"})
  void help_is_english_otherwise(String line) {
    CommandRun run = CommandRun.of(line.split(" "));
    assertTrue(run.out().contains("Usage: fostering"), run.out());
    assertFalse(run.out().contains(NOT_REVIEWED), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang cy", "hub --lang cy", "hub chek --lang cy", "frob --lang=cy"})
  void a_command_with_others_below_it_is_answered_in_welsh(String line) {
    CommandRun run = CommandRun.of(line.split(" "));
    assertEquals(2, run.exitCode());
    assertTrue(
        run.err().contains("Defnydd: fostering") || run.err().contains("Nid oes"), run.err());
    assertFalse(run.err().contains("Usage") || run.err().contains("Unknown"), run.err());
  }

  @Test
  void a_command_that_has_no_language_takes_none_but_for_its_help() {
    assertEquals(2, CommandRun.of("completion", "--lang", "cy").exitCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          intake x --lang cy --as-of tomorrow | '--as-of': ysgrifennwch ddyddiad fel 2026-03-31
          intake x --threads 0 --lang=cy      | '--threads': ysgrifennwch rif o 1 i 256
          intake x --skip -1 --lang cy        | '--skip': ysgrifennwch nifer o ddogfennau
          status x --nation x --lang cy       | '--nation': ysgrifennwch england
          intake x --as-of tomorrow           | '--as-of': write a date as 2026-03-31
          status x --nation x                 | '--nation': write england, wales, scotland or
          """,
      quoteCharacter = '"')
  void a_wrong_value_is_explained_in_the_language(String line, String said) {
    CommandRun run = CommandRun.of(line.split(" "));
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains(said), run.err());
    assertEquals(
        line.contains("cy"), run.err().contains("Gweler: fostering " + line.split(" ")[0]));
  }

  /** Texts that know which of them were asked for. */
  private static final class Heard extends ResourceBundle {

    private final ResourceBundle texts;
    private final Set<String> asked = new TreeSet<>();

    private Heard(ResourceBundle texts) {
      this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
      asked.add(key);
      return texts.getObject(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return texts.getKeys();
    }
  }
}
