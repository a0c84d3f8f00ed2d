package org.fostering.cli.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fostering.cli.book.BookSection;
import org.fostering.cli.book.ClockSection;
import org.fostering.cli.book.ConsistencySection;
import org.fostering.cli.book.InstrumentSection;
import org.fostering.cli.book.JourneySection;
import org.fostering.cli.book.PackSection;
import org.fostering.cli.book.ReadingSection;
import org.fostering.cli.book.RuleBook;
import org.fostering.cli.book.StatementSection;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.NationConverter;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.LegalStatement;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fostering rules book}: prints rules for people who do not program. */
@Command(
    name = "book",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    header = "Prints the rules for people who do not program, to review together.",
    description = {
      "",
      "The law of the library, the packs that are installed beside it and those of the files; then"
          + " times, journeys and what documents must agree on; as Markdown or as one page of HTML."
          + " Without options all of it is printed.",
      ""
    })
final class RuleBookCommand extends PackCommand {

  private static final Bilingual TITLE =
      new Bilingual(
          "The rules on recruiting and approving foster carers",
          "Y rheolau ar recriwtio a chymeradwyo gofalwyr maeth");

  /** The forms in which the book is printed. */
  enum Format {
    MARKDOWN,
    HTML
  }

  /** What can be printed, in the order of the book. */
  enum Chapter {
    RULES,
    STATEMENTS,
    CLOCKS,
    READINGS,
    JOURNEYS,
    CONSISTENCY,
    INSTRUMENTS
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Packs as JSON to print as well; - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--only-files", description = "Print the packs of the files alone.")
  private boolean onlyFiles;

  @Option(
      names = "--nation",
      split = ",",
      converter = NationConverter.class,
      paramLabel = "NATION",
      description =
          "Print what holds in these nations, separated by commas: "
              + NationConverter.WORDS
              + ". Default: all.")
  private List<Nation> nations = List.of(Nation.values());

  @Option(
      names = "--part",
      split = ",",
      paramLabel = "PART",
      description =
          "Print these parts, separated by commas: rules, statements, clocks, readings, journeys,"
              + " consistency, instruments. Default: all.")
  private List<Chapter> chapters = List.of(Chapter.values());

  @Option(
      names = "--format",
      defaultValue = "markdown",
      paramLabel = "FORMAT",
      description = "markdown or html (default: ${DEFAULT-VALUE})")
  private Format format = Format.MARKDOWN;

  @Mixin private OutOption out = new OutOption();

  RuleBookCommand(StandardStreams streams) {
    super(streams);
  }

  @Override
  int run(Packs packs, CliTexts texts) throws UnusableException {
    List<BookSection> sections = new ArrayList<>();
    if (onlyFiles) {
      for (String file : files) {
        sections.add(
            new PackSection(
                packs.read(file).orElseThrow(() -> new UnusableException("rules.unusable", file))));
      }
    } else {
      Set<Chapter> printed = EnumSet.copyOf(chapters);
      // The packs are read in any case: a faulty one is said, whatever is printed.
      List<? extends RulePack<?>> deciding = Packs.withLaw(packs.load(files)).packs();
      for (Chapter chapter : printed) {
        sections.addAll(sections(chapter, deciding));
      }
    }
    RuleBook book = new RuleBook(TITLE, sections, EnumSet.copyOf(nations));
    String text = format == Format.HTML ? book.html(locale()) : book.markdown(locale());
    out.write(text, files, streams());
    return ExitCode.SOUND;
  }

  private static List<BookSection> sections(Chapter chapter, List<? extends RulePack<?>> deciding) {
    return switch (chapter) {
      case RULES -> {
        List<BookSection> all = new ArrayList<>(PackSection.ofAll(deciding));
        Eligibility.unverified().values().forEach(pack -> all.add(new PackSection(pack)));
        yield all;
      }
      case STATEMENTS -> List.of(new StatementSection(LegalStatement.all()));
      case CLOCKS -> List.of(ClockSection.standard());
      case READINGS -> List.of(ReadingSection.standard());
      case JOURNEYS -> List.of(JourneySection.standard());
      case CONSISTENCY -> ConsistencySection.standard();
      case INSTRUMENTS -> List.of(InstrumentSection.standard());
    };
  }
}
