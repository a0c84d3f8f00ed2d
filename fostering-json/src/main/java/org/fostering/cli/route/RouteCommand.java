package org.fostering.cli.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DocumentRun;
import org.fostering.cli.shared.FilesArgument;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.PacksBySubject;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.ReadingChoices;
import org.fostering.cli.shared.ReferenceOptions;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.SkipOption;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FosteringJson;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.decision.InvalidRulePackException;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.routing.RouteFacts;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.routing.RoutingReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fostering route}: where each enquiry goes, and why not elsewhere. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Says where each enquiry goes, and why not elsewhere.",
    description = {
      "",
      "For each document: who answers, every service that was looked at with the rules that speak"
          + " for or against it, which authority to consult, and what to ask; at the end a summary."
          + " Documents are named by number and line; nothing that stands in them is printed.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every document is sound",
      "1:a document has an error; the others were still routed",
      "2:the command or a file is unusable",
      "3:there was not enough memory",
      "141:nobody read the result to its end, as with head"
    })
public final class RouteCommand implements Callable<Integer> {

  @Mixin private FilesArgument files = new FilesArgument();

  @Mixin private ReportOptions options = new ReportOptions();

  @Mixin private SkipOption skip = new SkipOption();

  @Mixin private ReferenceOptions reference = new ReferenceOptions();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "A pack of rules on routes as JSON to add to those of the library; may be given more than"
              + " once.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--reading",
      paramLabel = "NAME=CHOICE",
      description =
          "How to read what can be read in several ways, such as"
              + " conflict-relations=own-present-office-conflicts; may be given more than once.")
  private List<String> readings = new ArrayList<>();

  @Option(
      names = "--even",
      description =
          "Where several members of a hub may have an enquiry that the authority of the home may"
              + " not, take the one that had the fewest of those before it in this run. The same"
              + " files in the same order give the same routes. Default: by the enquiry alone, so"
              + " that the order is nothing to it; the shares are then those of chance, unless"
              + " enquiries have running numbers.")
  private boolean even;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  public RouteCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    InputFiles inputs = files.with(options.out(), streams);
    List<String> names = new ArrayList<>(rules);
    names.addAll(inputs.names());
    names.addAll(reference.files());
    Outputs outputs = Outputs.of(names, options.out().file().stream().toList(), streams);
    LocalDate day = options.day();
    Interpretations read = ReadingChoices.of(readings, Routing.INTERPRETATIONS);
    ReferenceData data = reference.load(streams, day);
    Routing routing = router(data).with(read);
    ResidenceFinder residences =
        ResidenceFinder.of(data.postcodes(), data.organisations()).with(read);
    FosteringJson reader = FosteringJson.builder().strictness(options.mode()).build();
    Pipeline pipeline = even ? new Pipeline(1) : options.pipeline();
    Function<Enquiry, RoutingDecision> router =
        even ? evenly(routing, residences, day) : each -> route(each, routing, residences, day);
    return new DocumentRun(inputs, pipeline, skip.count())
        .run(
            outputs,
            bytes -> reader.documents(Enquiry.class, bytes),
            target ->
                new RouteWork(
                    router,
                    options,
                    inputs,
                    skip.count(),
                    day,
                    ReadingChoices.notByDefault(read, Routing.INTERPRETATIONS)));
  }

  private static RoutingDecision route(
      Enquiry enquiry, Routing routing, ResidenceFinder residences, LocalDate day) {
    return routing.route(enquiry, residences.find(enquiry), day);
  }

  /** Counts who was drawn, so that the next goes to another. */
  private static Function<Enquiry, RoutingDecision> evenly(
      Routing routing, ResidenceFinder residences, LocalDate day) {
    Map<String, Long> had = new HashMap<>();
    Routing even = routing.withHadSoFar(service -> had.getOrDefault(service, 0L));
    return enquiry -> {
      RoutingDecision decision = route(enquiry, even, residences, day);
      if (decision.reasons().contains(RoutingReason.ANOTHER_MEMBER)) {
        decision.authority().ifPresent(drawn -> had.merge(drawn.key(), 1L, Long::sum));
      }
      return decision;
    };
  }

  private Routing router(ReferenceData data) throws UnusableException {
    Packs packs = new Packs(streams.in(), options.texts(), spec.commandLine().getErr());
    try {
      return Routing.of(data.organisations())
          .withRules(PacksBySubject.of(packs.all(rules, RouteFacts.ALL)).onRoutes());
    } catch (InvalidRulePackException e) {
      // Its message names rules and packs, and nothing else.
      throw new UnusableException("rules.together", String.valueOf(e.getMessage()));
    }
  }
}
