package org.fostering.rules.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.finding.Finding;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.value.DateRange;

/** Brings together what is wrong on days that follow each other, and for several members. */
final class FaultCollector {

  private record Place(Finding finding, Optional<JourneyStep> step, Optional<ReservedAct> law) {}

  private record Case(AuthorityEntry member, List<DateRange> days) {}

  private final Map<Place, Map<String, Case>> found = new LinkedHashMap<>();

  void add(Finding finding, Optional<JourneyStep> step, AuthorityEntry member, DateRange days) {
    add(new Place(finding, step, Optional.empty()), member, days);
  }

  void add(
      Finding finding, JourneyStep step, ReservedAct law, AuthorityEntry member, DateRange days) {
    add(
        new Place(finding.restingOn(law.basis()), Optional.of(step), Optional.of(law)),
        member,
        days);
  }

  private void add(Place place, AuthorityEntry member, DateRange days) {
    List<DateRange> known =
        found
            .computeIfAbsent(place, at -> new LinkedHashMap<>())
            .computeIfAbsent(member.key(), key -> new Case(member, new ArrayList<>()))
            .days();
    DateRange.join(known, days);
  }

  /** The faults in the order of the journey; one that several members share is reported once. */
  List<ResponsibilityFault> faults() {
    List<ResponsibilityFault> faults = new ArrayList<>();
    found.forEach(
        (place, cases) -> {
          Map<List<DateRange>, List<AuthorityEntry>> byDays = new LinkedHashMap<>();
          cases
              .values()
              .forEach(
                  one ->
                      byDays
                          .computeIfAbsent(one.days(), days -> new ArrayList<>())
                          .add(one.member()));
          byDays.forEach(
              (days, members) ->
                  faults.add(
                      new ResponsibilityFault(
                          place.finding(), place.step(), members, days, place.law())));
        });
    faults.sort(
        Comparator.comparing(
            fault -> fault.step().map(MatrixStep.ORDER::indexOf).orElse(Integer.MIN_VALUE)));
    return faults;
  }
}
