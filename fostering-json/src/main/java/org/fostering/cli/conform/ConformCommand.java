package org.fostering.cli.conform;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.fostering.cli.conform.Conformance.Fault;
import org.fostering.cli.conform.Conformance.Kind;
import org.fostering.cli.conform.Conformance.Result;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.format.JsonPrinter;
import org.fostering.model.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fostering conform}: whether what a system writes conforms to the vocabulary. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header =
        "Says whether the documents of a folder conform: each is read strictly and tolerantly.",
    description = {
      "",
      "A file conforms if neither reading finds an error, and no event of it stands there twice"
          + " or in another file (same source and id). Where the folder has a file expected.csv with the columns file, mode,"
          + " pointer and code, a file named there conforms if each reading finds what is expected"
          + " and nothing else. What a fault means and how to mend it is said once for all that are"
          + " alike. Nothing that stands in a document is printed.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files conform",
      "1:a file does not, or an expected one is not there",
      "2:the command, the folder or a file is unusable"
    })
public final class ConformCommand implements Callable<Integer> {

  /** The forms of the report. */
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(arity = "1", paramLabel = "DIR", description = "The folder, with the folders in it.")
  private String folder = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, for people; or json, for machines. Default: text.")
  private Format format = Format.TEXT;

  @Mixin private OutOption out = new OutOption();

  @Mixin private LanguageOption language = new LanguageOption();

  private final StandardStreams streams;

  public ConformCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    Path root = root();
    Expectations expectations = Expectations.in(root);
    Conformance conformance = new Conformance(root, expectations);
    List<Result> results = new ArrayList<>();
    Set<String> absent = new TreeSet<>(expectations.files().keySet());
    List<String> files = new ArrayList<>(InputFiles.of(List.of(folder), out, streams).names());
    for (String file : files) {
      Result result = conformance.of(file);
      results.add(result);
      absent.remove(result.file());
    }
    boolean conforms = absent.isEmpty() && results.stream().allMatch(Result::conforms);
    CliTexts texts = language.texts();
    files.add(root.resolve(Expectations.FILE).toString());
    out.write(
        format == Format.JSON
            ? json(results, absent.size(), conforms)
            : text(results, absent.size(), conforms, texts),
        files,
        streams);
    return conforms ? ExitCode.SOUND : ExitCode.UNSOUND;
  }

  private Path root() throws UnusableException {
    try {
      Path root = Path.of(folder);
      if (Files.isDirectory(root)) {
        return root;
      }
    } catch (InvalidPathException e) {
      // Such a folder there cannot be.
    }
    throw new UnusableException("conform.no-folder", folder);
  }

  private static long conforming(List<Result> results) {
    return results.stream().filter(Result::conforms).count();
  }

  private static long documents(List<Result> results) {
    return results.stream().mapToLong(Result::documents).sum();
  }

  private static long warnings(List<Result> results) {
    return results.stream().mapToLong(Result::warnings).sum();
  }

  private static long examples(List<Result> results) {
    return results.stream().filter(Result::example).count();
  }

  private static String text(List<Result> results, int absent, boolean conforms, CliTexts texts) {
    StringBuilder text = new StringBuilder();
    Set<String> said = new HashSet<>();
    for (Result result : results) {
      if (!result.conforms()) {
        text.append(texts.of("conform.file", result.file(), result.count())).append('\n');
        for (Fault fault : result.faults()) {
          text.append(line(fault, texts)).append('\n');
          fault
              .finding()
              .map(found -> texts.message(found) + " " + texts.fix(found))
              .filter(said::add)
              .ifPresent(mend -> text.append("    ").append(mend).append('\n'));
        }
        if (result.count() > result.faults().size()) {
          text.append("  ")
              .append(texts.of("conform.more", result.count() - result.faults().size()))
              .append('\n');
        }
      }
    }
    if (absent > 0) {
      text.append(texts.of("conform.absent", absent, Expectations.FILE)).append('\n');
    }
    text.append(
            texts.of(
                "conform.counts",
                results.size(),
                documents(results),
                conforming(results),
                examples(results)))
        .append('\n');
    if (warnings(results) > 0) {
      text.append(texts.of("conform.warnings", warnings(results))).append('\n');
    }
    text.append(texts.of(conforms ? "conform.yes" : "conform.no")).append('\n');
    if (!texts.isReviewed()) {
      text.append(texts.of("summary.not-reviewed")).append('\n');
    }
    return text.toString();
  }

  /** What is expected is named by its line: its content is not the library's own. */
  private static String line(Fault fault, CliTexts texts) {
    String pointer = fault.place().pointer();
    return "  "
        + (fault.kind() == Kind.MISSING
            ? texts.of("conform.missing", Words.of(fault.mode()), Expectations.FILE, fault.line())
            : texts.of(
                "conform." + Words.of(fault.kind()),
                Words.of(fault.mode()),
                fault.place().code(),
                pointer.isEmpty() ? texts.of("whole-document") : pointer,
                fault.line()));
  }

  private static String json(List<Result> results, int absent, boolean conforms) {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("documentType", "conformance");
    report.put("conforms", conforms);
    report.put("files", results.size());
    report.put("documents", documents(results));
    report.put("conforming", conforming(results));
    report.put("warnings", warnings(results));
    report.put("examples", examples(results));
    report.put("absent", absent);
    for (Result result : results) {
      if (!result.conforms()) {
        ObjectNode file = report.withArray("notConforming").addObject();
        file.put("file", result.file());
        file.put("count", result.count());
        for (Fault fault : result.faults()) {
          ObjectNode each = file.withArray("faults").addObject();
          each.put("mode", Words.of(fault.mode()));
          each.put("kind", Words.of(fault.kind()));
          if (fault.kind() == Kind.MISSING) {
            each.put("expectedLine", fault.line());
          } else {
            each.put("pointer", fault.place().pointer());
            each.put("code", fault.place().code());
            each.put("line", fault.line());
          }
        }
      }
    }
    return JsonPrinter.indented(report);
  }
}
