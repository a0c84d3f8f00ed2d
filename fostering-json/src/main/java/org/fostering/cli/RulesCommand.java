package org.fostering.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.json.rulepack.RulePackJson;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering rules}: shows the rules, and checks those that a service writes itself. */
@Command(
    name = "rules",
    header = "Shows the rules, and checks packs of rules in files.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine with(Main.Streams streams) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new Check(streams))
        .addSubcommand(new RuleBookCommand(streams))
        .addSubcommand(new RuleDiagramCommand(streams))
        .addSubcommand(new ListPacks(streams))
        .addSubcommand(new ListFacts());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Main.NO_COMMAND);
  }

  /** What the commands on rules have in common. */
  abstract static class OnPacks implements Callable<Integer> {

    @Option(
        names = "--lang",
        paramLabel = "LANG",
        description = "en for English, or cy for Welsh. Default: en.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Main.Streams streams;

    OnPacks(Main.Streams streams) {
      this.streams = streams;
    }

    @Override
    public Integer call() {
      CliTexts texts = new CliTexts(locale());
      PrintWriter err = spec.commandLine().getErr();
      try {
        return run(new Packs(streams.in(), texts, err), texts);
      } catch (UnusableException e) {
        err.println("fostering: " + e.text(texts));
        return Main.UNUSABLE;
      }
    }

    Locale locale() {
      return Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT));
    }

    PrintWriter out() {
      return spec.commandLine().getOut();
    }

    /** Writes a text to a file, or else to the standard output. */
    void write(String text, Optional<Path> file) throws UnusableException {
      OutputStream target =
          file.isPresent() ? Output.file(file.get(), Optional.empty()) : streams.out();
      try (Writer writer = Output.utf8(target)) {
        writer.write(text);
      } catch (IOException e) {
        if (!Output.isClosedPipe(e)) {
          throw new UnusableException(
              "output.failed", file.map(Path::toString).orElse(Input.STANDARD_INPUT));
        }
      }
    }

    abstract int run(Packs packs, CliTexts texts) throws UnusableException;
  }

  /** {@code fostering rules check}: says what is wrong with packs in files. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      versionProvider = Main.Version.class,
      header = "Says what is wrong with packs of rules in files.",
      description = {
        "",
        "Each pack is checked by itself, and then all of them together with the law of the library:"
            + " what a pack may change in the rules of another is checked there.",
        ""
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:every pack is sound",
        "1:a pack has an error",
        "2:the command or a file is unusable"
      })
  private static final class Check extends OnPacks {

    @Parameters(
        paramLabel = "FILE",
        arity = "1..*",
        description = "Packs as JSON; - for standard input.")
    private List<String> files = new ArrayList<>();

    Check(Main.Streams streams) {
      super(streams);
    }

    @Override
    int run(Packs packs, CliTexts texts) throws UnusableException {
      List<RulePack<Enquiry>> sound = new ArrayList<>();
      for (String file : files) {
        Optional<RulePack<Enquiry>> pack = packs.read(file);
        pack.ifPresent(sound::add);
        out()
            .println(
                pack.map(read -> texts.of("rules.sound", file, read.reference(), count(read)))
                    .orElseGet(() -> texts.of("rules.unsound", file)));
      }
      if (sound.size() < files.size()) {
        return Main.UNSOUND;
      }
      try {
        Packs.withLaw(sound);
        return Main.SOUND;
      } catch (UnusableException e) {
        out().println(e.text(texts));
        return Main.UNSOUND;
      }
    }

    private static int count(RulePack<?> pack) {
      return pack.rules().size();
    }
  }

  /** {@code fostering rules list}: which packs decide, here and now. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      versionProvider = Main.Version.class,
      header = "Lists the packs that decide: those of the library and those installed beside it.",
      description = {
        "",
        "For each: id and version, the number of rules, its digest and its title.",
        ""
      })
  private static final class ListPacks extends OnPacks {

    ListPacks(Main.Streams streams) {
      super(streams);
    }

    @Override
    int run(Packs packs, CliTexts texts) throws UnusableException {
      for (RulePack<Enquiry> pack : Packs.withLaw(packs.load(List.of())).packs()) {
        RulePackJson.PackDigest digest = RulePackJson.digest(pack);
        out()
            .println(
                texts.of(
                    "rules.pack",
                    pack.reference(),
                    pack.rules().size(),
                    digest.sha256(),
                    texts.of(pack.title())));
      }
      return Main.SOUND;
    }
  }

  /** {@code fostering rules facts}: the names that a pack may use. */
  @Command(
      name = "facts",
      mixinStandardHelpOptions = true,
      versionProvider = Main.Version.class,
      header = "Lists the facts and lists that rules on an enquiry may read, by their names.",
      description = {
        "",
        "What stands further in is a fact of the things on the list above it.",
        ""
      })
  private static final class ListFacts implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      print(EnquiryFacts.ALL, "");
      spec.commandLine().getOut().flush();
    }

    private void print(Facts<?> facts, String indent) {
      PrintWriter out = spec.commandLine().getOut();
      for (Fact<?, ?> fact : facts.facts()) {
        out.println(indent + fact.name() + " (" + type(fact) + "): " + fact.label().english());
      }
      for (Facts.Listed<?, ?> listed : facts.lists()) {
        out.println(indent + listed.list().name() + " (list): " + listed.list().label().english());
        print(listed.each(), indent + "  ");
      }
    }

    private static String type(Fact<?, ?> fact) {
      if (fact.type() == Boolean.class) {
        return "true or false";
      }
      String code = fact.codes().map(list -> "code of " + list.name()).orElse("code");
      return fact.type() == Integer.class ? "whole number" : code;
    }
  }
}
