package org.fostering.cli.hub;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DayOption;
import org.fostering.cli.shared.DirectoryFile;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.PacksBySubject;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Severity;
import org.fostering.model.organisation.DirectoryCheck;
import org.fostering.model.organisation.DirectoryFault;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.decision.InvalidRulePackException;
import org.fostering.rules.routing.HubCheck;
import org.fostering.rules.routing.HubFault;
import org.fostering.rules.routing.RouteCandidate;
import org.fostering.rules.routing.RouteFacts;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering hub check}: what is wrong with the directory of a region, and when. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Says what is wrong with the directory of a region, and on which days.",
    description = {
      "",
      "Memberships that overlap or contradict each other, those who act for each other in a circle,"
          + " authorities that have ended, nobody at the front door, an authority that no enquiry"
          + " can reach: all of it in one run, each with its code, its place and its days.",
      "",
      "Over all values that the facts of an enquiry may have, it searches for an enquiry that nobody"
          + " would answer, and of the rules for one that can never apply and for two that always"
          + " contradict each other, each with a case that shows it.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:there is no error in the directory",
      "1:there is an error in it",
      "2:the command or the file is unusable",
      "3:there was not enough memory"
    })
final class HubCheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = DirectoryFile.DESCRIPTION)
  private String file = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayOption.Day.class,
      description = "The first day to look at, such as 2026-03-31. Default: today.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayOption.Day.class,
      description =
          "The last day to look at. Default: the last on which the directory says something new.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "A pack of rules on routes as JSON that goes with the directory; may be given more than"
              + " once.")
  private List<String> rules = new ArrayList<>();

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  HubCheckCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    CliTexts texts = language.texts();
    PrintWriter out = spec.commandLine().getOut();
    Checked<OrganisationDirectory> read = DirectoryFile.read(file, streams);
    HubFaultLines lines = new HubFaultLines(texts, out);
    read.findings().forEach(finding -> lines.print(finding, List.of()));
    if (read.value().isEmpty()) {
      return ExitCode.UNSOUND;
    }
    OrganisationDirectory directory = read.value().get();
    LocalDate first = from.orElseGet(DayOption::today);
    LocalDate last =
        until
            .or(() -> DirectoryCheck.lastChange(directory))
            .filter(day -> day.isAfter(first))
            .orElse(first);
    List<DirectoryFault> faults =
        DirectoryCheck.check(directory, Organisations.standard(), first, last);
    faults.forEach(fault -> lines.print(fault.finding(), fault.days()));
    List<HubFault> routes = List.of();
    Optional<UnusableException> notSearched = Optional.empty();
    try {
      routes = HubCheck.check(directory, Organisations.standard(), packs(texts), first, last);
    } catch (UnusableException e) {
      notSearched = Optional.of(e);
    }
    routes.forEach(lines::print);
    out.println(
        texts.of(
            "hub.checked", first, last, read.findings().size() + faults.size() + routes.size()));
    if (notSearched.isPresent()) {
      throw notSearched.get();
    }
    boolean sound =
        read.isSound()
            && Stream.concat(
                    faults.stream().map(DirectoryFault::finding),
                    routes.stream().map(HubFault::finding))
                .noneMatch(each -> each.severity() == Severity.ERROR);
    return sound ? ExitCode.SOUND : ExitCode.UNSOUND;
  }

  private List<RulePack<RouteCandidate>> packs(CliTexts texts) throws UnusableException {
    Packs packs = new Packs(streams.in(), texts, spec.commandLine().getErr());
    List<RulePack<?>> sound = new ArrayList<>();
    Optional<String> unusable = Optional.empty();
    for (String each : rules) {
      Optional<? extends RulePack<?>> pack = packs.read(each, RouteFacts.ALL);
      pack.ifPresent(sound::add);
      unusable = unusable.isEmpty() && pack.isEmpty() ? Optional.of(each) : unusable;
    }
    if (unusable.isPresent()) {
      throw new UnusableException("hub.pack-unusable", unusable.get());
    }
    List<RulePack<RouteCandidate>> read = PacksBySubject.of(sound).onRoutes();
    try {
      Routing.standard().withRules(read);
    } catch (InvalidRulePackException e) {
      // Its message names rules and packs, and nothing else.
      throw new UnusableException("hub.packs-together", String.valueOf(e.getMessage()));
    }
    return read;
  }
}
