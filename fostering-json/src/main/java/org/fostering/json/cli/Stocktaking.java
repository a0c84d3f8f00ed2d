package org.fostering.json.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Nation;
import org.fostering.model.reference.BankHolidays;
import org.fostering.rules.event.Timeline;
import org.fostering.rules.journey.Circumstances;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.journey.Timing;
import org.fostering.rules.reading.Choice;
import org.fostering.rules.reading.Readings;
import org.fostering.rules.timescale.Clocks;
import org.fostering.rules.timescale.Deadlines;

/**
 * Finds out where cases stand on a day, by the tables that come with the library.
 *
 * @param asOf the day asked about
 * @param nation whose law to ask where a case does not say
 * @param choices how the law is read where not by default
 */
record Stocktaking(LocalDate asOf, Optional<Nation> nation, List<Choice> choices) {

  CaseStatus of(Casebook.Group group) {
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
                    .status(all, asOf, circumstances, Timing.standard().with(readings()))),
        Deadlines.of(Clocks.standard(), readings(), BankHolidays.standard())
            .of(all, governing, asOf));
  }

  private Readings readings() {
    Readings readings = Readings.defaults();
    for (Choice choice : choices) {
      readings = readings.with(choice.reading(), choice);
    }
    return readings;
  }
}
