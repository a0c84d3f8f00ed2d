package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.fostering.json.csv.CsvFindingCode;
import org.fostering.json.reader.EventFindingCode;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Strictness;
import org.fostering.model.finding.Severity;
import org.fostering.model.table.ResourceTable;
import org.junit.jupiter.api.Test;

/**
 * How grave each finding of a reader is, said again with the reason: it decides what is refused.
 */
class SeveritiesTest {

  @Test
  void every_code_is_as_grave_as_its_reason_makes_it() {
    Map<String, String> expected = new TreeMap<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            SeveritiesTest.class.getResourceAsStream("severities.csv"), "severities.csv")) {
      expected.put(
          row.text("code"),
          row.word("strict", Severity.class) + " " + row.word("tolerant", Severity.class));
    }

    Map<String, String> found = new TreeMap<>();
    for (FindingCode code : FindingCode.values()) {
      found.put(
          code.code(), code.severity(Strictness.STRICT) + " " + code.severity(Strictness.TOLERANT));
    }
    for (EventFindingCode code : EventFindingCode.values()) {
      found.put(
          code.code(), code.severity(Strictness.STRICT) + " " + code.severity(Strictness.TOLERANT));
    }
    for (CsvFindingCode code : CsvFindingCode.values()) {
      found.put(code.code(), code.severity() + " " + code.severity());
    }
    assertEquals(expected, found);
  }
}
