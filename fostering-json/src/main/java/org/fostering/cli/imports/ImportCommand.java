package org.fostering.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.cli.shared.ClosedPipeException;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DayOption;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.Progress;
import org.fostering.cli.shared.SkipOption;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.ThreadsOption;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.csv.ColumnMapping;
import org.fostering.json.csv.CsvDocuments;
import org.fostering.json.csv.CsvFindingCode;
import org.fostering.json.csv.CsvImport;
import org.fostering.json.csv.MappingSuggestion;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.mapping.CodeMapping;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Checked;
import org.fostering.model.table.SavedTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering import}: turns an export of another system into documents. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Turns a CSV export of another system into documents.",
    description = {
      "",
      "Writes one document a row as NDJSON, and on standard error what is wrong, each cause once"
          + " with its column and rows; nothing that stands in a cell is printed there. A row that"
          + " gives no document costs no other row.",
      "",
      "Begin with --suggest: it proposes the file for --columns from the names of the columns and"
          + " the first rows, for you to correct.",
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
          "CSV with a header row, separated by commas, semicolons, tabs or bars, in UTF-8, UTF-16 or"
              + " as Windows saves it, also compressed with gzip; - for standard input.")
  private String file = "";

  @Option(
      names = "--columns",
      paramLabel = "FILE",
      description =
          "CSV: column, path and, if wanted, local_list, date_format, values, separator, part,"
              + " constant.")
  private Optional<String> columns = Optional.empty();

  @Option(
      names = "--suggest",
      description =
          "Write a proposal for the file of --columns, and import nothing. Look through it: what"
              + " columns mean is guessed.")
  private boolean suggest;

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
      description = "The type of document that a row describes (enquiry if not given).")
  private String document = "enquiry";

  @Mixin private DayOption asOf = new DayOption();

  @Mixin private OutOption out = new OutOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--skip",
      paramLabel = "NUMBER",
      converter = SkipOption.Count.class,
      description =
          "Pass over so many rows: those of which an earlier run over the same export wrote the"
              + " documents before it was interrupted. Default: 0.")
  private long skip;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  public ImportCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    ImportFindings findings = new ImportFindings(language.texts(), spec.commandLine().getErr());
    Outputs outputs = Outputs.of(inputs(), out.file().stream().toList(), streams);
    if (suggest) {
      return suggest(type(), findings, outputs);
    }
    if (columns.isEmpty()) {
      throw new UnusableException("import.columns-missing");
    }
    return importAs(type(), columns.get(), findings, outputs);
  }

  private List<String> inputs() {
    return Stream.of(Stream.of(file), columns.stream(), codes.stream())
        .flatMap(one -> one)
        .toList();
  }

  private int suggest(Class<?> type, ImportFindings findings, Outputs prepared)
      throws UnusableException {
    MappingSuggestion suggestion;
    try (InputStream bytes = open(file).bytes()) {
      suggestion = MappingSuggestion.of(type, reader(bytes));
      sayEncoding(bytes, findings);
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableException("input.unreadable", file);
    }
    if (suggestion.columns() == 0) {
      throw new UnusableException("import.no-columns", file);
    }
    try (Outputs outputs = prepared) {
      OutputStream target = outputs.result(out.file());
      target.write(suggestion.csv().getBytes(StandardCharsets.UTF_8));
      target.flush();
      outputs.commit();
    } catch (ClosedPipeException e) {
      // Nobody reads any more, so there is nobody to tell.
    } catch (IOException e) {
      throw Outputs.failure(e);
    }
    if (!suggestion.unsettled().isEmpty()) {
      String columns =
          suggestion.unsettled().stream()
              .map(name -> "“" + name + "”")
              .collect(Collectors.joining(", "));
      findings.say(findings.texts().of("import.unsettled", columns));
    }
    findings.say(
        findings.texts().of("import.suggested", suggestion.recognised(), suggestion.columns()));
    return ExitCode.SOUND;
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

  private <T> int importAs(Class<T> type, String columns, ImportFindings findings, Outputs outputs)
      throws UnusableException {
    CsvImport<T> settings = settings(type, columns, findings);
    ImportedRows.Count count = new ImportedRows.Count();
    try (Progress progress = new Progress(out.file().isPresent(), streams.err())) {
      InputStream bytes = Input.openTable(file, streams.in(), progress).bytes();
      try (CsvDocuments<T> rows = settings.read(reader(bytes))) {
        introduce(rows, findings);
        count.header(rows.header());
        for (long left = skip; left > 0 && rows.hasNext(); left--) {
          rows.nextUnread();
        }
        write(new ImportedRows<>(file, rows, findings, count), outputs);
        sayEncoding(bytes, findings);
        rows.passedOver().forEach(finding -> findings.add(file, finding, rows::columnOf));
        findings.print();
      }
    } catch (UncheckedIOException e) {
      findings.print();
      throw new UnusableException("import.broke-off", file);
    }
    findings.summary(count);
    return count.exitCode();
  }

  private static Reader reader(InputStream bytes) {
    return new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }

  private void sayEncoding(InputStream bytes, ImportFindings findings) {
    if (bytes instanceof SavedTable text && text.isWindows()) {
      findings.say(findings.texts().of("import.encoding", file));
    }
  }

  /** Says how the export was understood, and stops where it was not. */
  private void introduce(CsvDocuments<?> rows, ImportFindings findings) throws UnusableException {
    if (rows.separator() != ',') {
      String separator =
          switch (rows.separator()) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> "other";
          };
      findings.say(
          findings
              .texts()
              .of("import.separator", file, findings.texts().of("separator." + separator)));
    }
    rows.header().forEach(finding -> findings.add(file, finding, rows::columnOf));
    boolean isUnusable =
        rows.header().stream()
            .anyMatch(finding -> finding.code().equals(CsvFindingCode.CSV_HEADER_MISSING.code()));
    if (isUnusable) {
      findings.print();
      throw new UnusableException("import.export-unusable", file);
    }
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

  private <T> CsvImport<T> settings(Class<T> type, String columns, ImportFindings findings)
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
    return Input.openTable(name, streams.in(), (bytes, length) -> bytes);
  }
}
