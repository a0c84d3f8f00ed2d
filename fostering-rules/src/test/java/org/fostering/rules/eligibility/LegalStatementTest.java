package org.fostering.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.LegalForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of everybody: above all that the law sets no bar. */
class LegalStatementTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private static LegalStatement statement(String key) {
    return LegalStatement.all().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
  }

  private static List<String> keys(Nation nation, LocalDate asOf) {
    return LegalStatement.in(nation, asOf).stream().map(LegalStatement::key).toList();
  }

  @ParameterizedTest(name = "the law of no nation sets a bar on {0}")
  @ValueSource(
      strings = {
        "minimum-age",
        "maximum-age",
        "bedroom",
        "tenure",
        "employment",
        "benefits",
        "partner",
        "sexual-orientation",
        "sex-and-gender-identity",
        "religion",
        "race",
        "nationality",
        "health-and-disability",
        "other-convictions",
        "parenting-experience",
        "own-children",
        "care-experience",
        "smoking",
        "pets",
        "driving-licence",
        "language",
        "family-plans-and-loss"
      })
  void what_sets_no_bar_is_said_in_every_nation(String topic) {
    for (Nation nation : Nation.values()) {
      List<LegalStatement> found =
          LegalStatement.in(nation, TODAY).stream()
              .filter(s -> s.topic().equals(topic) && s.kind() == LegalStatement.Kind.NO_BAR)
              .toList();
      assertEquals(1, found.size(), nation.name());
      assertEquals(topic + "-no-bar", found.get(0).key());
      assertEquals(1, found.get(0).bases().size());
      Basis basis = found.get(0).bases().get(0);
      assertEquals(Set.of(nation), basis.nations());
      assertEquals(LegalForce.STATUTE, basis.source());
      assertFalse(basis.citations().get(0).provision().isBlank());
    }
  }

  @Test
  void twenty_two_matters_have_no_bar_and_each_statement_is_said_once() {
    Set<String> keys = new HashSet<>();
    for (LegalStatement statement : LegalStatement.all()) {
      assertTrue(keys.add(statement.key()), statement.key());
      assertNotEquals(statement.text().english(), statement.text().welsh(), statement.key());
      for (Basis basis : statement.bases()) {
        assertTrue(basis.certainty().isVerified(), statement.key());
      }
    }
    assertEquals(54, keys.size());
    assertEquals(
        22,
        LegalStatement.all().stream().filter(s -> s.kind() == LegalStatement.Kind.NO_BAR).count());
  }

  @ParameterizedTest(name = "[{index}] {0} holds in {1} first on {2} ({3})")
  @CsvSource({
    "tenure-no-bar,                ENGLAND,          2011-04-01, SI 2011/581",
    "tenure-no-bar,                WALES,            2019-04-29, WSI 2018/1333",
    "tenure-no-bar,                SCOTLAND,         2009-09-28, SSI 2009/210",
    "tenure-no-bar,                NORTHERN_IRELAND, 1996-11-04, SR 1996/467",
    "pvg-scheme,                   SCOTLAND,         2025-04-01, asp 2020/13 s 73 and SSI 2025/27",
    "for-profit-registration-wales, WALES,           2026-04-01, asc 2025/1",
    "for-profit-new-carers-wales,  WALES,            2027-04-01, announced",
    "for-profit-placements-wales,  WALES,            2030-04-01, announced",
    "short-breaks-england,         ENGLAND,          2011-04-01, SI 2010/959 reg 48(2)",
    "short-breaks-wales,           WALES,            2016-04-06, WSI 2015/1818 reg 62(2)",
    "short-breaks-scotland,        SCOTLAND,         2009-09-28, SSI 2009/210 reg 30(2)",
    "short-breaks-northern-ireland, NORTHERN_IRELAND, 1996-11-04, SR 1996/467 reg 9(1)",
    "notice-copies-england,        ENGLAND,          2011-04-01, SI 2011/581 reg 28(14)",
    "notice-copies-wales,          WALES,            2019-04-29, WSI 2018/1333 reg 9(14)",
    "notice-copies-scotland,       SCOTLAND,         2009-09-28, SSI 2009/210 reg 25(5)(b)",
    "notice-copies-northern-ireland, NORTHERN_IRELAND, 1996-11-04, SR 1996/467 reg 4(6)",
    "bedroom-standard,             ENGLAND,          2011-04-01, NMS 10.6"
  })
  void what_starts_on_a_day_starts_that_day_and_not_before(
      String key, Nation nation, LocalDate first, String citation) {
    assertFalse(keys(nation, first.minusDays(1)).contains(key));
    assertTrue(keys(nation, first).contains(key));
  }

  /** SI 2020/445 regulation 8(18) took the 17 days away for its time. */
  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2020-04-23, true", "2020-04-24, false", "2020-09-25, false", "2020-09-26, true"})
  void seventeen_days_were_no_limit_of_a_short_break_in_the_pandemic(LocalDate day, boolean holds) {
    assertEquals(holds, keys(Nation.ENGLAND, day).contains("short-breaks-england"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "short-breaks-england, 17 days",
    "short-breaks-england, 75 days",
    "short-breaks-wales, four weeks",
    "short-breaks-wales, 120 days",
    "short-breaks-scotland, four weeks",
    "short-breaks-scotland, 120 days",
    "short-breaks-northern-ireland, four weeks",
    "short-breaks-northern-ireland, 90 days",
    "notice-copies-england, area authority of each child",
    "notice-copies-wales, no area authority",
    "for-profit-registration-wales, 31 March 2026",
    "for-profit-new-carers-wales, announced",
    "for-profit-placements-wales, announced"
  })
  void what_the_instrument_says_is_in_the_text(String key, String words) {
    assertTrue(statement(key).text().english().contains(words));
  }

  /** The days stand in announcements and not in the Act. */
  @ParameterizedTest
  @ValueSource(strings = {"for-profit-new-carers-wales", "for-profit-placements-wales"})
  void what_is_only_announced_is_not_said_to_be_read(String key) {
    assertEquals(Certainty.KNOWN, statement(key).bases().get(0).certainty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"register-scotland", "register-disclosure-scotland", "register-pilot-scotland"})
  void nothing_of_the_register_of_scotland_has_commenced(String key) {
    assertTrue(statement(key).bases().get(0).inForce().days().isEmpty());
  }

  @Test
  void what_is_enacted_and_not_commenced_is_there_and_holds_on_no_day() {
    LegalStatement register = statement("register-scotland");

    assertTrue(register.bases().get(0).inForce().days().isEmpty());
    assertEquals(
        "Children (Care, Care Experience and Services Planning) (Scotland) Act 2026 (asp 16)"
            + " sections 30 to 35",
        register.bases().get(0).citations().get(0).toString());
    for (LocalDate day : List.of(TODAY, LocalDate.of(2099, 1, 1))) {
      assertFalse(keys(Nation.SCOTLAND, day).contains("register-scotland"));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Nation.class,
      names = {"WALES", "SCOTLAND", "NORTHERN_IRELAND"})
  void the_standards_and_guidance_of_england_are_said_in_england_only(Nation nation) {
    for (LegalStatement statement : LegalStatement.in(nation, TODAY)) {
      for (Basis basis : statement.bases()) {
        assertTrue(basis.nations().contains(nation));
        assertNotEquals(LegalForce.STANDARD, basis.source(), statement.key());
      }
    }
    assertTrue(keys(Nation.ENGLAND, TODAY).contains("minimum-age-guidance"));
  }

  @Test
  void a_statement_shows_how_certain_it_is() {
    LegalStatement bedroom = statement("bedroom-no-bar");

    assertEquals(
        List.of(Certainty.READ, Certainty.READ, Certainty.READ, Certainty.READ),
        bedroom.bases().stream().map(Basis::certainty).toList());
    assertEquals(
        "Fostering Services (England) Regulations 2011 (SI 2011/581) Schedule 3 paragraph 5",
        bedroom.bases().get(0).citations().get(0).toString());
    assertEquals(
        "Looked After Children (Scotland) Regulations 2009 (SSI 2009/210) Schedule 3 paragraph 4",
        bedroom.bases().get(2).citations().get(0).toString());
    assertEquals(
        Certainty.KNOWN, statement("for-profit-placements-wales").bases().get(0).certainty());
    assertEquals(
        "GOV.UK guidance: becoming a foster parent in England",
        statement("minimum-age-guidance").bases().get(0).citations().get(0).toString());
  }

  @Test
  void a_statement_rests_on_something() {
    Bilingual text = new Bilingual("So it is.", "Felly y mae.");

    assertEquals(
        "statement made-up needs a basis",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new LegalStatement(
                        "made-up", "made", LegalStatement.Kind.SAYS, List.of(), text))
            .getMessage());
  }

  @Test
  void a_null_argument_is_named() {
    assertEquals(
        "nation",
        assertThrows(NullPointerException.class, () -> LegalStatement.in(null, TODAY))
            .getMessage());
    assertEquals(
        "asOf",
        assertThrows(NullPointerException.class, () -> LegalStatement.in(Nation.WALES, null))
            .getMessage());
  }
}
