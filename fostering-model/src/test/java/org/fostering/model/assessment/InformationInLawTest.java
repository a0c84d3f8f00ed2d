package org.fostering.model.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.code.InformationItem;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.table.ResourceTable.Row;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the four instruments have a service obtain, written a second time from the instruments: one
 * line of {@code law/information.csv} for each paragraph, with its words and about whom it is.
 */
class InformationInLawTest {

  /** What stands in the code of an item for the beginning of its provision. */
  private static final List<List<String>> SHORT =
      List.of(
          List.of("SI 2011/581 Schedule 3 paragraph ", "eng-sch3-"),
          List.of("SI 2011/581 regulation ", "eng-reg"),
          List.of("WSI 2018/1333 Schedule 1 paragraph ", "wls-sch1-"),
          List.of("WSI 2018/1333 regulation ", "wls-reg"),
          List.of("SSI 2009/210 Schedule 3 paragraph ", "sct-sch3-"),
          List.of("SSI 2009/210 regulation ", "sct-reg"),
          List.of("SR 1996/467 Schedule 1 paragraph ", "nir-sch1-"),
          List.of("SR 1996/467 regulation ", "nir-reg"));

  static List<Row> provisions() {
    return ResourceTable.read(
        InformationInLawTest.class.getResourceAsStream("/law/information.csv"), "information.csv");
  }

  private static String item(String provision) {
    List<String> found =
        SHORT.stream().filter(each -> provision.startsWith(each.get(0))).findFirst().orElseThrow();
    return found.get(1)
        + provision
            .substring(found.get(0).length())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[()]+", "-")
            .replaceAll("-$", "");
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void a_service_obtains_what_a_provision_names(Row row) {
    String item = item(row.text("provision"));
    InformationRequirement found =
        InformationRequirements.standard().find(InformationItem.of(item)).orElseThrow();

    assertEquals(row.text("provision"), found.citation());
    assertEquals(row.text("nation"), word(found.nation()), item);
    assertEquals(
        Set.of(row.text("about").split(" ")),
        found.subjects().stream().map(InformationInLawTest::word).collect(Collectors.toSet()),
        item);
    Optional<Integer> stage = row.optional("stage").map(Integer::valueOf);
    assertEquals(stage, found.stage(), item);
    assertEquals(
        stage.filter(any -> row.text("provision").contains("Schedule")), found.part(), item);
    assertEquals(
        switch (row.text("duty")) {
          case "must" -> InformationDuty.ALWAYS;
          case "if-so" -> InformationDuty.WHERE_APPLICABLE;
          default -> InformationDuty.OPTIONAL;
        },
        found.duty(),
        item);
    assertEquals(
        row.optional("within_last").map(time -> Integer.valueOf(time.split(" ")[0])),
        found.lookBackMonths(),
        item);
    assertEquals(
        row.optional("may_wait").map(days -> days.split(" to ")).map(InformationInLawTest::days),
        found.mayWait(),
        item);
    assertEquals(DateRange.from(LocalDate.parse(row.text("from"))), found.inForce(), item);
    assertTrue(found.textRead(), item);
  }

  private static DateRange days(String[] firstAndLast) {
    return DateRange.between(LocalDate.parse(firstAndLast[0]), LocalDate.parse(firstAndLast[1]));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void nothing_is_asked_for_that_no_provision_names() {
    assertEquals(
        provisions().stream().map(row -> item(row.text("provision"))).toList(),
        InformationRequirements.standard().all().stream()
            .map(row -> row.item().getText())
            .toList());
    assertEquals(
        List.of(21, 22, 15, 13),
        Arrays.stream(Nation.values())
            .map(nation -> InformationRequirements.standard().of(nation).size())
            .toList());
  }
}
