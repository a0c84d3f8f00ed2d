package org.fostering.rules.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;

/**
 * What became of one thing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what became of it
 * @param subject what it is called: its name, its id, its code or what tells it apart
 * @param pointer where it stands in the new edition, or in the old one if it is gone
 * @param citations where it is written, both editions together
 * @param details what differs in it; empty for what is new or gone, where all of it is
 */
public record Difference(
    DifferenceKind kind,
    Bilingual subject,
    Pointer pointer,
    List<String> citations,
    List<Detail> details) {

  /** Copies the lists. */
  public Difference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(pointer, "pointer");
    citations = List.copyOf(citations);
    details = List.copyOf(details);
  }

  /** The same, as a difference of writing alone. */
  Difference asWriting() {
    return new Difference(DifferenceKind.SAME_IN_EFFECT, subject, pointer, citations, details);
  }

  /**
   * One respect in which a thing differs.
   *
   * @param what the respect, in words
   * @param before how it was, in words; empty if it was not said
   * @param after how it is, in words; empty if it is not said
   */
  public record Detail(Bilingual what, Optional<Bilingual> before, Optional<Bilingual> after) {

    /** Checks that all parts are there. */
    public Detail {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }
}
