package org.fostering.rules.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.fostering.model.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InterpretationsTest {

  @ParameterizedTest
  @EnumSource(Interpretation.class)
  void every_reading_has_choices_a_citation_and_says_what_honours_it(
      Interpretation interpretation) {
    assertTrue(interpretation.choices().size() >= 2, interpretation.name());
    assertFalse(interpretation.citation().toString().isBlank());
    assertFalse(interpretation.honouredBy().isBlank());
    assertFalse(interpretation.label().welsh().isBlank());
    assertEquals(interpretation.choices().get(0), Interpretations.defaults().of(interpretation));
    for (InterpretationOption choice : interpretation.choices()) {
      assertEquals(interpretation, choice.interpretation());
      assertNotEquals(choice.label().english(), choice.label().welsh());
      assertEquals(
          choice, Interpretations.defaults().with(interpretation, choice).of(interpretation));
      assertEquals(choice, InterpretationOption.ofCode(choice.code()));
    }
  }

  @Test
  void every_choice_belongs_to_one_reading() {
    List<InterpretationOption> all = new ArrayList<>();
    for (Interpretation interpretation : Interpretation.values()) {
      all.addAll(interpretation.choices());
    }
    assertEquals(InterpretationOption.values().length, all.size());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "first-day, first-day-as-the-text-says",
    "days-in-advance, plain-days",
    "end-after-resignation, ends-on-day-28",
    "working-days-of-the-standards, without-bank-holidays",
    "working-days-of-wales, wales-without-bank-holidays",
    "working-days-of-scotland, scotland-without-bank-holidays",
    "leap-birthdays, birthdays-first-of-march",
    "leap-reviews, reviews-last-of-february",
    "leap-retention, retention-last-of-february",
    "stage-1-cut-off, cut-off-after-information",
    "papers-to-panel, papers-on-last-day",
    "determination-clock, from-date-of-determination",
    "look-back, look-back-from-application",
    "outward-code, outward-code-lists-candidates",
    "conflict-relations, all-relations-conflict",
    "household-members, all-who-live-there",
    "no-known-hub, no-known-hub-is-open",
    "law-by-date, law-of-each-event"
  })
  void the_regulation_is_the_default(String interpretation, String choice) {
    Interpretation found = InterpretationOption.ofCode(choice).interpretation();

    assertEquals(interpretation, found.code());
    assertEquals(choice, found.byDefault().code());
  }

  @Test
  void a_choice_of_another_reading_is_a_mistake_that_is_named() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    Interpretations.defaults()
                        .with(
                            Interpretation.FIRST_DAY, InterpretationOption.REVIEWS_FIRST_OF_MARCH))
            .getMessage();

    assertEquals("the choice reviews-first-of-march is one of leap-reviews", message);
    assertEquals(
        "the word must be one of " + Words.all(InterpretationOption.class),
        assertThrows(
                IllegalArgumentException.class, () -> InterpretationOption.ofCode("of-no-kind"))
            .getMessage());
  }

  @Test
  void one_clock_may_be_read_otherwise_than_the_rest() {
    Interpretations interpretations =
        Interpretations.defaults()
            .with("one", Interpretation.FIRST_DAY, InterpretationOption.FIRST_DAY_COUNTS)
            .with("one", Interpretation.LEAP_REVIEWS, InterpretationOption.REVIEWS_FIRST_OF_MARCH)
            .with(Interpretation.DAYS_IN_ADVANCE, InterpretationOption.CLEAR_DAYS);

    assertEquals(
        InterpretationOption.FIRST_DAY_COUNTS, interpretations.of("one", Interpretation.FIRST_DAY));
    assertEquals(
        InterpretationOption.REVIEWS_FIRST_OF_MARCH,
        interpretations.of("one", Interpretation.LEAP_REVIEWS));
    assertEquals(
        InterpretationOption.CLEAR_DAYS, interpretations.of("one", Interpretation.DAYS_IN_ADVANCE));
    assertEquals(
        InterpretationOption.FIRST_DAY_AS_THE_TEXT_SAYS,
        interpretations.of("two", Interpretation.FIRST_DAY));
    assertEquals(
        InterpretationOption.FIRST_DAY_AS_THE_TEXT_SAYS,
        interpretations.of(Interpretation.FIRST_DAY));
    assertEquals(
        InterpretationOption.CLEAR_DAYS, interpretations.of("two", Interpretation.DAYS_IN_ADVANCE));
    assertTrue(interpretations.toString().contains("CLEAR_DAYS"));
  }

  private enum Made {
    ONE_WAY,
    ANOTHER_WAY
  }

  @Test
  void what_another_choice_would_change_is_shown_beside_and_the_rest_is_not() {
    Interpretations taken =
        Interpretations.defaults()
            .with(Interpretation.LOOK_BACK, InterpretationOption.LOOK_BACK_FROM_DAY_ASKED);

    List<Alternative<Made>> found =
        taken.alternatives(
            List.of(
                Interpretation.LOOK_BACK, Interpretation.NO_KNOWN_HUB, Interpretation.FIRST_DAY),
            interpretations ->
                interpretations.of(Interpretation.LOOK_BACK)
                            == InterpretationOption.LOOK_BACK_FROM_DECISION_TO_ASSESS
                        || interpretations.of(Interpretation.NO_KNOWN_HUB)
                            == InterpretationOption.NO_KNOWN_HUB_IS_NONE
                    ? Made.ANOTHER_WAY
                    : Made.ONE_WAY);

    assertEquals(
        List.of(
            new Alternative<>(
                InterpretationOption.LOOK_BACK_FROM_DECISION_TO_ASSESS,
                Made.ONE_WAY,
                Made.ANOTHER_WAY),
            new Alternative<>(
                InterpretationOption.NO_KNOWN_HUB_IS_NONE, Made.ONE_WAY, Made.ANOTHER_WAY)),
        found);
    assertEquals(
        "What follows when no hub is known? There is none: the outcome is another-way instead of"
            + " one-way.",
        found.get(1).line(made -> made).english());
    assertEquals(
        "Beth sy’n dilyn pan nad oes hyb hysbys? Nid oes un: y canlyniad yw another-way yn lle"
            + " one-way.",
        found.get(1).line(made -> made).welsh());
    assertEquals(
        "What follows when no hub is known? There is none: the outcome stays one-way, with other"
            + " details.",
        found.get(1).line(made -> Made.ONE_WAY).english());
    assertEquals("Alternative[no-known-hub-is-none]", found.get(1).toString());
  }

  @ParameterizedTest
  @EnumSource(Interpretation.class)
  void no_reading_is_set_in_vain(Interpretation interpretation) {
    assertFalse(interpretation.honouredBy().contains("Nothing yet"), interpretation.honouredBy());
  }
}
