package org.fostering.rules.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingsTest {

  @ParameterizedTest
  @EnumSource(Reading.class)
  void every_reading_has_choices_a_citation_and_says_what_honours_it(Reading reading) {
    assertTrue(reading.choices().size() >= 2, reading.name());
    assertFalse(reading.citation().toString().isBlank());
    assertFalse(reading.honouredBy().isBlank());
    assertFalse(reading.label().welsh().isBlank());
    assertEquals(reading.choices().get(0), Readings.defaults().of(reading));
    for (Choice choice : reading.choices()) {
      assertEquals(reading, choice.reading());
      assertNotEquals(choice.label().english(), choice.label().welsh());
      assertEquals(choice, Readings.defaults().with(reading, choice).of(reading));
      assertEquals(choice, Choice.ofCode(choice.code()));
    }
  }

  @Test
  void every_choice_belongs_to_one_reading() {
    List<Choice> all = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      all.addAll(reading.choices());
    }
    assertEquals(Choice.values().length, all.size());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "first-day, first-day-as-the-text-says",
    "days-in-advance, plain-days",
    "end-after-resignation, ends-on-day-28",
    "working-days-of-the-standards, without-bank-holidays",
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
  void the_regulation_is_the_default(String reading, String choice) {
    Reading found = Choice.ofCode(choice).reading();

    assertEquals(reading, found.code());
    assertEquals(choice, found.byDefault().code());
  }

  @Test
  void a_choice_of_another_reading_is_a_mistake_that_is_named() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> Readings.defaults().with(Reading.FIRST_DAY, Choice.REVIEWS_FIRST_OF_MARCH))
            .getMessage();

    assertEquals("the choice reviews-first-of-march is one of leap-reviews", message);
    assertEquals(
        "no Choice of-no-kind",
        assertThrows(IllegalArgumentException.class, () -> Choice.ofCode("of-no-kind"))
            .getMessage());
  }

  @Test
  void one_clock_may_be_read_otherwise_than_the_rest() {
    Readings readings =
        Readings.defaults()
            .with("one", Reading.FIRST_DAY, Choice.FIRST_DAY_COUNTS)
            .with("one", Reading.LEAP_REVIEWS, Choice.REVIEWS_FIRST_OF_MARCH)
            .with(Reading.DAYS_IN_ADVANCE, Choice.CLEAR_DAYS);

    assertEquals(Choice.FIRST_DAY_COUNTS, readings.of("one", Reading.FIRST_DAY));
    assertEquals(Choice.REVIEWS_FIRST_OF_MARCH, readings.of("one", Reading.LEAP_REVIEWS));
    assertEquals(Choice.CLEAR_DAYS, readings.of("one", Reading.DAYS_IN_ADVANCE));
    assertEquals(Choice.FIRST_DAY_AS_THE_TEXT_SAYS, readings.of("two", Reading.FIRST_DAY));
    assertEquals(Choice.FIRST_DAY_AS_THE_TEXT_SAYS, readings.of(Reading.FIRST_DAY));
    assertEquals(Choice.CLEAR_DAYS, readings.of("two", Reading.DAYS_IN_ADVANCE));
    assertTrue(readings.toString().contains("CLEAR_DAYS"));
  }

  private enum Made {
    ONE_WAY,
    ANOTHER_WAY
  }

  @Test
  void what_another_choice_would_change_is_shown_beside_and_the_rest_is_not() {
    Readings taken = Readings.defaults().with(Reading.LOOK_BACK, Choice.LOOK_BACK_FROM_DAY_ASKED);

    List<Alternative<Made>> found =
        taken.alternatives(
            List.of(Reading.LOOK_BACK, Reading.NO_KNOWN_HUB, Reading.FIRST_DAY),
            readings ->
                readings.of(Reading.LOOK_BACK) == Choice.LOOK_BACK_FROM_DECISION_TO_ASSESS
                        || readings.of(Reading.NO_KNOWN_HUB) == Choice.NO_KNOWN_HUB_IS_NONE
                    ? Made.ANOTHER_WAY
                    : Made.ONE_WAY);

    assertEquals(
        List.of(
            new Alternative<>(
                Choice.LOOK_BACK_FROM_DECISION_TO_ASSESS, Made.ONE_WAY, Made.ANOTHER_WAY),
            new Alternative<>(Choice.NO_KNOWN_HUB_IS_NONE, Made.ONE_WAY, Made.ANOTHER_WAY)),
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
  @EnumSource(Reading.class)
  void no_reading_is_set_in_vain(Reading reading) {
    assertFalse(reading.honouredBy().contains("Nothing yet"), reading.honouredBy());
  }
}
