package org.fostering.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.json.csv.ColumnMapping;
import org.fostering.json.csv.CsvDocuments;
import org.fostering.json.csv.CsvImport;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.mapping.CodeMapping;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Position;
import org.fostering.model.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering import}: turns an export of another system into documents. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    header = "Turns a CSV export of another system into documents.",
    description = {
      "",
      "Writes one document a row as NDJSON, and on standard error what is wrong, by row and column;"
          + " nothing that stands in a cell is printed there. A row that gives no document costs no"
          + " other row.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row gave a sound document",
      "1:a row has an error; the documents that could be made were written",
      "2:the command or a file is unusable"
    })
final class ImportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description =
          "CSV in UTF-8 with a header row, also compressed with gzip; - for standard input.")
  private String file = "";

  @Option(
      names = "--columns",
      paramLabel = "FILE",
      required = true,
      description =
          "CSV: column, path and, if wanted, local_list, date_format, values, separator, constant.")
  private String columns = "";

  @Option(
      names = "--codes",
      paramLabel = "FILE",
      description =
          "CSV: local_list, local_code, common_list, common_code, match and, if wanted, valid_from,"
              + " valid_to.")
  private Optional<String> codes = Optional.empty();

  @Option(
      names = "--document",
      paramLabel = "TYPE",
      required = true,
      description = "The type of document that a row describes, such as enquiry.")
  private String document = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which the codes must be valid. Default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", description = "Write the documents to this file.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "en for English, or cy for Welsh. Default: en.")
  private ReportOptions.Language language = ReportOptions.Language.EN;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Main.Streams streams;

  ImportCommand(Main.Streams streams) {
    this.streams = streams;
  }

  /** What was counted. */
  private static final class Count {
    long rows;
    long written;
    long withErrors;
    boolean error;
  }

  @Override
  public Integer call() {
    Locale locale = Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT));
    CliTexts texts = new CliTexts(locale);
    Faults faults = new Faults(texts, spec.commandLine().getErr());
    try {
      return importAs(type(), texts, faults);
    } catch (UnusableException e) {
      faults.line("fostering: " + e.text(texts));
      return Main.UNUSABLE;
    }
  }

  /** Prints findings. */
  private record Faults(CliTexts texts, PrintWriter err) {

    void print(String file, List<Finding> findings) {
      for (Finding finding : findings) {
        Position at = finding.position().orElse(new Position(1, 1));
        line(
            texts.of(
                "import.finding",
                file,
                at.line(),
                at.column(),
                texts.of(finding.severity()),
                finding.code(),
                finding.pointer(),
                texts.message(finding),
                texts.fix(finding)));
      }
    }

    void line(String text) {
      err.println(text);
      err.flush();
    }
  }

  private Class<?> type() throws UnusableException {
    Optional<? extends Class<?>> type = Documents.find(document);
    if (type.isEmpty()) {
      throw new UnusableException(
          "import.document-unknown",
          document,
          Documents.standard().stream().map(Documents::name).collect(Collectors.joining(", ")));
    }
    return type.get();
  }

  private <T> int importAs(Class<T> type, CliTexts texts, Faults faults) throws UnusableException {
    CsvImport<T> settings = settings(type, faults);
    Input input = open(file);
    Count count = new Count();
    try (CsvDocuments<T> rows = settings.read(input.bytes())) {
      faults.print(file, rows.header());
      count.error = isError(rows.header());
      write(rows, input, faults, count);
    } catch (UncheckedIOException e) {
      throw new UnusableException("import.broke-off", file);
    }
    faults.line(texts.of("import.summary", count.rows, count.written, count.withErrors));
    return count.error ? Main.UNSOUND : Main.SOUND;
  }

  private <T> CsvImport<T> settings(Class<T> type, Faults faults) throws UnusableException {
    try {
      Checked<ColumnMapping> mapped = ColumnMapping.load(open(columns).bytes());
      faults.print(columns, mapped.findings());
      CodeMapping codeMapping = CodeMapping.none();
      if (codes.isPresent()) {
        Checked<CodeMapping> loaded =
            CodeMapping.load(open(codes.get()).bytes(), CodeLists.standard());
        faults.print(codes.get(), loaded.findings());
        codeMapping =
            loaded.value().orElseThrow(() -> new UnusableException("import.unusable", codes.get()));
      }
      if (!mapped.isSound()) {
        throw new UnusableException("import.unusable", columns);
      }
      LocalDate day = asOf.orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London")));
      Checked<CsvImport<T>> settings =
          CsvImport.of(type, mapped.value().orElseThrow(), codeMapping, day);
      faults.print(columns, settings.findings());
      return settings.value().orElseThrow(() -> new UnusableException("import.unusable", columns));
    } catch (UncheckedIOException e) {
      throw new UnusableException("input.unreadable", columns);
    }
  }

  private Input open(String name) throws UnusableException {
    return Input.open(name, streams.in(), (bytes, length) -> bytes);
  }

  private <T> void write(CsvDocuments<T> rows, Input input, Faults faults, Count count)
      throws UnusableException {
    try (OutputStream target =
        out.isPresent() ? Output.file(out.get(), input.file()) : streams.out()) {
      while (rows.hasNext()) {
        StreamedDocument<T> row = rows.next();
        faults.print(file, row.checked().findings());
        count.rows++;
        if (isError(row.checked().findings())) {
          count.withErrors++;
          count.error = true;
        }
        if (row.checked().value().isPresent()) {
          target.write(FosteringJson.standard().writeBytes(row.checked().value().get()));
          target.write('\n');
          count.written++;
        }
      }
      target.flush();
    } catch (IOException e) {
      if (!Output.isClosedPipe(e)) {
        throw new UnusableException("output.failed", out.map(Path::toString).orElse("-"));
      }
    }
  }

  private static boolean isError(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
