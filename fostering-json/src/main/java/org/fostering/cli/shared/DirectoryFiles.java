package org.fostering.cli.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.LastGoodDirectory;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Directories that are named to a command, one after the other. What is wrong with one is reported,
 * and one with errors is not used: the last one without answers, or else the library's.
 */
public final class DirectoryFiles {

  private final Organisations base;
  private final LastGoodDirectory last;
  private final StandardStreams streams;
  private final CommandSpec spec;
  private final LocalDate asOf;
  private final List<String> without = new ArrayList<>();
  private Optional<String> answering = Optional.empty();
  private Optional<String> unreadable = Optional.empty();
  private Optional<OrganisationDirectory> inPart = Optional.empty();
  private boolean isAnyTaken;
  private boolean isUsedInPart;

  /**
   * @param spec the command, to whose error stream faults are reported
   * @param asOf the day asked about, for which they are taken to speak
   */
  public DirectoryFiles(
      Organisations base, StandardStreams streams, CommandSpec spec, LocalDate asOf) {
    this.base = base;
    this.last = LastGoodDirectory.over(base);
    this.streams = streams;
    this.spec = spec;
    this.asOf = asOf;
  }

  public void offer(String file) throws UnusableException {
    Checked<OrganisationDirectory> read = DirectoryFile.read(file, streams);
    LastGoodDirectory.Offer offer = last.offer(read, asOf, asOf);
    findings().print(file, offer.findings());
    if (offer.isTaken()) {
      answering = Optional.of(file);
      isAnyTaken = true;
    } else {
      unreadable = read.value().isEmpty() ? Optional.of(file) : unreadable;
      inPart = read.value().or(() -> inPart);
      without.add(file);
    }
  }

  /**
   * Where each has errors, lets what can be read of the last one answer: for what only counts, and
   * sends nobody anywhere.
   */
  public void useInPart() {
    if (last.directory().isEmpty() && inPart.isPresent()) {
      without.forEach(
          file ->
              spec.commandLine()
                  .getErr()
                  .println(LanguageOption.texts(spec).of("reference.directory-in-part", file)));
      without.clear();
      isUsedInPart = true;
    }
  }

  /**
   * Says of each that is not used and was not mentioned yet, which one answers in its place. One
   * that is not a directory at all is passed over only where another of those has no error.
   */
  public void tellUnused() throws UnusableException {
    if (unreadable.isPresent() && !isAnyTaken) {
      throw new UnusableException("reference.unusable", unreadable.get());
    }
    CliTexts texts = LanguageOption.texts(spec);
    String instead =
        answering
            .map(file -> texts.of("reference.directory-used", file))
            .orElseGet(() -> texts.of("reference.directory-of-library"));
    without.forEach(
        file ->
            spec.commandLine()
                .getErr()
                .println(texts.of("reference.directory-not-used", file, instead)));
    without.clear();
    unreadable = Optional.empty();
    isAnyTaken = false;
  }

  /** Whether what can be read of a directory with errors answers. */
  public boolean isUsedInPart() {
    return isUsedInPart;
  }

  /** The organisations of the library with the directory that answers. */
  public Organisations organisations() {
    return isUsedInPart
        ? base.overlaidBy(inPart.orElseThrow()).value().orElseThrow()
        : last.organisations();
  }

  /** The directory that answers, if one was without errors. */
  public Optional<OrganisationDirectory> directory() {
    return isUsedInPart ? inPart : last.directory();
  }

  private FileFindings findings() {
    return new FileFindings(LanguageOption.texts(spec), spec.commandLine().getErr());
  }
}
