package org.fostering.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.deadline.Deadlines;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.journey.Circumstances;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.timeline.Timeline;

/**
 * Finds out where cases stand on a day, by the tables that come with the library.
 *
 * @param asOf the day asked about
 * @param nation whose law to ask where a case does not say
 * @param choices how the law is read where not by default
 */
public record CaseAssessor(
    LocalDate asOf, Optional<Nation> nation, List<InterpretationOption> choices) {

  public CaseStatus of(CaseGrouper.Group group) {
    Timeline timeline = new Timeline(List.of());
    for (CaseDocument document : group.documents()) {
      timeline = timeline.with(document.timeline().under(document.type()));
    }
    Optional<Nation> governing =
        group.documents().stream()
            .flatMap(document -> document.nation().stream())
            .findFirst()
            .or(() -> nation);
    Circumstances circumstances =
        CaseCircumstances.together(
            group.documents().stream().map(CaseDocument::circumstances).toList());
    Timeline all = timeline;
    return new CaseStatus(
        group,
        governing,
        governing.map(
            of ->
                Journeys.standard()
                    .of(of)
                    .status(
                        all,
                        asOf,
                        circumstances,
                        ClockSettings.standard().with(interpretations()))),
        Deadlines.of(Clocks.standard(), interpretations(), BankHolidays.standard())
            .of(all, governing, asOf));
  }

  private Interpretations interpretations() {
    Interpretations interpretations = Interpretations.defaults();
    for (InterpretationOption choice : choices) {
      interpretations = interpretations.with(choice.interpretation(), choice);
    }
    return interpretations;
  }
}
