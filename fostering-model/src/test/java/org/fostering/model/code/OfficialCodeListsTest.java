package org.fostering.model.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.code.CodeEntry.Mapping;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.table.ResourceTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published lists against extracts of their sources, character for character. */
class OfficialCodeListsTest {

  private static final String NO_LABEL = "(label not in sources read";

  /** The collection years of the columns, each by the year in which it starts. */
  private static final Map<String, List<Integer>> YEARS =
      Map.of(
          "valid_2022_23_and_2023_24", List.of(2022, 2023),
          "valid_2024_25", List.of(2024),
          "valid_2025_26", List.of(2025));

  @ParameterizedTest
  @CsvSource({"placement-type, 32", "placement-provider, 6", "reason-placement-change, 12"})
  void ssda903_lists_are_those_of_the_source(String list, int size) {
    Map<String, String> expected = new LinkedHashMap<>();
    for (Row row : source("ssda903-" + list)) {
      String code = row.text("code");
      String label = row.text("label");
      expected.put(code, label.startsWith(NO_LABEL) ? code : label);
    }

    assertEquals(size, expected.size());
    assertEquals(expected.toString(), labels("ssda903-" + list).toString());
    assertEquals(Set.of(CodeEntry.Status.OFFICIAL), statuses("ssda903-" + list));
  }

  @Test
  void a_placement_type_is_valid_in_the_collection_years_that_have_it() {
    CodeList list = list("ssda903-placement-type");
    for (Row row : source("ssda903-placement-type")) {
      CodeEntry entry = list.find(row.text("code")).orElseThrow();
      YEARS.forEach(
          (column, years) -> {
            boolean expected = row.optional(column).equals(Optional.of("valid"));
            for (int year : years) {
              String where = entry.code() + " in " + year;
              assertEquals(expected, entry.valid().contains(LocalDate.of(year, 4, 1)), where);
              assertEquals(expected, entry.valid().contains(LocalDate.of(year + 1, 3, 31)), where);
            }
          });
    }
  }

  @Test
  void placement_types_u1_to_u6_are_a_full_grid_of_relation_and_purpose() {
    Map<String, String> purposes =
        Map.of("long-term", "long-term", "ffa", "adoption", "other", "other");
    Map<String, String> relations =
        Map.of("relative-or-friend", "relative-or-friend", "other-carer", "other-foster-carer");
    Set<String> cells = new TreeSet<>();
    for (Row row : source("ssda903-placement-type")) {
      String axes = row.optional("u_code_axes (derived: carer relation / purpose)").orElse("");
      List<Mapping> mappings =
          list("ssda903-placement-type").find(row.text("code")).orElseThrow().mappings();
      if (axes.isEmpty()) {
        assertEquals(List.of(), mappings);
      } else {
        String relation = relations.get(axes.split("/")[0]);
        String purpose = purposes.get(axes.split("/")[1]);
        assertEquals(
            List.of(
                new Mapping("carer-relation", relation, Match.BROAD),
                new Mapping("fostering-purpose", purpose, Match.BROAD)),
            mappings);
        cells.add(relation + "/" + purpose);
      }
    }

    assertEquals(2 * 3, cells.size());
  }

  @ParameterizedTest
  @CsvSource({
    "applicant_withdrawal_reason, ofsted-withdrawal-reason, OFFICIAL, 6",
    "disability, ofsted-disability, LOCAL, 3",
    "carer_age_band, ofsted-age-band, LOCAL, 1",
    "sexual_orientation, ofsted-sexual-orientation, LOCAL, 6",
    "gender_identity, ofsted-gender-identity, LOCAL, 7",
    "religion, ofsted-religion, LOCAL, 10"
  })
  void ofsted_lists_have_its_labels_and_never_an_invented_official_code(
      String group, String list, CodeEntry.Status status, int size) {
    Map<String, String> expected = new LinkedHashMap<>();
    for (Row row : source("ofsted-fostering")) {
      if (group.equals(row.text("list"))) {
        String code = row.optional("code").isEmpty() ? slug(row.text("label")) : row.text("code");
        expected.put(code, row.text("label"));
      }
    }

    assertEquals(size, expected.size());
    assertEquals(expected.toString(), labels(list).toString());
    assertEquals(Set.of(status), statuses(list));
    assertTrue(
        status == CodeEntry.Status.OFFICIAL
            || list(list).entries().stream()
                .allMatch(
                    entry ->
                        entry.source().startsWith("label published by Ofsted, no code published")));
  }

  @ParameterizedTest
  @CsvSource({"sex, 3", "gender, 4", "ethnicity, 20", "disability, 13"})
  void dfe_lists_are_those_of_the_source(String group, int size) {
    Map<String, String> expected = new LinkedHashMap<>();
    for (Row row : source("dfe-person")) {
      if (group.equals(row.text("list"))) {
        expected.put(row.text("code"), row.text("label"));
      }
    }

    assertEquals(size, expected.size());
    assertEquals(expected.toString(), labels("dfe-" + group).toString());
    assertEquals(Set.of(CodeEntry.Status.OFFICIAL), statuses("dfe-" + group));
  }

  @Test
  void uk_core_lists_are_those_of_the_source_with_address_version_and_status() {
    Map<String, List<Row>> systems = new LinkedHashMap<>();
    for (Row row : source("ukcore-codesystems")) {
      systems.computeIfAbsent(row.text("url"), url -> new ArrayList<>()).add(row);
    }

    assertEquals(19, systems.size());
    systems.forEach(
        (url, rows) -> {
          CodeList list = CodeLists.standard().findScheme(url).orElseThrow();
          assertTrue(list.name().startsWith("ukcore-"), list.name());
          Map<String, String> expected = new LinkedHashMap<>();
          rows.forEach(row -> expected.put(row.text("code"), row.text("display")));
          assertEquals(expected.toString(), labels(list.name()).toString());
          assertEquals(Optional.of(rows.get(0).text("version")), list.version());
          assertEquals(rows.get(0).text("status"), list.status().name().toLowerCase(Locale.ROOT));
          assertEquals(Set.of(CodeEntry.Status.OFFICIAL), statuses(list.name()));
        });
    assertEquals(
        19,
        CodeLists.standard().all().stream()
            .filter(list -> list.name().startsWith("ukcore-"))
            .count());
  }

  private static List<Row> source(String file) {
    String name = "/codelists/" + file + ".csv";
    return ResourceTable.read(OfficialCodeListsTest.class.getResourceAsStream(name), name);
  }

  private static CodeList list(String name) {
    return CodeLists.standard().find(name).orElseThrow();
  }

  private static Map<String, String> labels(String name) {
    Map<String, String> labels = new LinkedHashMap<>();
    list(name).entries().forEach(entry -> labels.put(entry.code(), entry.label()));
    return labels;
  }

  private static Set<CodeEntry.Status> statuses(String name) {
    Set<CodeEntry.Status> statuses = new TreeSet<>();
    list(name).entries().forEach(entry -> statuses.add(entry.status()));
    return statuses;
  }

  private static String slug(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
  }
}
