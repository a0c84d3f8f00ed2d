package org.fostering.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.json.csv.CsvFindingCode;
import org.fostering.json.reader.EventFindingCode;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.mapping.MappingFindingCode;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Severity;
import org.fostering.model.organisation.DirectoryFindingCode;
import org.fostering.model.reference.PostcodeFindingCode;
import org.fostering.model.value.Words;
import org.fostering.rules.analysis.AnalysisFindingCode;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.handover.HandoverFindingCode;
import org.fostering.rules.journey.Verdict;
import org.fostering.rules.measure.MeasureFindingCode;
import org.fostering.rules.readiness.ReadinessFindingCode;
import org.fostering.rules.responsibility.ResponsibilityFindingCode;
import org.fostering.rules.routing.HubFindingCode;

/** How grave each finding is. A code about which nothing is said is an error. */
final class FindingSeverities {

  /** Of what is found by no enum of kinds: work goes on, and somebody should look. */
  private static final Set<String> WARNINGS =
      Set.of(
          "case.index-full",
          "duplicates.common-key",
          "duplicates.index-full",
          "journey.not-allowed",
          "journey.other-nation",
          "journey.not-shown");

  /** The same to any reader. */
  private static final List<FindingKind[]> KINDS =
      List.of(
          MappingFindingCode.values(),
          DirectoryFindingCode.values(),
          PostcodeFindingCode.values(),
          ResponsibilityFindingCode.values(),
          ReadinessFindingCode.values(),
          AnalysisFindingCode.values(),
          HandoverFindingCode.values(),
          HubFindingCode.values(),
          MeasureFindingCode.values(),
          CsvFindingCode.values());

  private final Map<String, Severity> strict = new HashMap<>();
  private final Map<String, Severity> tolerant = new HashMap<>();

  FindingSeverities(Consistency consistency) {
    WARNINGS.forEach(code -> both(code, Severity.WARNING));
    Stream.of(Verdict.LAW_NOT_CARRIED, Verdict.CANNOT_TELL)
        .forEach(verdict -> both("journey." + Words.of(verdict), Severity.INFO));
    for (FindingCode code : FindingCode.values()) {
      strict.put(code.code(), code.severity(Strictness.STRICT));
      tolerant.put(code.code(), code.severity(Strictness.TOLERANT));
    }
    for (EventFindingCode code : EventFindingCode.values()) {
      strict.put(code.code(), code.severity(Strictness.STRICT));
      tolerant.put(code.code(), code.severity(Strictness.TOLERANT));
    }
    KINDS.forEach(
        kinds -> {
          for (FindingKind kind : kinds) {
            both(kind.code(), kind.severity());
          }
        });
    consistency.packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .forEach(
            rule -> {
              both(rule.code(), rule.severity());
              both(rule.code() + ".failed", Severity.WARNING);
            });
  }

  private void both(String code, Severity severity) {
    strict.put(code, severity);
    tolerant.put(code, severity);
  }

  Severity of(String code, Strictness strictness) {
    return (strictness == Strictness.STRICT ? strict : tolerant).getOrDefault(code, Severity.ERROR);
  }
}
