package org.fostering.cli.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.DayOption;
import org.fostering.cli.shared.DirectoryFiles;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Output;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.PacksBySubject;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.analysis.PackAnalysis;
import org.fostering.rules.decision.InvalidRulePackException;
import org.fostering.rules.eligibility.ApplicationEligibility;
import org.fostering.rules.eligibility.ApplicationFacts;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fostering rules check}: says what is wrong with packs in files. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    header = "Says what is wrong with packs of rules in files.",
    description = {
      "",
      "Each pack is checked by itself, and then all of them together with the law of the library:"
          + " what a pack may change in the rules of another is checked there. Of a policy that only"
          + " some have adopted it is said for whose cases it holds, and of a fact for which an"
          + " application has no place that it is asked there.",
      "Then it is looked at all values that the facts may have: rules that never stand, say what"
          + " another says, contradict another, leave a gap or outlive what they cite are noted, each"
          + " with a case that shows it. Notes are no errors.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every pack is sound",
      "1:a pack has an error, or a rule names or somebody has adopted a policy whom no given"
          + " directory has",
      "2:the command or a file is unusable"
    })
final class RuleCheckCommand extends PackCommand {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Packs as JSON; - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayOption.Day.class,
      description = "The first day that is of interest in the notes. Default: today.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--directory",
      paramLabel = "FILE",
      description =
          "The directory of a region as JSON, laid over the organisations that the library knows:"
              + " who has adopted a policy, or is named by a rule on routes, must then be one of them,"
              + " and an owner that is none is noted. May be given more than once: the last one"
              + " without an error answers.")
  private List<String> directories = new ArrayList<>();

  RuleCheckCommand(StandardStreams streams) {
    super(streams);
  }

  @Override
  int run(Packs packs, CliTexts texts) throws UnusableException {
    Output.check(Stream.concat(files.stream(), directories.stream()).toList(), List.of());
    List<RulePack<?>> sound = new ArrayList<>();
    LocalDate first = from.orElseGet(DayOption::today);
    AdoptionLines adoption =
        new AdoptionLines(
            organisations(first),
            directories.isEmpty() ? "rules.adopter-unknown" : "rules.adopter-in-no-directory",
            texts,
            out());
    for (String file : files) {
      Optional<? extends RulePack<?>> pack = packs.readAny(file);
      pack.ifPresent(sound::add);
      out()
          .println(
              pack.map(read -> texts.of("rules.sound", file, read.reference(), count(read)))
                  .orElseGet(() -> texts.of("rules.unsound", file)));
      pack.ifPresent(read -> printAskedOfApplicants(read, texts));
      pack.ifPresent(adoption::print);
      if (!directories.isEmpty()) {
        pack.ifPresent(read -> adoption.printOwners(read, first));
        pack.ifPresent(adoption::printNamed);
      }
    }
    NoteLines notes = new NoteLines(texts, out());
    PacksBySubject read = PacksBySubject.of(sound);
    notes.print(PackAnalysis.of(read.onEnquiries(), Eligibility.standard().packs(), first));
    notes.print(
        PackAnalysis.of(read.onApplications(), ApplicationEligibility.law().values(), first));
    notes.print(PackAnalysis.of(read.onRoutes(), List.of(Routing.rules()), first));
    if (sound.size() < files.size()) {
      return ExitCode.UNSOUND;
    }
    boolean adopted = directories.isEmpty() || adoption.areAllKnown();
    return fitTogether(read, texts) && adopted ? ExitCode.SOUND : ExitCode.UNSOUND;
  }

  private Organisations organisations(LocalDate day) throws UnusableException {
    DirectoryFiles offered = new DirectoryFiles(Organisations.standard(), streams(), spec(), day);
    for (String file : directories) {
      offered.offer(file);
    }
    offered.tellUnused();
    return offered.organisations();
  }

  /** Facts of a pack on enquiries that no application can hold. */
  private void printAskedOfApplicants(RulePack<?> pack, CliTexts texts) {
    PacksBySubject.of(List.of(pack)).onEnquiries().stream()
        .map(read -> String.join(", ", read.over(ApplicationFacts.ALL).facts().heldNowhere()))
        .filter(names -> !names.isEmpty())
        .forEach(names -> out().println(texts.of("rules.asked-of-applicants", names)));
  }

  private boolean fitTogether(PacksBySubject sound, CliTexts texts) {
    try {
      Packs.withLaw(sound.onEnquiries());
      Packs.withLawOnApplications(sound.decidingApplications());
      Routing.standard().withRules(sound.onRoutes());
      return true;
    } catch (UnusableException e) {
      out().println(e.text(texts));
    } catch (InvalidRulePackException e) {
      out().println(texts.of("rules.together", String.valueOf(e.getMessage())));
    }
    return false;
  }

  private static int count(RulePack<?> pack) {
    return pack.rules().size();
  }
}
