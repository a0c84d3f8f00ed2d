package org.fostering.cli.codes;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.CsvLines;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FindingEntry;
import org.fostering.json.FindingTexts;
import org.fostering.json.format.CatalogueFormat;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Bilingual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering codes}: what each finding means and what to do about it. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Lists the codes of all findings, with what each says and what to do about it.",
    description = {
      "",
      "Where the text of a finding has a limit, a list or a form, brackets say so here.",
      ""
    })
public final class CodesCommand implements Callable<Integer> {

  /** The forms of the list. */
  enum Format {
    MARKDOWN,
    CSV,
    JSON
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "Only this code, or those that start with it. Default: all.")
  private Optional<String> start = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "markdown; csv for a spreadsheet; or json for machines: all that explain says, in both"
              + " languages. Default: markdown.")
  private Format format = Format.MARKDOWN;

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnusableException {
    FindingTexts findings = FindingTexts.of(language.locale());
    CliTexts texts = language.texts();
    List<String> codes =
        findings.codes().stream().filter(code -> code.startsWith(start.orElse(""))).toList();
    if (codes.isEmpty()) {
      throw new UnusableException("codes.no-such-code", start.orElse(""));
    }
    List<String> header =
        List.of(texts.of("codes.code"), texts.of("codes.says"), texts.of("codes.fix"));
    List<List<String>> rows = codes.stream().map(code -> row(code, findings)).toList();
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case MARKDOWN -> markdown(header, rows);
          case CSV -> csv(header, rows);
          case JSON -> json(codes);
        });
    out.flush();
    return ExitCode.SOUND;
  }

  private static String json(List<String> codes) {
    FindingTexts english = FindingTexts.of(Locale.ENGLISH);
    FindingTexts welsh = FindingTexts.of(Messages.WELSH);
    return CatalogueFormat.CATALOGUE.text(
            codes.stream()
                .map(
                    code ->
                        entry(english.entry(code).orElseThrow(), welsh.entry(code).orElseThrow()))
                .toList(),
            "")
        + "\n";
  }

  private static CatalogueFormat.Entry entry(FindingEntry english, FindingEntry welsh) {
    return new CatalogueFormat.Entry(
        english.code(),
        english.strict(),
        english.tolerant(),
        english.since(),
        new Bilingual(english.when(), welsh.when()),
        new Bilingual(english.text(), welsh.text()),
        new Bilingual(english.fix(), welsh.fix()));
  }

  private static List<String> row(String code, FindingTexts findings) {
    FindingEntry entry = findings.entry(code).orElseThrow();
    return List.of(code, entry.text(), entry.fix());
  }

  private static String markdown(List<String> header, List<List<String>> rows) {
    DocumentTree tree = new DocumentTree();
    tree.table(header, rows);
    return tree.markdown();
  }

  private static String csv(List<String> header, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(CsvLines.of(header));
    rows.stream().map(CsvLines::of).forEach(table::append);
    return table.toString();
  }
}
