package org.fostering.cli.explain;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.TwoColumns;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FindingEntry;
import org.fostering.json.FindingTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fostering explain}: what one finding means, how grave it is and how to mend it. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    sortOptions = false,
    header = "Explains the code of a finding: what it means, how grave it is, how to mend it.",
    description = {
      "",
      "Where the text of a finding has a limit, a list or a form, brackets say so here. A code that"
          + " there is not is answered with those that are nearly so.",
      ""
    })
public final class ExplainCommand implements Callable<Integer> {

  @Parameters(arity = "1", paramLabel = "CODE", description = "The code, such as property.unknown.")
  private String code = "";

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnusableException, IOException {
    FindingTexts findings = FindingTexts.of(language.locale());
    CliTexts texts = language.texts();
    Optional<FindingEntry> found = findings.entry(code);
    if (found.isEmpty()) {
      List<String> near = findings.nearest(code);
      throw near.isEmpty()
          ? new UnusableException("codes.no-such-code", code)
          : new UnusableException("explain.near", code, String.join(", ", near));
    }
    PrintWriter out = spec.commandLine().getOut();
    print(found.get(), texts, new TwoColumns(out));
    out.flush();
    return ExitCode.SOUND;
  }

  private static void print(FindingEntry entry, CliTexts texts, TwoColumns out) throws IOException {
    out.heading(entry.code());
    out.labelled(texts.of("explain.means"), entry.text());
    out.labelled(texts.of("explain.severity"), severity(entry, texts));
    out.labelled(texts.of("explain.when"), entry.when());
    out.labelled(texts.of("explain.mend"), entry.fix());
    out.labelled(texts.of("explain.since"), entry.since());
    if (!texts.isReviewed()) {
      out.labelled(texts.of("label.note"), texts.of("summary.not-reviewed"));
    }
  }

  private static String severity(FindingEntry entry, CliTexts texts) {
    return entry.strict() == entry.tolerant()
        ? texts.of(entry.strict())
        : texts.of("explain.both", texts.of(entry.strict()), texts.of(entry.tolerant()));
  }
}
