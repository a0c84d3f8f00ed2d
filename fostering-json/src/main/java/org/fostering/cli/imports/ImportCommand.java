package org.fostering.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.ClosedPipeException;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DayOption;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Output;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering import}: turns an export of another system into documents. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
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
public final class ImportCommand implements Callable<Integer> {

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

  @Mixin private DayOption asOf = new DayOption();

  @Mixin private OutOption out = new OutOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  public ImportCommand(StandardStreams streams) {
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
  public Integer call() throws UnusableException {
    Findings findings = new Findings(language, spec.commandLine().getErr());
    Output.check(inputs(), out.file().stream().toList());
    return importAs(type(), findings);
  }

  private List<String> inputs() {
    return Stream.concat(Stream.of(file, columns), codes.stream()).toList();
  }

  /** Prints findings. */
  private static final class Findings {
    private final CliTexts texts;
    private final PrintWriter err;

    Findings(LanguageOption language, PrintWriter err) {
      this.texts = language.texts();
      this.err = err;
    }

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

    void summary(Count count) {
      line(texts.of("import.summary", count.rows, count.written, count.withErrors));
    }

    private void line(String text) {
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

  private <T> int importAs(Class<T> type, Findings findings) throws UnusableException {
    CsvImport<T> settings = settings(type, findings);
    Input input = open(file);
    Count count = new Count();
    try (CsvDocuments<T> rows = settings.read(input.bytes())) {
      findings.print(file, rows.header());
      count.error = isError(rows.header());
      write(rows, findings, count);
    } catch (UncheckedIOException e) {
      throw new UnusableException("import.broke-off", file);
    }
    findings.summary(count);
    return count.error ? ExitCode.UNSOUND : ExitCode.SOUND;
  }

  private <T> CsvImport<T> settings(Class<T> type, Findings findings) throws UnusableException {
    Checked<ColumnMapping> mapped = load(columns, ColumnMapping::load, findings);
    Optional<CodeMapping> codeMapping = Optional.empty();
    if (codes.isPresent()) {
      codeMapping =
          load(codes.get(), bytes -> CodeMapping.load(bytes, CodeLists.standard()), findings)
              .value();
      if (codeMapping.isEmpty()) {
        throw new UnusableException("import.unusable", codes.get());
      }
    }
    if (!mapped.isSound()) {
      throw new UnusableException("import.unusable", columns);
    }
    Checked<CsvImport<T>> settings =
        CsvImport.of(
            type,
            mapped.value().orElseThrow(),
            codeMapping.orElseGet(CodeMapping::none),
            asOf.day());
    findings.print(columns, settings.findings());
    return settings.value().orElseThrow(() -> new UnusableException("import.unusable", columns));
  }

  /** Reads a table of settings. */
  private interface Loader<T> {
    Checked<T> load(InputStream bytes) throws IOException;
  }

  /** Reads a table of settings from a file, and says what is wrong with it. */
  private <T> Checked<T> load(String name, Loader<T> loader, Findings findings)
      throws UnusableException {
    try (InputStream bytes = open(name).bytes()) {
      Checked<T> loaded = loader.load(bytes);
      findings.print(name, loaded.findings());
      return loaded;
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", name);
    }
  }

  private Input open(String name) throws UnusableException {
    return Input.open(name, streams.in(), (bytes, length) -> bytes);
  }

  private <T> void write(CsvDocuments<T> rows, Findings findings, Count count)
      throws UnusableException {
    try (OutputStream target = out.open(inputs(), streams)) {
      while (rows.hasNext()) {
        StreamedDocument<T> row = rows.next();
        findings.print(file, row.checked().findings());
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
    } catch (ClosedPipeException e) {
      // Nobody reads any more, so there is nobody to tell.
    } catch (IOException e) {
      throw out.failed();
    }
  }

  private static boolean isError(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
