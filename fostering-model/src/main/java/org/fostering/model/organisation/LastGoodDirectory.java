package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;

/**
 * The directory that answers while a region edits its own: a new one takes the place of the last
 * only if nothing in it is an error. One with a fault changes nothing but what {@link #latest()}
 * says about it.
 *
 * <p>Thread-safe: readers never wait, and each sees one directory as a whole. Take {@link
 * #organisations()} once for each question.
 */
public final class LastGoodDirectory {

  private final Organisations base;
  private volatile State state;

  private record State(
      Organisations organisations, Optional<OrganisationDirectory> directory, Offer latest) {}

  /**
   * What came of a directory that was offered.
   *
   * <p>Immutable and thread-safe.
   *
   * @param isTaken whether it answers from now on
   * @param findings what was found in it, on reading and after; warnings do not keep it out
   * @param faults the findings of the check, with their days
   */
  public record Offer(boolean isTaken, List<Finding> findings, List<DirectoryFault> faults) {

    /** Copies the lists. */
    public Offer {
      findings = List.copyOf(findings);
      faults = List.copyOf(faults);
    }
  }

  private LastGoodDirectory(Organisations base) {
    this.base = base;
    this.state = new State(base, Optional.empty(), new Offer(true, List.of(), List.of()));
  }

  /**
   * Nothing was offered yet, so that only these answer.
   *
   * @param base the organisations over which each directory is laid
   * @return a new instance
   */
  public static LastGoodDirectory over(Organisations base) {
    return new LastGoodDirectory(Objects.requireNonNull(base, "base"));
  }

  /**
   * Offers a directory that was read. It is checked on every day of a period.
   *
   * @param read the directory, if it could be built, with what was found on reading it
   * @param from the first day
   * @param until the last day; a day before the first is taken for the first
   * @return what came of it
   */
  public synchronized Offer offer(
      Checked<OrganisationDirectory> read, LocalDate from, LocalDate until) {
    Objects.requireNonNull(read, "read");
    Optional<OrganisationDirectory> directory = read.value();
    List<DirectoryFault> faults =
        directory.map(each -> DirectoryCheck.check(each, base, from, until)).orElse(List.of());
    List<Finding> findings = new ArrayList<>(read.findings());
    faults.forEach(fault -> findings.add(fault.finding()));
    boolean isTaken =
        directory.isPresent()
            && findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    Offer offer = new Offer(isTaken, findings, faults);
    state =
        isTaken
            ? new State(
                base.overlaidBy(directory.orElseThrow()).value().orElseThrow(), directory, offer)
            : new State(state.organisations(), state.directory(), offer);
    return offer;
  }

  /**
   * {@return the organisations that answer: those of the last good directory, laid over the base;
   * the base if there was none}
   */
  public Organisations organisations() {
    return state.organisations();
  }

  /** {@return the directory that answers: the last good one; empty if there was none} */
  public Optional<OrganisationDirectory> directory() {
    return state.directory();
  }

  /**
   * {@return what came of the directory that was offered last; without findings if none was
   * offered}
   */
  public Offer latest() {
    return state.latest();
  }

  /** Says whether the directory that was offered last answers. */
  @Override
  public String toString() {
    return "LastGoodDirectory[latest taken: " + latest().isTaken() + "]";
  }
}
