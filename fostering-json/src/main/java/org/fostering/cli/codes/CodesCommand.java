package org.fostering.cli.codes;

import java.io.PrintWriter;
import java.util.List;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering codes}: what each finding means and what to do about it. */
@Command(
    name = "codes",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Lists the codes of all findings, with what each says and what to do about it.",
    description = {
      "",
      "Where the text of a finding has a limit, a list or a form, an ellipsis stands here.",
      ""
    })
public final class CodesCommand implements Callable<Integer> {

  /** The forms of the list. */
  enum Format {
    MARKDOWN,
    CSV
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "Only this code, or those that start with it. Default: all.")
  private Optional<String> start = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown, or csv for a spreadsheet. Default: markdown.")
  private Format format = Format.MARKDOWN;

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnusableException {
    FindingTexts findings = FindingTexts.of(language.locale());
    CliTexts texts = language.texts();
    List<List<String>> rows =
        findings.codes().stream()
            .filter(code -> code.startsWith(start.orElse("")))
            .map(code -> row(code, findings))
            .toList();
    if (rows.isEmpty()) {
      throw new UnusableException("codes.no-such-code", start.orElse(""));
    }
    List<String> header =
        List.of(texts.of("codes.code"), texts.of("codes.says"), texts.of("codes.fix"));
    PrintWriter out = spec.commandLine().getOut();
    out.print(format == Format.CSV ? csv(header, rows) : markdown(header, rows));
    out.flush();
    return ExitCode.SOUND;
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
    StringBuilder table = new StringBuilder();
    CsvLines lines = new CsvLines(table);
    lines.row(header);
    rows.forEach(lines::row);
    return table.toString();
  }
}
