package org.fostering.model.code.mapping;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;

/**
 * What a code is in another list: one code, or the reason why it is none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome whether the code has a counterpart
 * @param targets the counterpart of a code that is mapped; the candidates of one that is ambiguous,
 *     at least two; those that held on other days of one that is expired; in the order of the file
 */
public record CodeTranslation(MappingOutcome outcome, List<Target> targets) {

  /** Whether a code has a counterpart. */
  public enum MappingOutcome {
    /** It has one. */
    MAPPED,
    /** The mapping says that it is no answer. */
    NO_ANSWER,
    /** The mapping says nothing of it. */
    UNMAPPED,
    /** The mapping gives several, and none of them as the only exact one. */
    AMBIGUOUS,
    /** The mapping gives some, but none that holds on the day asked about. */
    EXPIRED
  }

  /**
   * A code in the other list.
   *
   * @param list the name of the other list
   * @param code the code there
   * @param match how much that code means beside the one asked about: a {@link Match#NARROW} one
   *     says more than was known
   */
  public record Target(String list, String code, Match match) {
    /** Names the list; the code may be what somebody said about a person. */
    @Override
    public String toString() {
      return "Target[" + list + ", " + match + "]";
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the number of targets does not go with the outcome
   */
  public CodeTranslation {
    Objects.requireNonNull(outcome, "outcome");
    targets = List.copyOf(targets);
    boolean fits =
        switch (outcome) {
          case MAPPED -> targets.size() == 1;
          case UNMAPPED, NO_ANSWER -> targets.isEmpty();
          case AMBIGUOUS -> targets.size() > 1;
          case EXPIRED -> !targets.isEmpty();
        };
    if (!fits) {
      throw new IllegalArgumentException("the outcome asks for another number of targets");
    }
  }

  /** {@return the one counterpart of the code, or empty unless the code is mapped} */
  public Optional<Target> target() {
    return outcome == MappingOutcome.MAPPED ? Optional.of(targets.get(0)) : Optional.empty();
  }

  /**
   * What to report about a code without a counterpart.
   *
   * @param at where the code stands
   * @return an error, or empty if the code is mapped or no answer; its texts are those of {@link
   *     CodeMapping#messages}
   */
  public Optional<Finding> finding(Pointer at) {
    return switch (outcome) {
      case MAPPED, NO_ANSWER -> Optional.empty();
      case UNMAPPED -> Optional.of(MappingFindingCode.CODE_UNMAPPED.at(at));
      case AMBIGUOUS -> Optional.of(MappingFindingCode.CODE_AMBIGUOUS.at(at));
      case EXPIRED -> Optional.of(MappingFindingCode.CODE_EXPIRED.at(at));
    };
  }

  /** Says the outcome; never a code. */
  @Override
  public String toString() {
    return "CodeTranslation[" + outcome + ", " + targets.size() + " targets]";
  }
}
