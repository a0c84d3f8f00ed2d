package org.fostering.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Output;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine.Command;
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
          + " some have adopted it is said for whose cases it holds.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every pack is sound",
      "1:a pack has an error",
      "2:the command or a file is unusable"
    })
final class RuleCheckCommand extends PackCommand {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Packs as JSON; - for standard input.")
  private List<String> files = new ArrayList<>();

  RuleCheckCommand(StandardStreams streams) {
    super(streams);
  }

  @Override
  int run(Packs packs, CliTexts texts) throws UnusableException {
    Output.check(files, List.of());
    List<RulePack<Enquiry>> sound = new ArrayList<>();
    AdoptionLines adoption = new AdoptionLines(texts, out());
    for (String file : files) {
      Optional<RulePack<Enquiry>> pack = packs.read(file);
      pack.ifPresent(sound::add);
      out()
          .println(
              pack.map(read -> texts.of("rules.sound", file, read.reference(), count(read)))
                  .orElseGet(() -> texts.of("rules.unsound", file)));
      pack.ifPresent(adoption::print);
    }
    if (sound.size() < files.size()) {
      return ExitCode.UNSOUND;
    }
    try {
      Packs.withLaw(sound);
      return ExitCode.SOUND;
    } catch (UnusableException e) {
      out().println(e.text(texts));
      return ExitCode.UNSOUND;
    }
  }

  private static int count(RulePack<?> pack) {
    return pack.rules().size();
  }
}
