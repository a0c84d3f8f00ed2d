package org.fostering.cli.shared;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.reference.DataSource;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.rules.reference.ReferenceData;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options by which newer data replace what comes with the library. */
public final class ReferenceOptions {

  @Option(
      names = "--directory",
      paramLabel = "FILE",
      description =
          "A directory of organisations as JSON, laid over the one that comes with the library; may"
              + " be given more than once: the last one without an error answers.")
  private List<String> directoryFiles = new ArrayList<>();

  @Option(
      names = "--postcodes",
      paramLabel = "FILE",
      description =
          "A newer ONS Postcode Directory, NSPL or Code-Point Open file, also in a ZIP or compressed"
              + " with gzip.")
  private Optional<Path> postcodes = Optional.empty();

  @Option(
      names = "--holidays",
      paramLabel = "FILE",
      description = "Newer bank holidays: the file bank-holidays.json of GOV.UK as it is.")
  private Optional<String> holidays = Optional.empty();

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  private Optional<OrganisationDirectory> directory = Optional.empty();
  private boolean isDirectoryInPart;

  /**
   * Reads the files. What is wrong with one is reported, and of a directory with errors, which
   * other one answers in its place.
   *
   * @param streams the standard streams
   * @param asOf the day asked about, for which they are taken to speak
   * @return the data of the library with those of the files
   */
  public ReferenceData load(StandardStreams streams, LocalDate asOf) throws UnusableException {
    return load(streams, asOf, false);
  }

  /** The same; where each directory has errors, with what can be read of the last one. */
  public ReferenceData loadInPart(StandardStreams streams, LocalDate asOf)
      throws UnusableException {
    return load(streams, asOf, true);
  }

  private ReferenceData load(StandardStreams streams, LocalDate asOf, boolean inPart)
      throws UnusableException {
    ReferenceData data = ReferenceData.standard();
    if (!directoryFiles.isEmpty()) {
      DirectoryFiles last = new DirectoryFiles(data.organisations(), streams, spec, asOf);
      for (String file : directoryFiles) {
        last.offer(file);
      }
      if (inPart) {
        last.useInPart();
      }
      last.tellUnused();
      directory = last.directory();
      isDirectoryInPart = last.isUsedInPart();
      data = data.with(last.organisations());
    }
    if (postcodes.isPresent()) {
      data = data.with(readPostcodes(postcodes.get(), streams, asOf));
    }
    if (holidays.isPresent()) {
      data = data.with(HolidayFile.read(holidays.get(), streams.in(), asOf));
    }
    return data;
  }

  /** The names of the files, none of which may be overwritten. */
  public List<String> files() {
    return Stream.of(
            directoryFiles.stream(), postcodes.map(Path::toString).stream(), holidays.stream())
        .flatMap(each -> each)
        .toList();
  }

  /** The directory that {@link #load} read and that answers, if there is one. */
  public Optional<OrganisationDirectory> directory() {
    return directory;
  }

  /** Whether that directory has errors, so that only what can be read of it answers. */
  public boolean isDirectoryInPart() {
    return isDirectoryInPart;
  }

  private FileFindings findings() {
    PrintWriter err = spec.commandLine().getErr();
    return new FileFindings(LanguageOption.texts(spec), err);
  }

  private PostcodeDirectory readPostcodes(Path file, StandardStreams streams, LocalDate asOf)
      throws UnusableException {
    Path name = Optional.ofNullable(file.getFileName()).orElse(file);
    DataSource source = new DataSource(name.toString(), "--postcodes", asOf, "", "", "--postcodes");
    Checked<PostcodeDirectory> read;
    try {
      read =
          file.toString().equals(Input.STANDARD_INPUT)
              ? PostcodeDirectory.load(streams.in(), source)
              : PostcodeDirectory.load(file, source);
    } catch (UncheckedIOException e) {
      throw Input.failure(Objects.requireNonNull(e.getCause()), file.toString());
    }
    findings().print(file.toString(), read.findings());
    return read.value()
        .orElseThrow(() -> new UnusableException("reference.unusable", file.toString()));
  }
}
