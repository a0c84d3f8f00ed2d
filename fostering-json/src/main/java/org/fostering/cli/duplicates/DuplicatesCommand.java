package org.fostering.cli.duplicates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.ClosedPipeException;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.FilesArgument;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.JsonLines;
import org.fostering.cli.shared.KeyFiles;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.DocumentStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.json.format.DuplicatesFormat;
import org.fostering.json.format.DuplicatesFormat.Pair;
import org.fostering.json.format.DuplicatesFormat.Place;
import org.fostering.json.format.DuplicatesFormat.Summary;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Words;
import org.fostering.rules.match.DuplicateIndex;
import org.fostering.rules.match.DuplicateIndex.Duplicate;
import org.fostering.rules.match.MatchKeys;
import org.fostering.rules.match.MatchLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fostering duplicates}: which enquiries may be of the same people. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Says which enquiries of some files may be of the same people.",
    description = {
      "",
      "Compared by keys made with a secret that the members share. Documents are named by file and"
          + " number; no name and no key is printed. What agrees is said by the names of the parts."
          + " Nothing is merged: a person looks.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every enquiry was compared",
      "1:a document could not be built; the others were compared",
      "2:the command or a file is unusable"
    })
public final class DuplicatesCommand implements Callable<Integer> {

  /** The part of the memory that the keys may take. */
  private static final int SHARE = 3;

  private enum Format {
    TEXT,
    NDJSON
  }

  @Mixin private FilesArgument files = new FilesArgument();

  @Option(
      names = "--key-file",
      required = true,
      paramLabel = "KEY",
      description = "The file that holds the shared secret: 32 bytes or more, taken as they are.")
  private String keyFile = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, for people; or ndjson, one pair a line. Default: text.")
  private Format format = Format.TEXT;

  @Mixin private OutOption out = new OutOption();

  @Mixin private LanguageOption language = new LanguageOption();

  private final StandardStreams streams;

  /** Where each enquiry stands, in the order in which they were read. */
  private final List<Place> places = new ArrayList<>();

  public DuplicatesCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    InputFiles inputs = files.with(out, streams);
    List<String> names = Stream.concat(inputs.names().stream(), Stream.of(keyFile)).toList();
    long unbuilt = 0;
    try (Outputs outputs = Outputs.of(names, out.file().stream().toList(), streams)) {
      MatchKeys keys = KeyFiles.sharedSecret(keyFile);
      DuplicateIndex index = new DuplicateIndex(Runtime.getRuntime().maxMemory() / SHARE);
      ReportOutput output = new ReportOutput(outputs.result(out.file()));
      for (int i = 0; i < inputs.names().size(); i++) {
        unbuilt += read(i, inputs, keys, index, output);
      }
      summary(new Summary(index.added(), unbuilt, findings(index)), output);
      output.flush();
      outputs.commit();
    } catch (ClosedPipeException e) {
      // Nobody reads any more, so there is nobody to tell.
    } catch (IOException e) {
      throw Outputs.failure(e);
    }
    return unbuilt == 0 ? ExitCode.SOUND : ExitCode.UNSOUND;
  }

  private static List<Finding> findings(DuplicateIndex index) {
    return index.isFull() ? List.of(DuplicateIndex.indexFull()) : List.of();
  }

  /** Compares the enquiries of a file; tells of how many documents nothing could be built. */
  private long read(
      int file, InputFiles inputs, MatchKeys keys, DuplicateIndex index, ReportOutput output)
      throws UnusableException, IOException {
    long unbuilt = 0;
    String name = inputs.names().get(file);
    Input input = Input.openDocuments(name, streams.in(), (bytes, length) -> bytes);
    try (DocumentStream<Enquiry> documents =
        FosteringJson.standard().documents(Enquiry.class, input.bytes())) {
      while (documents.hasNext()) {
        StreamedDocument<Enquiry> read = documents.next();
        if (read.checked().value().isEmpty()) {
          unbuilt++;
          continue;
        }
        Place place = new Place(file + 1L, read.number());
        places.add(place);
        for (Duplicate found : index.add(keys.of(read.checked().value().get()))) {
          pair(new Pair(places.get((int) found.earlier()), place, found.link()), inputs, output);
        }
      }
    } catch (UncheckedIOException e) {
      throw new UnusableException("input.broke-off", name);
    }
    return unbuilt;
  }

  private void pair(Pair pair, InputFiles inputs, ReportOutput output) throws IOException {
    CliTexts texts = language.texts();
    if (format == Format.NDJSON) {
      new JsonLines(output).write(DuplicatesFormat.PAIR, pair, texts);
      return;
    }
    MatchLink link = pair.link();
    output
        .text()
        .append(
            texts.of(
                "duplicates.pair",
                name(pair.first(), inputs),
                pair.first().document(),
                name(pair.second(), inputs),
                pair.second().document(),
                texts.of("duplicates." + Words.of(link.scope())),
                texts.of(link.isCertain() ? "duplicates.certain" : "duplicates.possible"),
                String.join(", ", link.parts()),
                link.again() ? texts.of("duplicates.again") : ""))
        .append('\n');
  }

  private static String name(Place place, InputFiles inputs) {
    return inputs.names().get((int) place.file() - 1);
  }

  private void summary(Summary summary, ReportOutput output) throws IOException {
    CliTexts texts = language.texts();
    if (format == Format.NDJSON) {
      new JsonLines(output).write(DuplicatesFormat.SUMMARY, summary, texts);
      return;
    }
    for (Finding finding : summary.findings()) {
      output.text().append(texts.message(finding) + " " + texts.fix(finding)).append('\n');
    }
    output
        .text()
        .append(texts.of("duplicates.summary", summary.compared(), summary.notBuilt()))
        .append('\n');
  }
}
