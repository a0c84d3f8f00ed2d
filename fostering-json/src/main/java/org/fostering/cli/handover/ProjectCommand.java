package org.fostering.cli.handover;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.ClosedPipeException;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DayOption;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.KeyFiles;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Output;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.ReferenceOptions;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.DocumentStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.json.disclosure.Projection;
import org.fostering.model.code.Code;
import org.fostering.model.code.DisclosureExtent;
import org.fostering.model.code.SharingPurpose;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.organisation.SharingAgreement;
import org.fostering.model.value.Words;
import org.fostering.rules.disclosure.Disclosure;
import org.fostering.rules.disclosure.Ruling;
import org.fostering.rules.match.MatchKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering handover project}: documents without what the receiver may not see. */
@Command(
    name = "project",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Writes documents without what the receiver may not see.",
    description = {
      "",
      "One document a line, with every property gone that the level and the agreement do not give."
          + " By what clause each class of data goes or stays is said on standard error: it stays"
          + " with the sender. The result is personal data.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every document was written",
      "1:a document could not be built; the others were written",
      "2:the command or a file is unusable"
    })
final class ProjectCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description =
          "JSON, a JSON array or NDJSON in UTF-8, also compressed with gzip; - for standard input.")
  private String file = "";

  @Option(
      names = "--level",
      required = true,
      paramLabel = "LEVEL",
      description = "Who receives it: hub, receiving-service or statistics.")
  private String level = "";

  @Option(
      names = "--purpose",
      paramLabel = "PURPOSE",
      description = "What it is shared for, such as contact-enquirers: see codes sharing-purpose.")
  private Optional<String> purpose = Optional.empty();

  @Option(
      names = "--agreement",
      paramLabel = "ID",
      description =
          "The sharing agreement, by its id in the directory; may be left out if there is one.")
  private Optional<String> agreement = Optional.empty();

  @Option(
      names = "--extension",
      paramLabel = "SYSTEM,NAME",
      description = "An addition of a local system that goes, too; may be given more than once.")
  private List<String> extensions = new ArrayList<>();

  @Option(
      names = "--key-file",
      paramLabel = "KEY",
      description =
          "The file that holds the secret that the members share, of 32 bytes or more: where the"
              + " numbers of documents do not go, pseudonyms made with it do, so that copies are"
              + " counted once.")
  private Optional<String> keyFile = Optional.empty();

  @Mixin private ReferenceOptions reference = new ReferenceOptions();

  @Mixin private DayOption asOf = new DayOption();

  @Mixin private OutOption out = new OutOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  ProjectCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    Disclosure disclosure = disclosure();
    List<String> inputs =
        Stream.of(Stream.of(file), reference.files().stream(), keyFile.stream())
            .flatMap(names -> names)
            .toList();
    int unsound = 0;
    Set<String> types = new TreeSet<>();
    try (Outputs outputs = Outputs.of(inputs, out.file().stream().toList(), streams)) {
      Input input = Input.openDocuments(file, streams.in(), (bytes, length) -> bytes);
      try (DocumentStream<Document> documents = FosteringJson.standard().documents(input.bytes());
          Writer writer = Output.utf8(outputs.result(out.file()))) {
        while (documents.hasNext()) {
          unsound += write(documents.next(), disclosure, writer, types) ? 0 : 1;
        }
      }
      outputs.commit();
    } catch (UncheckedIOException e) {
      throw new UnusableException("input.broke-off", file);
    } catch (ClosedPipeException e) {
      // Nobody reads any more, so there is nobody to tell.
    } catch (IOException e) {
      throw Outputs.failure(e);
    }
    types.forEach(type -> say(type, disclosure));
    return unsound == 0 ? ExitCode.SOUND : ExitCode.UNSOUND;
  }

  private boolean write(
      StreamedDocument<Document> read, Disclosure disclosure, Writer writer, Set<String> types)
      throws IOException {
    Optional<Document> document = read.checked().value();
    if (document.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(language.texts().of("handover.not-built", read.number(), read.start().line()));
      return false;
    }
    types.add(Documents.typeOf(document.get()));
    writer.write(Projection.of(document.get(), disclosure).json());
    writer.write('\n');
    return true;
  }

  private Disclosure disclosure() throws UnusableException {
    Disclosure disclosure = Disclosure.at(code("disclosure-extent", DisclosureExtent.of(level)));
    if (purpose.isPresent()) {
      disclosure = disclosure.forPurpose(code("sharing-purpose", SharingPurpose.of(purpose.get())));
    }
    reference.load(streams, asOf.day());
    Optional<SharingAgreement> terms = terms();
    if (terms.isPresent()) {
      disclosure = disclosure.under(terms.get(), asOf.day());
    }
    for (String extension : extensions) {
      int comma = extension.lastIndexOf(',');
      if (comma < 0) {
        throw new UnusableException("handover.extension", extension);
      }
      disclosure =
          disclosure.withExtension(extension.substring(0, comma), extension.substring(comma + 1));
    }
    if (keyFile.isPresent()) {
      MatchKeys keys = KeyFiles.sharedSecret(keyFile.get());
      disclosure = disclosure.withPseudonyms(keys::pseudonym);
    }
    return disclosure;
  }

  private static <C extends Code> C code(String list, C code) throws UnusableException {
    if (!code.isKnown()) {
      throw new UnusableException("handover.code", code.getText(), list);
    }
    return code;
  }

  private Optional<SharingAgreement> terms() throws UnusableException {
    List<SharingAgreement> all =
        reference
            .directory()
            .map(directory -> directory.getSharingAgreements())
            .orElseGet(List::of)
            .stream()
            .filter(each -> agreement.isEmpty() || each.getId().equals(agreement.get()))
            .toList();
    if (all.size() > 1 && agreement.isEmpty()) {
      throw new UnusableException(
          "handover.agreements",
          all.stream().map(SharingAgreement::getId).collect(Collectors.joining(", ")));
    }
    if (agreement.isPresent() && all.size() != 1) {
      throw new UnusableException("handover.agreement", agreement.get());
    }
    return all.stream().findFirst();
  }

  private void say(String type, Disclosure disclosure) {
    CliTexts texts = language.texts();
    PrintWriter err = spec.commandLine().getErr();
    for (Ruling ruling : disclosure.rulings(type)) {
      err.println(
          texts.of(
              ruling.goes() ? "handover.goes" : "handover.stays",
              type,
              Words.of(ruling.sensitivity()),
              texts.of(ruling.ground().statement()),
              ruling.agreement().map(id -> " (" + id + ")").orElse("")));
    }
  }
}
