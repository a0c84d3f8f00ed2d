package org.fostering.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.cli.shared.ClosedPipeException;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DayOption;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.Progress;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.ThreadsOption;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.csv.ColumnMapping;
import org.fostering.json.csv.CsvDocuments;
import org.fostering.json.csv.CsvImport;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.mapping.CodeMapping;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Checked;
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
      "2:the command or a file is unusable",
      "3:there was not enough memory",
      "141:nobody read the result to its end, as with head; files were still written"
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

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  public ImportCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    ImportFindings findings = new ImportFindings(language.texts(), spec.commandLine().getErr());
    return importAs(type(), findings, Outputs.of(inputs(), out.file().stream().toList(), streams));
  }

  private List<String> inputs() {
    return Stream.concat(Stream.of(file, columns), codes.stream()).toList();
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

  private <T> int importAs(Class<T> type, ImportFindings findings, Outputs outputs)
      throws UnusableException {
    CsvImport<T> settings = settings(type, findings);
    ImportedRows.Count count = new ImportedRows.Count();
    try (Progress progress = new Progress(out.file().isPresent(), streams.err())) {
      Input input = Input.open(file, streams.in(), progress);
      try (CsvDocuments<T> rows = settings.read(input.bytes())) {
        findings.print(file, rows.header());
        count.header(rows.header());
        write(new ImportedRows<>(file, rows, findings, count), outputs);
      }
    } catch (UncheckedIOException e) {
      throw new UnusableException("import.broke-off", file);
    }
    findings.summary(count);
    return count.exitCode();
  }

  private void write(ImportedRows<?> rows, Outputs prepared) throws UnusableException {
    try (Outputs outputs = prepared) {
      OutputStream target = outputs.result(out.file());
      Optional<UncheckedIOException> brokenOff = Optional.empty();
      try {
        rows.write(new Pipeline(threads.count()), target);
      } catch (UncheckedIOException e) {
        // What came before is of use.
        brokenOff = Optional.of(e);
      }
      target.flush();
      outputs.commit();
      if (brokenOff.isPresent()) {
        throw brokenOff.get();
      }
    } catch (ClosedPipeException e) {
      // Nobody reads any more, so there is nobody to tell.
    } catch (IOException e) {
      throw Outputs.failure(e);
    }
  }

  private <T> CsvImport<T> settings(Class<T> type, ImportFindings findings)
      throws UnusableException {
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
  private <T> Checked<T> load(String name, Loader<T> loader, ImportFindings findings)
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
}
