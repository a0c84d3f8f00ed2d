package org.fostering.model.code.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.mapping.CodeTranslation.MappingOutcome;
import org.fostering.model.code.mapping.CodeTranslation.Target;
import org.fostering.model.finding.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A council that asks more broadly than we do has said something, and not one of two things. */
class BroaderMappingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  /** What a form has, and the broader code that it is. */
  @ParameterizedTest(name = "{1}: {0} is {2}")
  @CsvSource({
    "Owned, tenure, owned",
    "Rented, tenure, rented",
    "Council or housing association, tenure, social-rent",
    "Married or civil partnership, marital-status, married-or-civil-partner",
    "Mainstream, fostering-kind, mainstream",
    "House or flat, dwelling-kind, house-or-flat",
    "House/bungalow, dwelling-kind, house-or-bungalow",
    "Dog or cat, pet-kind, dog-or-cat",
    "Employed, employment-status, employed",
    "Employed or self-employed, employment-status, working",
    "Own or partner's child, relationship-kind, own-or-partners-child",
    "Brother or sister (any), relationship-kind, any-sibling",
    "Parent (any), relationship-kind, any-parent",
    "Fostered or adopted before, earlier-care-kind, foster-or-adopt",
    "Turned down, earlier-application-outcome, not-approved",
    "Convicted or cautioned, offence-disposal, conviction-or-caution",
    "Daytime, part-of-day, daytime",
    "Social worker, worker-role, social-worker",
    "White, ethnicity-england-wales-2021, white",
    "Asian, ethnicity-england-wales-2021, asian",
    "White, ethnicity-scotland-2022, white",
    "Black, ethnicity-northern-ireland-2021, black"
  })
  void what_a_form_asks_more_broadly_is_exactly_the_broader_code(
      String local, String list, String code) {
    assertEquals(
        Optional.of(new Target(list, code, Match.EXACT)),
        mapping("ours," + local + "," + list + "," + code + ",exact\n")
            .toCommon("ours", local, DAY)
            .target());
  }

  static Stream<CodeList> lists() {
    return CodeLists.standard().all().stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void all_parts_of_a_broader_code_together_are_that_code_and_it_leads_back(CodeList list) {
    for (CodeEntry broader : list.entries()) {
      List<CodeEntry> parts = list.narrower(broader.code());
      StringBuilder rows = new StringBuilder();
      parts.forEach(
          part -> rows.append("ours,X,%s,%s,narrow\n".formatted(list.name(), part.code())));
      if (!parts.isEmpty()) {
        CodeTranslation there = mapping(rows.toString()).toCommon("ours", "X", DAY);

        assertEquals(MappingOutcome.MAPPED, there.outcome(), broader.code());
        assertEquals(Optional.of(broader.code()), there.target().map(Target::code));

        CodeMapping exact = mapping("ours,X,%s,%s,exact\n".formatted(list.name(), broader.code()));
        for (CodeEntry part : parts) {
          assertEquals(
              Optional.of(new Target("ours", "X", Match.BROAD)),
              exact.toLocal(list.name(), part.code(), "ours", DAY).target(),
              part.code());
        }
      }
    }
  }

  private static CodeMapping mapping(String rows) {
    String file = "local_list,local_code,common_list,common_code,match\n" + rows;
    Checked<CodeMapping> read =
        CodeMapping.load(
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), CodeLists.standard());
    assertTrue(read.isSound(), () -> read.findings().toString());
    return read.value().orElseThrow();
  }
}
