package org.fostering.cli.rules;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.cli.book.BookSection;
import org.fostering.cli.book.ClockSection;
import org.fostering.cli.book.ConsistencySection;
import org.fostering.cli.book.InstrumentSection;
import org.fostering.cli.book.JourneyPicture;
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
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.PacksBySubject;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.eligibility.ApplicationFacts;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.eligibility.LegalStatement;
import org.fostering.rules.journey.Journeys;
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

  @Option(
      names = "--pictures",
      paramLabel = "FOLDER",
      description =
          "With markdown: write the pictures of the journeys into this folder and show them; in"
              + " html they stand in the page.")
  private Optional<Path> folder = Optional.empty();

  @Mixin private OutOption out = new OutOption();

  RuleBookCommand(StandardStreams streams) {
    super(streams);
  }

  @Override
  int run(Packs packs, CliTexts texts) throws UnusableException {
    try (Outputs outputs = Outputs.of(files, outputFiles(), streams())) {
      RuleBook book = book(packs);
      if (!pictures().isEmpty()) {
        createFolder();
      }
      print(book, outputs);
      outputs.commit();
    } catch (IOException e) {
      throw Outputs.failure(e);
    }
    return ExitCode.SOUND;
  }

  private void createFolder() throws UnusableException {
    try {
      Files.createDirectories(folder.orElseThrow());
    } catch (IOException e) {
      throw new UnusableException("output.unwritable", folder.orElseThrow().toString());
    }
  }

  private List<Path> outputFiles() {
    return Stream.concat(out.file().stream(), pictures().keySet().stream()).toList();
  }

  private RuleBook book(Packs packs) throws UnusableException {
    List<BookSection> sections = new ArrayList<>();
    if (onlyFiles) {
      packs
          .all(files, EnquiryFacts.ALL, ApplicationFacts.ALL)
          .forEach(pack -> sections.add(new PackSection(pack)));
    } else {
      Set<Chapter> printed = EnumSet.copyOf(chapters);
      // The packs are read in any case: a faulty one is said, whatever is printed.
      PacksBySubject read = packs.load(files);
      List<RulePack<?>> deciding = new ArrayList<>(Packs.withLaw(read.onEnquiries()).packs());
      deciding.addAll(read.onApplications());
      for (Chapter chapter : printed) {
        sections.addAll(sections(chapter, deciding));
      }
    }
    return new RuleBook(TITLE, sections, EnumSet.copyOf(nations));
  }

  private void print(RuleBook book, Outputs outputs) throws IOException, UnusableException {
    for (Map.Entry<Path, JourneyPicture> picture : pictures().entrySet()) {
      try (Writer writer = outputs.openText(picture.getKey())) {
        writer.write(picture.getValue().svg() + "\n");
      }
    }
    out.write(text(book), outputs);
  }

  private String text(RuleBook book) {
    if (format == Format.HTML) {
      return book.html(locale());
    }
    return folder.isPresent()
        ? book.markdown(locale(), fromBook(folder.get()))
        : book.markdown(locale());
  }

  /** The pictures that are written, by their files. */
  private Map<Path, JourneyPicture> pictures() {
    Map<Path, JourneyPicture> pictures = new LinkedHashMap<>();
    if (folder.isPresent() && format == Format.MARKDOWN) {
      for (Nation nation : nations) {
        JourneyPicture.of(Journeys.standard().in(nation), locale())
            .ifPresent(picture -> pictures.put(folder.get().resolve(picture.fileName()), picture));
      }
    }
    return pictures;
  }

  /** The folder as a link in the book says it: from the folder of the book, with slashes. */
  private String fromBook(Path folder) {
    Path home =
        out.file()
            .flatMap(file -> Optional.ofNullable(file.toAbsolutePath().getParent()))
            .orElse(Path.of("").toAbsolutePath());
    return home.normalize()
        .relativize(folder.toAbsolutePath().normalize())
        .toString()
        .replace(File.separatorChar, '/');
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
