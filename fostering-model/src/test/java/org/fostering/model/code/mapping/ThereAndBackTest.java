package org.fostering.model.code.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.code.mapping.CodeTranslation.MappingOutcome;
import org.fostering.model.code.mapping.CodeTranslation.Target;
import org.fostering.model.finding.Pointer;

class ThereAndBackTest {

  private static final String LIST = "enquiry-channel";
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final List<String> COMMON =
      CodeLists.standard().of(EnquiryChannel.class).entries().stream()
          .map(CodeEntry::code)
          .toList();

  record Row(String local, String common, Match match, int from, int days) {
    String csv() {
      return String.join(
          ",",
          "s",
          local,
          LIST,
          common,
          match.name().toLowerCase(Locale.ROOT),
          FIRST.plusDays(from).toString(),
          FIRST.plusDays(from + days).toString());
    }
  }

  /** One to one: what is exact comes back as it was. */
  @Property(tries = 300)
  void exact_matches_lead_there_and_back(@ForAll("shuffled") List<String> common)
      throws IOException {
    CodeMapping mapping =
        mapping(
            IntStream.range(0, common.size())
                .mapToObj(i -> new Row("L" + i, common.get(i), Match.EXACT, 0, 10))
                .toList());
    for (int i = 0; i < common.size(); i++) {
      Target there = mapping.toCommon("s", "L" + i, FIRST).target().orElseThrow();
      assertEquals(common.get(i), there.code());
      assertEquals(
          Optional.of(new Target("s", "L" + i, Match.EXACT)),
          mapping.toLocal(there.list(), there.code(), "s", FIRST).target());
    }
  }

  /** Whatever the file: the way back from a mapped code leads to it, alone or among others. */
  @Property(tries = 500)
  void the_way_back_never_loses_a_code(@ForAll("rows") List<Row> rows, @ForAll("days") int day)
      throws IOException {
    LocalDate asOf = FIRST.plusDays(day);
    CodeMapping mapping = mapping(rows);
    for (Row row : rows) {
      CodeTranslation there = mapping.toCommon("s", row.local(), asOf);
      there
          .target()
          .ifPresent(
              target -> {
                CodeTranslation back = mapping.toLocal(LIST, target.code(), "s", asOf);
                boolean among =
                    back.targets().stream().anyMatch(one -> one.code().equals(row.local()));
                boolean betterElsewhere =
                    target.match() != Match.EXACT
                        && back.target().filter(one -> one.match() == Match.EXACT).isPresent();
                assertTrue(among || betterElsewhere);
                assertTrue(
                    back.outcome() != MappingOutcome.UNMAPPED
                        && back.outcome() != MappingOutcome.EXPIRED);
              });
      assertEquals(
          there.outcome() != MappingOutcome.MAPPED, there.finding(Pointer.ROOT).isPresent());
    }
  }

  @Provide
  Arbitrary<List<String>> shuffled() {
    return Arbitraries.shuffle(COMMON);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, 20);
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    return Combinators.combine(
            Arbitraries.of("A", "B", "C"),
            Arbitraries.of(COMMON.subList(0, 3)),
            Arbitraries.of(Match.class),
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(0, 10))
        .as(Row::new)
        .list()
        .ofMaxSize(8);
  }

  private static CodeMapping mapping(List<Row> rows) throws IOException {
    String csv =
        rows.stream()
            .map(Row::csv)
            .collect(
                Collectors.joining(
                    "\n",
                    "local_list,local_code,common_list,common_code,match,valid_from,valid_to\n",
                    "\n"));
    return CodeMapping.load(
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), CodeLists.standard())
        .value()
        .orElseThrow();
  }
}
