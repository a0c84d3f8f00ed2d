package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.fostering.model.code.CountTreatment;
import org.fostering.model.finding.Pointer;
import org.fostering.model.monitoring.CategoryCount;
import org.fostering.model.monitoring.CharacteristicCounts;
import org.fostering.model.monitoring.MonitoringAggregate;

/** Checks that small counts about people are hidden. */
final class CountChecks {

  private CountChecks() {}

  /** A number that is shown although it is below the least that may be shown, and not 0. */
  static void smallCountsHidden(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    MonitoringAggregate aggregate = (MonitoringAggregate) part.value();
    if (aggregate.getSuppressedBelow().isEmpty()) {
      return;
    }
    int least = aggregate.getSuppressedBelow().get();
    List<CharacteristicCounts> tables = aggregate.getTables();
    for (int i = 0; i < tables.size(); i++) {
      List<CategoryCount> categories = tables.get(i).getCategories();
      for (int j = 0; j < categories.size(); j++) {
        int count = categories.get(j).getCount().orElse(0);
        if (count > 0 && count < least && isAsCounted(categories.get(j))) {
          faults.accept(
              part.pointer()
                  .property("tables")
                  .index(i)
                  .property("categories")
                  .index(j)
                  .property("count"));
        }
      }
    }
  }

  private static boolean isAsCounted(CategoryCount category) {
    return category.getTreatment().filter(CountTreatment.AS_COUNTED::equals).isPresent();
  }

  private static boolean isHidden(CategoryCount category) {
    return category
        .getTreatment()
        .filter(
            treatment ->
                treatment.equals(CountTreatment.SUPPRESSED)
                    || treatment.equals(CountTreatment.SUPPRESSED_TO_PROTECT_ANOTHER))
        .isPresent();
  }

  /** One number left out, with a total and all the others shown, can be worked out. */
  static void suppressedStaysHidden(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    CharacteristicCounts table = (CharacteristicCounts) part.value();
    List<CategoryCount> categories = table.getCategories();
    long hidden = categories.stream().filter(CountChecks::isHidden).count();
    long shown =
        categories.stream()
            .filter(category -> isAsCounted(category) && category.getCount().isPresent())
            .count();
    if (hidden == 1 && shown == categories.size() - 1 && table.getTotal().isPresent()) {
      faults.accept(part.pointer().property("total"));
    }
  }
}
