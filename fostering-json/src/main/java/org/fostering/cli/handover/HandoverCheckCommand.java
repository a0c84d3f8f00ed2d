package org.fostering.cli.handover;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DayOption;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.FilesArgument;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.ReferenceOptions;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.DocumentStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.model.handover.Handover;
import org.fostering.model.value.Nation;
import org.fostering.rules.handover.HandoverReview;
import org.fostering.rules.handover.HandoverStanding;
import org.fostering.rules.reference.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fostering handover check}: where handovers stand, and what is wrong with them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Says where handovers stand, and what is wrong with them.",
    description = {
      "",
      "For each handover in the files: its status on the day, and by when the receiver is to answer:"
          + " an offer that was not answered in time is shown as expired. Where the files have what"
          + " was passed on more than once, the first is taken for what was passed, and what the"
          + " sender changed after it was accepted is an error. Nothing out of a document is"
          + " printed.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no handover has an error",
      "1:a handover has an error, or a document could not be built",
      "2:the command or a file is unusable",
      "3:there was not enough memory"
    })
final class HandoverCheckCommand implements Callable<Integer> {

  @Mixin private FilesArgument files = new FilesArgument();

  @Option(
      names = "--nation",
      paramLabel = "NATION",
      description = "Whose working days count for service levels. Default: england.")
  private Nation nation = Nation.ENGLAND;

  @Mixin private ReferenceOptions reference = new ReferenceOptions();

  @Mixin private DayOption asOf = new DayOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;
  private final List<Placed> handovers = new ArrayList<>();
  private final Map<DocumentReference, List<Placed>> subjects = new HashMap<>();
  private boolean sound = true;

  private record Placed(String file, long number, Document document) {}

  HandoverCheckCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    LocalDate day = asOf.day();
    ReferenceData data = reference.load(streams, day);
    HandoverReview review =
        reference
            .directory()
            .map(directory -> HandoverReview.by(directory, nation, data.bankHolidays()))
            .orElseGet(HandoverReview::standard);
    InputFiles inputs = files.with(new OutOption(), streams);
    for (String file : inputs.names()) {
      read(file);
    }
    Map<Integer, Finding> second =
        review.secondOwners(
            handovers.stream().map(each -> (Handover) each.document()).toList(), day);
    for (int i = 0; i < handovers.size(); i++) {
      print(handovers.get(i), Optional.ofNullable(second.get(i)), review, day);
    }
    return sound ? ExitCode.SOUND : ExitCode.UNSOUND;
  }

  private void read(String file) throws UnusableException {
    Input input = Input.open(file, streams.in(), (bytes, length) -> bytes);
    try (DocumentStream<Document> documents = FosteringJson.standard().documents(input.bytes())) {
      while (documents.hasNext()) {
        StreamedDocument<Document> read = documents.next();
        Optional<Document> document = read.checked().value();
        if (document.isEmpty()) {
          sound = false;
          spec.commandLine()
              .getErr()
              .println(
                  language.texts().of("handover.not-built", read.number(), read.start().line()));
        } else {
          keep(new Placed(file, read.number(), document.get()));
        }
      }
    } catch (UncheckedIOException e) {
      throw new UnusableException("input.broke-off", file);
    }
  }

  private void keep(Placed placed) {
    if (placed.document() instanceof Handover) {
      handovers.add(placed);
      return;
    }
    String type = Documents.typeOf(placed.document());
    placed
        .document()
        .getIdentifiers()
        .forEach(
            identifier ->
                subjects
                    .computeIfAbsent(
                        DocumentReference.builder()
                            .documentType(type)
                            .identifier(identifier)
                            .build(),
                        key -> new ArrayList<>())
                    .add(placed));
  }

  private void print(
      Placed placed, Optional<Finding> second, HandoverReview review, LocalDate day) {
    CliTexts texts = language.texts();
    PrintWriter out = spec.commandLine().getOut();
    Handover handover = (Handover) placed.document();
    HandoverStanding standing = review.of(handover, day);
    out.println(
        texts.of(
            "handover.standing",
            placed.file(),
            placed.number(),
            standing.status().map(texts::label).orElseGet(() -> texts.of("handover.not-sent")),
            standing.answerDueOn().map(due -> texts.of("handover.due", due)).orElse("")));
    standing.findings().forEach(finding -> print(finding, placed));
    second.ifPresent(finding -> print(finding, placed));
    List<Placed> copies = subjects.getOrDefault(handover.getSubject(), List.of());
    for (Placed later : copies.stream().skip(1).toList()) {
      review
          .changes(handover, copies.get(0).document(), later.document(), day)
          .forEach(finding -> print(finding, later));
    }
  }

  private void print(Finding finding, Placed placed) {
    CliTexts texts = language.texts();
    sound &= finding.severity() != Severity.ERROR;
    spec.commandLine()
        .getOut()
        .println(
            "    "
                + texts.of(
                    "handover.finding",
                    texts.of(finding.severity()),
                    finding.code(),
                    placed.file(),
                    placed.number(),
                    finding.pointer(),
                    texts.message(finding),
                    texts.fix(finding)));
  }
}
