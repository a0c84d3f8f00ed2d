package org.fostering.cli.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.cli.handover.SubjectDocuments.Placed;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DayOption;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.FilesArgument;
import org.fostering.cli.shared.Input;
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
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.model.handover.Handover;
import org.fostering.model.value.Nation;
import org.fostering.rules.cases.CaseGroup;
import org.fostering.rules.cases.CaseIndex;
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
      "",
      "A handover and what it passes on may lie far apart. So what is more than a megabyte is kept"
          + " in a temporary file, enciphered, until the end, and about 30 bytes of each document in"
          + " memory. When half of the memory is full, what was read so far is reported, which is a"
          + " finding, and what comes after it stands apart. Of more than "
          + SubjectDocuments.MOST_TOGETHER
          + " documents on one subject each stands alone.",
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
  private boolean sound = true;

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
    List<String> names = files.with(new OutOption(), streams).names();
    Printing printing = new Printing(names, review, day);
    SubjectDocuments read = new SubjectDocuments(mostBytes());
    try {
      for (int file = 0; file < names.size(); file++) {
        read = read(file, printing, read);
      }
      printing.print(read);
    } catch (IOException e) {
      throw new UnusableException("temporary.failed", System.getProperty("java.io.tmpdir"));
    }
    return sound ? ExitCode.SOUND : ExitCode.UNSOUND;
  }

  private static long mostBytes() {
    return Runtime.getRuntime().maxMemory() / 2;
  }

  /** Reads a file, and gives what to put further documents into. */
  private SubjectDocuments read(int file, Printing printing, SubjectDocuments before)
      throws IOException, UnusableException {
    SubjectDocuments kept = before;
    String name = printing.names().get(file);
    Input input = Input.openDocuments(name, streams.in(), (bytes, length) -> bytes);
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
          continue;
        }
        Placed placed = new Placed(file, read.number(), document.get());
        if (!kept.add(placed)) {
          printing.print(kept);
          printing.print(CaseIndex.indexFull(), placed);
          kept = new SubjectDocuments(mostBytes());
          kept.add(placed);
        }
      }
    } catch (UncheckedIOException e) {
      throw new UnusableException("input.broke-off", name);
    }
    return kept;
  }

  /** Prints on what was read, one subject after the other. */
  private final class Printing {

    private final List<String> names;
    private final HandoverReview review;
    private final LocalDate day;

    Printing(List<String> names, HandoverReview review, LocalDate day) {
      this.names = names;
      this.review = review;
      this.day = day;
    }

    List<String> names() {
      return names;
    }

    void print(SubjectDocuments documents) throws IOException {
      try (documents) {
        Iterator<CaseGroup> groups = documents.groups();
        while (groups.hasNext()) {
          print(documents.read(groups.next()));
        }
      }
    }

    private void print(List<Placed> together) {
      List<Placed> handovers = new ArrayList<>();
      Map<DocumentReference, List<Placed>> subjects = new HashMap<>();
      for (Placed each : together) {
        if (each.document() instanceof Handover) {
          handovers.add(each);
        } else {
          SubjectDocuments.references(each.document())
              .forEach(
                  reference ->
                      subjects.computeIfAbsent(reference, key -> new ArrayList<>()).add(each));
        }
      }
      Map<Integer, Finding> second =
          review.secondOwners(
              handovers.stream().map(each -> (Handover) each.document()).toList(), day);
      for (int i = 0; i < handovers.size(); i++) {
        Handover handover = (Handover) handovers.get(i).document();
        print(
            handovers.get(i),
            Optional.ofNullable(second.get(i)),
            subjects.getOrDefault(handover.getSubject(), List.of()));
      }
    }

    private void print(Placed placed, Optional<Finding> second, List<Placed> copies) {
      CliTexts texts = language.texts();
      Handover handover = (Handover) placed.document();
      HandoverStanding standing = review.of(handover, day);
      spec.commandLine()
          .getOut()
          .println(
              texts.of(
                  "handover.standing",
                  names.get(placed.file()),
                  placed.number(),
                  standing
                      .status()
                      .map(texts::label)
                      .orElseGet(() -> texts.of("handover.not-sent")),
                  standing.answerDueOn().map(due -> texts.of("handover.due", due)).orElse("")));
      standing.findings().forEach(finding -> print(finding, placed));
      second.ifPresent(finding -> print(finding, placed));
      for (Placed later : copies.stream().skip(1).toList()) {
        review
            .changes(handover, copies.get(0).document(), later.document(), day)
            .forEach(finding -> print(finding, later));
      }
    }

    void print(Finding finding, Placed placed) {
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
                      names.get(placed.file()),
                      placed.number(),
                      finding.pointer(),
                      texts.message(finding),
                      texts.fix(finding)));
    }
  }
}
