package org.fostering.cli.duplicates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.ClosedPipeException;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Output;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.DocumentStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Words;
import org.fostering.rules.match.EnquiryKeys;
import org.fostering.rules.match.MatchKeys;
import org.fostering.rules.match.MatchLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  private static final int MOST_KEY_BYTES = 1 << 12;

  /** A key that more enquiries than this have, such as the telephone of an office, finds nobody. */
  private static final int MOST_OF_A_KEY = 100;

  private enum Format {
    TEXT,
    NDJSON
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "JSON, a JSON array or NDJSON in UTF-8, also compressed with gzip; - for standard input.")
  private List<String> files = new ArrayList<>();

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

  private record Keyed(int file, long number, EnquiryKeys keys) {}

  public DuplicatesCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    long unbuilt = 0;
    List<String> inputs = Stream.concat(files.stream(), Stream.of(keyFile)).toList();
    try (Outputs outputs = Outputs.of(inputs, out.file().stream().toList(), streams)) {
      MatchKeys keys = secret();
      List<Keyed> all = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        unbuilt += read(i, keys, all);
      }
      try (Writer writer = Output.utf8(outputs.result(out.file()))) {
        print(all, writer);
        if (format == Format.TEXT) {
          writer.write(language.texts().of("duplicates.summary", all.size(), unbuilt) + "\n");
        }
      }
      outputs.commit();
    } catch (ClosedPipeException e) {
      // Nobody reads any more, so there is nobody to tell.
    } catch (IOException e) {
      throw Outputs.failure(e);
    }
    return unbuilt == 0 ? ExitCode.SOUND : ExitCode.UNSOUND;
  }

  private MatchKeys secret() throws UnusableException {
    // Not text, so that what is said of documents does not hold of it.
    try (InputStream bytes = Files.newInputStream(Path.of(keyFile))) {
      return MatchKeys.with(bytes.readNBytes(MOST_KEY_BYTES));
    } catch (IllegalArgumentException e) {
      throw new UnusableException("secret.unusable", keyFile);
    } catch (NoSuchFileException e) {
      throw new UnusableException("input.missing", keyFile);
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", keyFile);
    }
  }

  /** Reads a file; tells of how many documents nothing could be built. */
  private long read(int file, MatchKeys keys, List<Keyed> all) throws UnusableException {
    long unbuilt = 0;
    Input input = Input.open(files.get(file), streams.in(), (bytes, length) -> bytes);
    try (DocumentStream<Enquiry> documents =
        FosteringJson.standard().documents(Enquiry.class, input.bytes())) {
      while (documents.hasNext()) {
        StreamedDocument<Enquiry> read = documents.next();
        if (read.checked().value().isPresent()) {
          EnquiryKeys made = keys.of(read.checked().value().get());
          all.add(new Keyed(file, read.number(), made));
        } else {
          unbuilt++;
        }
      }
    } catch (UncheckedIOException e) {
      throw new UnusableException("input.broke-off", files.get(file));
    }
    return unbuilt;
  }

  /** Compares those that share a key. */
  private void print(List<Keyed> all, Writer writer) throws IOException {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      TreeSet<Integer> candidates = new TreeSet<>();
      for (String key : all.get(i).keys().all()) {
        List<Integer> holders = byKey.computeIfAbsent(key, each -> new ArrayList<>());
        if (holders.size() < MOST_OF_A_KEY) {
          candidates.addAll(holders);
          holders.add(i);
        }
      }
      for (int other : candidates) {
        for (MatchLink link : all.get(other).keys().compare(all.get(i).keys())) {
          writer.write(line(all.get(other), all.get(i), link));
          writer.write('\n');
        }
      }
    }
  }

  private String line(Keyed one, Keyed other, MatchLink link) {
    CliTexts texts = language.texts();
    String scope = Words.of(link.scope());
    if (format == Format.TEXT) {
      return texts.of(
          "duplicates.pair",
          files.get(one.file()),
          one.number(),
          files.get(other.file()),
          other.number(),
          texts.of("duplicates." + scope),
          texts.of(link.isCertain() ? "duplicates.certain" : "duplicates.possible"),
          String.join(", ", link.parts()),
          link.again() ? texts.of("duplicates.again") : "");
    }
    return "{\"first\":{\"file\":"
        + (one.file() + 1)
        + ",\"document\":"
        + one.number()
        + "},\"second\":{\"file\":"
        + (other.file() + 1)
        + ",\"document\":"
        + other.number()
        + "},\"scope\":\""
        + scope
        + "\",\"certain\":"
        + link.isCertain()
        + ",\"again\":"
        + link.again()
        + ",\"parts\":[\""
        + String.join("\",\"", link.parts())
        + "\"]}";
  }
}
