package org.fostering.model.finding;

import java.util.Optional;

/**
 * A kind of finding. The library's own are the constants of enums, one for each room in which
 * something can be found. The codes are stable: one that has been published keeps its meaning.
 */
public interface FindingKind {

  /**
   * The code that a finding of the kind carries.
   *
   * @return two lower-case words joined by a dot, either of which may have hyphens
   */
  String code();

  /**
   * How grave it is.
   *
   * @return an error, unless the kind says otherwise
   */
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
