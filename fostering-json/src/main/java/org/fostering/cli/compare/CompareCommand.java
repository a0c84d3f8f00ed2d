package org.fostering.cli.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.FileFindings;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.rules.compare.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering compare}: what differs between two editions. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Says what is new, gone or changed between two editions.",
    description = {
      "",
      "Two packs of rules, two directories of organisations, two tables as CSV (a list of codes, or"
          + " a table of law), two schemas or two folders of schemas. Conditions of rules are"
          + " compared by what they come to: what is only written otherwise is said to be the same"
          + " in effect, and of what changed a case is named in which it does. Of schemas every"
          + " change is named that may refuse what was taken before.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:they were compared, be there differences or not",
      "1:one of the two is not sound",
      "2:the command or a file is unusable"
    })
public final class CompareCommand implements Callable<Integer> {

  /** What an edition may have in all its files, so that two of them are held in mind. */
  private static final int MOST_BYTES = 1 << 23;

  /** The forms of the result. */
  enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON
  }

  @Parameters(index = "0", paramLabel = "OLD", description = "The old edition.")
  private String old = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "The new edition: of the same kind as the old one.")
  private String changed = "";

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description =
          "text, markdown, html with both editions side by side, or json (default:"
              + " ${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Mixin private OutOption out = new OutOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  public CompareCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    CliTexts texts = language.texts();
    Map<String, Path> before = files(old);
    Map<String, Path> after = files(changed);
    List<String> files =
        Stream.of(before, after)
            .flatMap(edition -> edition.values().stream())
            .map(Path::toString)
            .toList();
    try (Outputs outputs = Outputs.of(files, out.file().stream().toList(), streams)) {
      Editions editions =
          new Editions(
              new Packs(streams.in(), texts, spec.commandLine().getErr()),
              new FileFindings(texts, spec.commandLine().getErr()));
      Optional<Comparison> comparison =
          editions.compare(old, contents(before), changed, contents(after));
      if (comparison.isEmpty()) {
        return ExitCode.UNSOUND;
      }
      out.write(new ComparisonText(texts, language.locale()).of(comparison.get(), format), outputs);
      outputs.commit();
      return ExitCode.SOUND;
    } catch (IOException e) {
      throw Outputs.failure(e);
    }
  }

  /** The file, or the schemas of a folder, by name. */
  private static Map<String, Path> files(String name) throws UnusableException {
    Path path = Path.of(name);
    if (!Files.isDirectory(path)) {
      return Map.of("", path);
    }
    Map<String, Path> schemas = new TreeMap<>();
    try (Stream<Path> files = Files.walk(path)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
          .forEach(file -> schemas.put(path.relativize(file).toString().replace('\\', '/'), file));
      return schemas;
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableException("input.unreadable", name);
    }
  }

  /** What stands in the files of an edition, which all together must not be too long. */
  private Map<String, byte[]> contents(Map<String, Path> files) throws UnusableException {
    Map<String, byte[]> contents = new TreeMap<>();
    int left = MOST_BYTES;
    for (Map.Entry<String, Path> file : files.entrySet()) {
      byte[] content = content(file.getValue().toString(), left + 1);
      if (content.length > left) {
        throw new UnusableException("compare.too-long", file.getValue().toString());
      }
      left -= content.length;
      contents.put(file.getKey(), content);
    }
    return contents;
  }

  private byte[] content(String name, int most) throws UnusableException {
    try (InputStream bytes = Input.open(name, streams.in(), (stream, length) -> stream).bytes()) {
      return bytes.readNBytes(most);
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", name);
    }
  }
}
