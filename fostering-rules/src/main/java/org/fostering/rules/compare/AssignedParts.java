package org.fostering.rules.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.ResponsibilityAssignment;
import org.fostering.model.value.DateRange;

/**
 * The single parts to which assignments come: one step, one member, one organisation, one part in
 * it, with its days. Two editions that come to the same parts on the same days are the same in
 * effect, into however many lines they are put.
 */
final class AssignedParts {

  private final Map<List<Object>, List<DateRange>> days = new HashMap<>();

  AssignedParts(OrganisationDirectory directory) {
    directory
        .getResponsibilities()
        .forEach(
            each ->
                parts(each)
                    .forEach(
                        part ->
                            days.computeIfAbsent(part, key -> new ArrayList<>())
                                .add(each.period())));
    days.values()
        .forEach(
            ranges -> ranges.sort(Comparator.comparing(each -> each.from().orElse(LocalDate.MIN))));
  }

  /** Whether all parts of an assignment stand here, on all its days. */
  boolean has(ResponsibilityAssignment assignment) {
    return parts(assignment).stream()
        .allMatch(part -> covers(days.getOrDefault(part, List.of()), assignment.period()));
  }

  /** Whether days that follow each other without a gap hold all of a range. */
  private static boolean covers(List<DateRange> sorted, DateRange wanted) {
    LocalDate open = wanted.from().orElse(LocalDate.MIN);
    for (DateRange each : sorted) {
      if (each.from().orElse(LocalDate.MIN).isAfter(open)) {
        return false;
      }
      Optional<LocalDate> last = each.to();
      if (last.isEmpty() || last.equals(wanted.to())) {
        return true;
      }
      if (wanted.to().map(to -> to.isBefore(last.get())).orElse(false)) {
        return true;
      }
      if (!last.get().isBefore(open)) {
        open = last.get().plusDays(1);
      }
    }
    return false;
  }

  private static List<List<Object>> parts(ResponsibilityAssignment each) {
    List<List<Object>> parts = new ArrayList<>();
    List<String> members = each.getForMembers().isEmpty() ? List.of("") : each.getForMembers();
    for (Object step : each.getSteps()) {
      for (String member : members) {
        parts.add(
            List.of(
                step,
                member,
                each.getOrganisation(),
                each.getResponsibility(),
                each.getTeam(),
                each.getAgreement(),
                each.getSource(),
                each.getConfidence(),
                each.getAssuredOn()));
      }
    }
    return parts;
  }
}
