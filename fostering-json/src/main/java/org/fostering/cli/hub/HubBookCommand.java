package org.fostering.cli.hub;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.commonmark.node.HtmlBlock;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.HtmlPage;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.PacksBySubject;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.format.ResponsibilitiesFormat.Report;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.readiness.Readiness;
import org.fostering.rules.responsibility.ReservedActs;
import org.fostering.rules.responsibility.ResponsibilityCheck;
import org.fostering.rules.responsibility.ResponsibilityMatrix;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fostering hub book}: prints the book of a region for the room in which people meet. */
@Command(
    name = "book",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Prints the book of a region as one page of HTML, in English and in Welsh.",
    description = {
      "",
      "What partners look at together: whether they are ready to start, who takes part, who does"
          + " what, what is law for each of them and what they have chosen, who has adopted what"
          + " since when, their routes, promises and measures, and the journeys as pictures. What"
          + " stands in the place of a rule is printed at the rule.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the book was printed",
      "1:the directory has an error; what could be read of it was printed",
      "2:the command or a file is unusable",
      "3:there was not enough memory"
    })
final class HubBookCommand implements Callable<Integer> {

  @Mixin private RegionArguments region = new RegionArguments();

  @Option(
      names = "--only",
      paramLabel = "LANG",
      description = "Print it in one language only: en or cy. Default: both, English first.")
  private Optional<Language> only = Optional.empty();

  @Mixin private OutOption out = new OutOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  /** The languages of the book. */
  enum Language {
    EN(Locale.ENGLISH),
    CY(Bilingual.WELSH);

    private final Locale locale;

    Language(Locale locale) {
      this.locale = locale;
    }
  }

  HubBookCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    CliTexts texts = language.texts();
    PrintWriter err = spec.commandLine().getErr();
    Checked<OrganisationDirectory> read = region.directory(streams, texts, err);
    if (read.value().isEmpty()) {
      return ExitCode.UNSOUND;
    }
    String page = page(put(read.value().get(), new Packs(streams.in(), texts, err)));
    out.write(page, region.files(), streams);
    return read.isSound() ? ExitCode.SOUND : ExitCode.UNSOUND;
  }

  private Region put(OrganisationDirectory directory, Packs reader) throws UnusableException {
    LocalDate day = region.day();
    List<RulePack<?>> all = region.packs(reader);
    PacksBySubject packs = PacksBySubject.of(all);
    Packs.withLaw(packs.onEnquiries());
    Packs.withLawOnApplications(packs.decidingApplications());
    Organisations base = Organisations.standard();
    List<RulePack<?>> law = new ArrayList<>(Eligibility.standard().packs());
    law.add(Routing.rules());
    return new Region(
        directory,
        law,
        all,
        Readiness.of(directory, base, packs.onCases(), day),
        new Report(
            ResponsibilityMatrix.of(directory, base, day),
            day,
            ResponsibilityCheck.check(directory, base, ReservedActs.standard(), day, day)));
  }

  private String page(Region whole) {
    List<Language> languages = only.map(List::of).orElse(List.of(Language.values()));
    DocumentTree tree = new DocumentTree();
    List<String> titles = new ArrayList<>();
    for (Language each : languages) {
      CliTexts texts = new CliTexts(each.locale);
      if (languages.size() > 1) {
        tree.add(html("<section lang=\"" + texts.language() + "\">"));
      }
      RegionBook book = new RegionBook(whole, texts, tree);
      titles.add(book.title());
      book.print();
      if (languages.size() > 1) {
        tree.add(html("</section>"));
      }
    }
    return HtmlPage.of(
        new CliTexts(languages.get(0).locale).language(), String.join(" / ", titles), tree.root());
  }

  private static HtmlBlock html(String literal) {
    HtmlBlock block = new HtmlBlock();
    block.setLiteral(literal);
    return block;
  }
}
