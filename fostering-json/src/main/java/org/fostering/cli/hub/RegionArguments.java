package org.fostering.cli.hub;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DayOption;
import org.fostering.cli.shared.DirectoryFile;
import org.fostering.cli.shared.FileFindings;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.rules.rule.RulePack;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of the commands on a whole region: its directory, its packs, the day. */
final class RegionArguments {

  @Parameters(index = "0", paramLabel = "FILE", description = DirectoryFile.DESCRIPTION)
  private String file = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PACK",
      description = "The rule packs of the region, on enquiries, applications and routes, as JSON.")
  private List<String> packs = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayOption.Day.class,
      description = "The day asked about, such as 2026-03-31. Default: today.")
  private Optional<LocalDate> on = Optional.empty();

  /** Reads the directory, and prints its findings. */
  Checked<OrganisationDirectory> directory(StandardStreams streams, CliTexts texts, PrintWriter err)
      throws UnusableException {
    Checked<OrganisationDirectory> read = DirectoryFile.read(file, streams);
    new FileFindings(texts, err).print(file, read.findings());
    return read;
  }

  String file() {
    return file;
  }

  /** All files that are read. */
  List<String> files() {
    List<String> files = new ArrayList<>(packs);
    files.add(file);
    return files;
  }

  /** Reads the packs. */
  List<RulePack<?>> packs(Packs reader) throws UnusableException {
    List<RulePack<?>> all = new ArrayList<>();
    for (String pack : packs) {
      all.add(
          reader.readAny(pack).orElseThrow(() -> new UnusableException("rules.unusable", pack)));
    }
    return all;
  }

  LocalDate day() {
    return on.orElseGet(DayOption::today);
  }
}
