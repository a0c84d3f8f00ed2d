package org.fostering.cli.intake;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DocumentRun;
import org.fostering.cli.shared.FilesArgument;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.KeyFiles;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.PacksBySubject;
import org.fostering.cli.shared.ReadingChoices;
import org.fostering.cli.shared.ReferenceOptions;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.SkipOption;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FosteringJson;
import org.fostering.json.record.RecordKeys;
import org.fostering.model.applicant.Application;
import org.fostering.model.common.Document;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code fostering intake}: checks, decides and routes the enquiries of a file, and decides on its
 * applications.
 */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Decides on the enquiries and applications of one or more files.",
    description = {
      "",
      "For each document: what is wrong with it, whether it may proceed and why, what to ask next,"
          + " and, of an enquiry, where it goes; at the end a summary. Documents are named by number and line;"
          + " nothing that stands in them is printed.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every document is sound",
      "1:a document has an error; the others were still assessed",
      "2:the command or the file is unusable",
      "3:there was not enough memory",
      "141:nobody read the result to its end, as with head; files were still written"
    })
public final class IntakeCommand implements Callable<Integer> {

  /** The readings on which a decision or a route hangs; any other would have no effect. */
  static final List<Interpretation> HONOURED =
      Stream.concat(Eligibility.INTERPRETATIONS.stream(), Routing.INTERPRETATIONS.stream())
          .toList();

  /** What it takes; a document that says to be something else is read as of the first. */
  private static final List<Class<? extends Document>> TAKEN =
      List.of(Enquiry.class, Application.class);

  @Mixin private FilesArgument files = new FilesArgument();

  @Mixin private ReportOptions options = new ReportOptions();

  @Mixin private SkipOption skip = new SkipOption();

  @Option(
      names = "--policies",
      paramLabel = "POLICY",
      split = ",",
      completionCandidates = Policies.Written.class,
      description =
          "Sample policies and standards to add to the law, separated by commas:"
              + " ${COMPLETION-CANDIDATES}.")
  private List<String> policies = new ArrayList<>();

  @Option(
      names = "--owner",
      paramLabel = "NAME",
      description = "The service whose policies they are.")
  private Optional<String> owner = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "A pack of rules as JSON to add to the law; may be given more than once. One on enquiries"
              + " decides applications too, one on applications these alone.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--reading",
      paramLabel = "NAME=CHOICE",
      description =
          "How to read the law where it can be read in several ways, such as"
              + " household-members=those-who-share-life; may be given more than once. Default: as"
              + " the regulation says.")
  private List<String> readings = new ArrayList<>();

  @Mixin private ReferenceOptions reference = new ReferenceOptions();

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description =
          "Write a sealed record of each decision to this file, one a line. It holds no value of a"
              + " document.")
  private Optional<Path> records = Optional.empty();

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      description =
          "Write what was known of the facts, and the salts of the records, to this file: personal"
              + " data, to keep apart. Without it nobody can ever compare the facts of a record.")
  private Optional<Path> evidence = Optional.empty();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description =
          "Sign the records with this private key of the service, in PEM (PKCS #8): Ed25519, Ed448,"
              + " elliptic curve or RSA.")
  private Optional<String> key = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  public IntakeCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    CliTexts texts = options.texts();
    InputFiles inputs = files.with(options.out(), streams);
    Outputs checked = outputs(inputs);
    Optional<PrivateKey> signing = signingKey();
    LocalDate day = options.day();
    ReferenceData data = reference.load(streams, day).with(ReadingChoices.of(readings, HONOURED));
    PacksBySubject packs = packs(texts);
    Intake rules =
        Intake.standard()
            .with(Packs.withLaw(packs.onEnquiries()))
            .with(Packs.withLawOnApplications(packs.decidingApplications()))
            .with(data);
    IntakeRun intake =
        new IntakeRun(rules, data, day, records.isPresent() || evidence.isPresent(), signing);
    FosteringJson reader =
        FosteringJson.builder()
            .strictness(options.mode())
            .alsoChecking(document -> rules.contradictions(document, day))
            .build();
    return new DocumentRun(inputs, options.pipeline(), skip.count())
        .run(
            checked,
            bytes -> reader.documentsOf(TAKEN, bytes),
            outputs ->
                new IntakeWork(
                    intake,
                    options,
                    skip.count(),
                    texts,
                    inputs,
                    RecordFiles.open(outputs, records, evidence, signing)));
  }

  /** The packs that are installed, those of the files and the sample policies. */
  private PacksBySubject packs(CliTexts texts) throws UnusableException {
    Packs reader = new Packs(streams.in(), texts, spec.commandLine().getErr());
    List<RulePack<?>> packs = new ArrayList<>(reader.load(rules).onCases());
    Policies.pack(policies, owner).ifPresent(packs::add);
    return PacksBySubject.of(packs);
  }

  private Optional<PrivateKey> signingKey() throws UnusableException {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    if (records.isEmpty()) {
      throw new UnusableException("key.alone");
    }
    return Optional.of(KeyFiles.read(key.get(), streams.in(), RecordKeys::privateKey));
  }

  private Outputs outputs(InputFiles files) throws UnusableException {
    List<String> inputs = new ArrayList<>(files.names());
    inputs.addAll(rules);
    inputs.addAll(reference.files());
    key.ifPresent(inputs::add);
    return Outputs.of(
        inputs,
        Stream.of(options.out().file(), records, evidence).flatMap(Optional::stream).toList(),
        streams);
  }
}
