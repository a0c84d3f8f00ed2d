package org.fostering.model.monitoring;

import java.time.LocalDate;
import org.fostering.model.code.CountTreatment;
import org.fostering.model.code.CountedUnit;
import org.fostering.model.code.MonitoredCharacteristic;
import org.fostering.model.code.MonitoringAggregateStatus;
import org.fostering.model.code.MonitoringStage;
import org.fostering.model.code.ReportingPeriod;
import org.fostering.model.code.StatisticalReturn;
import org.fostering.model.common.Extension;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;

/** Counts of made-up carers. */
public final class MonitoringAggregateExamples {

  private MonitoringAggregateExamples() {}

  /** No counts yet. */
  public static MonitoringAggregate minimal() {
    return MonitoringAggregate.builder().build();
  }

  /** The religions of approved carers at 31 March, with small numbers left out. */
  public static MonitoringAggregate full() {
    return MonitoringAggregate.builder()
        .addIdentifiers(Identifier.of("example.org", "return-2026"))
        .addExtensions(Extension.builder().system("example.org").name("sheet").value("4").build())
        .service(OrganisationReference.builder().name("Example Fostering").build())
        .statisticalReturn(StatisticalReturn.OFSTED_FOSTERING)
        .stage(MonitoringStage.APPROVED)
        .unit(CountedUnit.PEOPLE)
        .period(ReportingPeriod.ON_DAY)
        .since(LocalDate.of(2026, 3, 31))
        .until(LocalDate.of(2026, 3, 31))
        .suppressedBelow(5)
        .roundedTo(5)
        .addTables(
            CharacteristicCounts.builder()
                .characteristic(MonitoredCharacteristic.RELIGION)
                .list("religion-england-wales-2021")
                .askedIn(Nation.ENGLAND)
                .addCategories(
                    count("christian").count(90817).treatment(CountTreatment.ROUNDED).build(),
                    count("sikh").treatment(CountTreatment.SUPPRESSED).build(),
                    count("prefer-not-to-say").count(0).build())
                .total(98117)
                .build())
        .addStatusHistory(
            MonitoringAggregateStatusChange.builder()
                .status(MonitoringAggregateStatus.SUBMITTED)
                .effectiveOn(LocalDate.of(2026, 6, 1))
                .recordedAt(Moment.parse("2026-06-01T12:00:00+01:00"))
                .recordedBy("Statistics team")
                .build())
        .build();
  }

  static CategoryCount.Builder count(String category) {
    return CategoryCount.builder().category(category);
  }
}
