package org.fostering.rules.rule;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * To whom a case belongs, as far as that is known: the ids of the services, hubs, networks and
 * authorities whose policies hold for it. A rule that only some have adopted is asked where the
 * case belongs to one of them, and where that is not known it is not settled.
 *
 * <p>Immutable and thread-safe.
 */
public final class Adopters {

  private static final Question TO_WHOM =
      new Question(
          "adopters",
          Pointer.ROOT,
          Sensitivity.PERSONAL,
          new Bilingual(
              "To which service, hub or authority does the case belong?",
              "I ba wasanaeth, hyb neu awdurdod y mae’r achos yn perthyn?"),
          Known.WhyUnknown.NOT_ASKED,
          List.of());

  private static final Adopters NOT_KNOWN = new Adopters(List.of(), TO_WHOM, All.IDS);

  /** Where the caller names all of those to whom a case belongs. */
  private enum All implements Predicate<String> {
    IDS;

    @Override
    public boolean test(String id) {
      return true;
    }
  }

  private final List<Set<String>> possible;
  private final Question question;
  private final Predicate<String> known;

  private Adopters(List<Set<String>> possible, Question question, Predicate<String> known) {
    this.possible = possible;
    this.question = Objects.requireNonNull(question, "question");
    this.known = known;
  }

  /**
   * Those to whom a case belongs, all of them.
   *
   * @param ids the ids of entries of a directory; none if it belongs to nobody
   * @return the adopters
   */
  public static Adopters of(Collection<String> ids) {
    return new Adopters(List.of(Set.copyOf(ids)), TO_WHOM, All.IDS);
  }

  /**
   * A case that belongs to one of several groups, and it is not known to which.
   *
   * @param groups the ids of each group; if there is none, nothing is known
   * @param question what to ask to settle it
   * @return the adopters
   */
  public static Adopters oneOf(Collection<? extends Collection<String>> groups, Question question) {
    return new Adopters(
        groups.stream().<Set<String>>map(Set::copyOf).distinct().toList(), question, All.IDS);
  }

  /**
   * The same, where it is known of some only whether the case belongs to them: to any other that is
   * not named it may belong or not.
   *
   * @param ids whether it is known of an id, whether the case belongs to it or not; two that are
   *     equal say the same
   * @return the adopters
   */
  public Adopters knownOf(Predicate<String> ids) {
    return new Adopters(possible, question, Objects.requireNonNull(ids, "ids"));
  }

  /**
   * Whether the case may belong to an adopter besides those that are named.
   *
   * @param id the id of an entry of a directory
   * @return true where that is not known
   */
  public boolean mayBelongTo(String id) {
    return !known.test(id);
  }

  /** {@return the adopters where nothing is known of whom a case belongs to} */
  public static Adopters notKnown() {
    return NOT_KNOWN;
  }

  /**
   * {@return the groups of which the case belongs to one: one group when it is known, none when
   * nothing is known}
   */
  public List<Set<String>> possible() {
    return possible;
  }

  /** {@return what to ask where it is not known} */
  public Question question() {
    return question;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Adopters that
        && possible.equals(that.possible)
        && question.equals(that.question)
        && known.equals(that.known);
  }

  @Override
  public int hashCode() {
    return possible.hashCode();
  }

  /** Says nothing of where anybody lives. */
  @Override
  public String toString() {
    return "Adopters[redacted]";
  }
}
