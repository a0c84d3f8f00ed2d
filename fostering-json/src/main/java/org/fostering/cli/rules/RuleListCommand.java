package org.fostering.cli.rules;

import java.util.ArrayList;
import java.util.List;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Output;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.PacksBySubject;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.rulepack.RulePackJson;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fostering rules list}: which packs decide, here and now. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    header =
        "Lists the packs that decide: those of the library, those installed beside it and those of"
            + " files.",
    description = {
      "",
      "For each: id and version, the number of rules, its digest and its title; and for whose cases a"
          + " policy holds that only some have adopted.",
      ""
    })
final class RuleListCommand extends PackCommand {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Packs as JSON to list as well; - for standard input.")
  private List<String> files = new ArrayList<>();

  RuleListCommand(StandardStreams streams) {
    super(streams);
  }

  @Override
  int run(Packs packs, CliTexts texts) throws UnusableException {
    Output.check(files, List.of());
    AdoptionLines adoption =
        new AdoptionLines(Organisations.standard(), "rules.adopter-unknown", texts, out());
    PacksBySubject read = packs.load(files);
    List<RulePack<?>> listed = new ArrayList<>(Packs.withLaw(read.onEnquiries()).packs());
    listed.addAll(read.onApplications());
    for (RulePack<?> pack : listed) {
      RulePackJson.PackDigest digest = RulePackJson.digest(pack);
      out()
          .println(
              texts.of(
                  "rules.pack",
                  pack.reference(),
                  pack.rules().size(),
                  digest.sha256(),
                  texts.of(pack.title())));
      adoption.print(pack);
    }
    return ExitCode.SOUND;
  }
}
