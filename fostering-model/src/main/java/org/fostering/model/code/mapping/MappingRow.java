package org.fostering.model.code.mapping;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
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

  /** Whether no broader code of the common list stands for both. */
  boolean isApartFrom(MappingRow other) {
    Set<String> above = broader();
    above.retainAll(other.broader());
    return above.isEmpty();
  }

  private Set<String> broader() {
    Optional<CodeList> list = CodeLists.standard().find(commonList);
    Set<String> above = new HashSet<>();
    Optional<String> code = Optional.of(commonCode);
    while (code.isPresent() && above.add(code.get())) {
      String each = code.get();
      code = list.flatMap(codes -> codes.find(each)).flatMap(CodeEntry::broader);
    }
    return above;
  }
}
