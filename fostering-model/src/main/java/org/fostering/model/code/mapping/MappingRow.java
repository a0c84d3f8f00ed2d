package org.fostering.model.code.mapping;

import java.time.LocalDate;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.value.DateRange;

/**
 * One correspondence of a mapping file.
 *
 * @param match how much the common code means beside the local one
 * @param valid the days on which the correspondence holds
 * @param commonValid the days on which the common code is valid
 */
record MappingRow(
    String localList,
    String localCode,
    String commonList,
    String commonCode,
    Match match,
    DateRange valid,
    DateRange commonValid) {

  /** Whether it says that the local code is no answer. */
  boolean isNoAnswer() {
    return commonCode.isEmpty();
  }

  boolean holdsOn(LocalDate day) {
    return valid.contains(day) && commonValid.contains(day);
  }

  boolean isSamePair(MappingRow other) {
    return commonList.equals(other.commonList) && commonCode.equals(other.commonCode);
  }

  /** Whether there is a day on which nobody can tell which of the two is meant. */
  boolean competesWith(MappingRow other) {
    return commonList.equals(other.commonList)
        && !commonCode.equals(other.commonCode)
        && valid.overlaps(other.valid)
        && (match == Match.EXACT) == (other.match == Match.EXACT);
  }
}
