package org.fostering.model.finding;

import java.util.Optional;

/**
 * A kind of finding. The library's own are the constants of enums, one for each room in which
 * something can be found. The codes are stable: one that has been published keeps its meaning.
 *
 * <p>An implementation is immutable, as a constant of an enum is.
 */
public interface FindingKind {

  /**
   * {@return the name of the constant: words in capitals, joined by underscores} A code is written
   * here and nowhere else.
   */
  String name();

  /**
   * {@return the code that a finding of the kind carries: the name in lower case, in which the
   * first underscore is the dot, so two lower-case words joined by a dot, either of which may have
   * hyphens} A kind whose name does not say what it is about puts that before it.
   */
  default String code() {
    return KindCodes.of(this);
  }

  /** {@return how grave it is, unless the kind says otherwise} */
  default Severity severity() {
    return Severity.ERROR;
  }

  /**
   * A finding of the kind.
   *
   * @param place where it stands in the document
   * @return the finding, without position and expectation
   */
  default Finding at(Pointer place) {
    return new Finding(code(), severity(), place, Optional.empty(), Optional.empty());
  }
}
