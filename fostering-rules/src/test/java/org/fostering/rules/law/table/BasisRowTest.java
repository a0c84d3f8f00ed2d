package org.fostering.rules.law.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.eligibility.LegalStatement;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.law.TextState;
import org.fostering.rules.responsibility.ReservedActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line of a table of law rests on: one set of columns with one meaning. */
class BasisRowTest {

  private static final String COLUMNS = "instrument,provision,nations,from,to,certainty";

  /** Temporary: in force in England from 24 April to 25 September 2020. */
  private static final String TEMPORARY = "si-2020-445";

  private static ResourceTable.Row row(String line) {
    String csv = COLUMNS + "\n" + line + "\n";
    InputStream in = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    return ResourceTable.read(in, "law.csv").get(0);
  }

  @Test
  void a_line_takes_from_its_instrument_what_it_does_not_say() {
    Instrument act = Instrument.named("equality-act-2010");
    Basis basis = BasisRow.basis(row("equality-act-2010,,,,,known"));

    assertEquals(LegalForce.STATUTE, basis.source());
    assertEquals(act.owner(), basis.owner());
    assertEquals(List.of(act.at("")), basis.citations());
    assertEquals(Set.of(Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND), basis.nations());
    assertEquals(InForce.from(LocalDate.of(2010, 10, 1)), basis.inForce());
    assertEquals(Certainty.KNOWN, basis.certainty());
  }

  @Test
  void a_line_may_name_some_of_the_nations_and_several_places() {
    Instrument act = Instrument.named("equality-act-2010");
    Basis basis = BasisRow.basis(row("equality-act-2010,section 29 | section 149,scotland,,,read"));

    assertEquals(List.of(act.at("section 29"), act.at("section 149")), basis.citations());
    assertEquals(Set.of(Nation.SCOTLAND), basis.nations());
  }

  @ParameterizedTest(name = "[{index}] {0}, from {1} to {2}: {3} to {4}")
  @CsvSource({
    "fsr-2011,    2013-07-01, ,           2013-07-01, ",
    "fsr-2011,    ,           2013-06-30, 2011-04-01, 2013-06-30",
    "fsr-2011,    2011-04-01, 2013-06-30, 2011-04-01, 2013-06-30",
    "irm-england, ,           2013-06-30, ,           2013-06-30",
    "si-2020-445, ,           ,           2020-04-24, 2020-09-25",
    "si-2020-445, 2020-05-01, ,           2020-05-01, 2020-09-25",
    "si-2020-445, ,           2020-04-24, 2020-04-24, 2020-04-24"
  })
  void the_days_of_a_line_are_completed_by_those_of_its_instrument(
      String instrument, String from, String to, LocalDate first, LocalDate last) {
    String days = (from == null ? "" : from) + "," + (to == null ? "" : to);
    DateRange held =
        BasisRow.basis(row(instrument + ",,," + days + ",read")).inForce().days().orElseThrow();

    assertEquals(first, held.from().orElse(null));
    assertEquals(last, held.to().orElse(null));
  }

  @Test
  void what_has_not_commenced_holds_on_no_day() {
    for (String instrument : List.of("fsr-2011", "ccesp-2026", TEMPORARY)) {
      assertEquals(
          InForce.notCommenced(),
          BasisRow.basis(row(instrument + ",,,not-commenced,,read")).inForce());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",,,,,read",
        "no-such-act,,,,,read",
        "fsr-2011,,atlantis,,,read",
        "fsr-2011,,England,,,read",
        "fsr-2011,,england  england,,,read",
        "fsr-2011,,wales,,,read",
        "fsr-2011,,,yesterday,,read",
        "fsr-2011,,,,2013-02-30,read",
        "fsr-2011,,,2013-07-02,2013-07-01,read",
        "fsr-2011,,,not-commenced,2013-07-01,read",
        "fsr-2011,,,,not-commenced,read",
        "fsr-2011,,,2011-03-31,,read",
        "si-2020-445,,,2020-04-23,,read",
        "si-2020-445,,,,2020-09-26,read",
        "si-2020-445,,,2020-09-26,,read",
        "fsr-2011,,,,,",
        "fsr-2011,,,,,READ",
        "fsr-2011,,,,,perhaps"
      })
  void a_line_that_makes_no_sense_is_named_with_its_file(String line) {
    ResourceTable.Row row = row(line);
    IllegalStateException fault =
        assertThrows(IllegalStateException.class, () -> BasisRow.basis(row));
    assertTrue(fault.getMessage().startsWith("law.csv line 2: "), fault.getMessage());
  }

  @Test
  void a_citation_needs_a_known_instrument_and_may_be_of_the_whole() {
    assertEquals(Instrument.named("cwsa-2026").at(""), BasisRow.citation(row("cwsa-2026,,,,,")));
    ResourceTable.Row row = row("no-such-act,section 1,,,,");
    IllegalStateException fault =
        assertThrows(IllegalStateException.class, () -> BasisRow.citation(row));
    assertTrue(fault.getMessage().startsWith("law.csv line 2: "), fault.getMessage());
  }

  private static final Map<Class<?>, List<String>> TABLES =
      Map.of(
          Clocks.class,
          List.of(
              "clocks.csv",
              "clocks-unverified.csv",
              "savings.csv",
              "calendars.csv",
              "look-back.csv"),
          LegalStatement.class,
          List.of("statements.csv", "rules.csv"),
          Consistency.class,
          List.of("rules.csv"),
          Journeys.class,
          List.of("transitions.csv", "requirements.csv", "remedies.csv"),
          ReservedActs.class,
          List.of("acts.csv"));

  @Test
  void every_table_of_law_has_the_same_columns_side_by_side() throws IOException {
    for (Map.Entry<Class<?>, List<String>> beside : TABLES.entrySet()) {
      for (String file : beside.getValue()) {
        try (InputStream in = beside.getKey().getResourceAsStream(file)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          assertTrue(text.lines().findFirst().orElseThrow().contains(COLUMNS), file);
        }
      }
    }
  }

  @Test
  void nothing_is_called_read_of_which_no_text_was_read() throws IOException {
    for (Map.Entry<Class<?>, List<String>> beside : TABLES.entrySet()) {
      for (String file : beside.getValue()) {
        try (InputStream in = beside.getKey().getResourceAsStream(file)) {
          for (ResourceTable.Row row : ResourceTable.read(in, file)) {
            if (row.word("certainty", Certainty.class) == Certainty.READ) {
              Instrument instrument = BasisRow.instrument(row, "instrument");
              assertNotEquals(
                  TextState.NOT_READ, instrument.textState(), file + " " + instrument.key());
            }
          }
        }
      }
    }
  }
}
