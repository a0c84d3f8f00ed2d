package org.fostering.cli.rules;

import java.util.List;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.rulepack.RulePackJson;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine.Command;

/** {@code fostering rules list}: which packs decide, here and now. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    header = "Lists the packs that decide: those of the library and those installed beside it.",
    description = {
      "",
      "For each: id and version, the number of rules, its digest and its title.",
      ""
    })
final class RuleListCommand extends PackCommand {

  RuleListCommand(StandardStreams streams) {
    super(streams);
  }

  @Override
  int run(Packs packs, CliTexts texts) throws UnusableException {
    for (RulePack<Enquiry> pack : Packs.withLaw(packs.load(List.of())).packs()) {
      RulePackJson.PackDigest digest = RulePackJson.digest(pack);
      out()
          .println(
              texts.of(
                  "rules.pack",
                  pack.reference(),
                  pack.rules().size(),
                  digest.sha256(),
                  texts.of(pack.title())));
    }
    return ExitCode.SOUND;
  }
}
