package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How {@code intake} reads the law, and what it says where a record contradicts itself. */
class IntakeReadingsTest {

  private static final String START =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\","
          + "\"receivedAt\":\"2026-11-01T09:00:00Z\","
          + "\"enquirers\":[{\"name\":{\"fullName\":\"Ann Example\"},\"approvedElsewhere\":\"no\","
          + "\"offences\":{\"offencesAnswer\":\"none\"}}],"
          + "\"home\":{\"address\":{\"postcode\":\"LS1 1UR\"}},";

  private static final String LODGER =
      START
          + "\"household\":{\"members\":[{\"relationship\":\"lodger\",\"dateOfBirth\":\"1990\"}],"
          + "\"membersAnswer\":\"all\"}}";

  private static final String AGE_AGAINST_BIRTH =
      START
          + "\"household\":{\"members\":[{\"dateOfBirth\":\"2010-01-01\",\"age\":40}],"
          + "\"membersAnswer\":\"all\"}}";

  @Test
  void a_reading_is_chosen_and_named() {
    CommandRun usual = CommandRun.reading(LODGER, "--as-of", "2026-11-20", "--format", "ndjson");
    CommandRun other =
        CommandRun.reading(
            LODGER,
            "--as-of",
            "2026-11-20",
            "--format",
            "ndjson",
            "--reading",
            "household-members=those-who-share-life");

    assertTrue(usual.out().contains("\"outcome\":\"more-information\""), usual.out());
    assertTrue(usual.out().contains("\"readings\":[\"leap-birthdays="), usual.out());
    assertTrue(other.out().contains("\"outcome\":\"may-proceed\""), other.out());
    assertTrue(other.out().contains("\"household-members=those-who-share-life\"]"), other.out());
    assertTrue(usual.out().contains("\"readings\":[],\"mode\""), usual.out());
    assertTrue(
        other.out().contains("\"readings\":[\"household-members=those-who-share-life\"],\"mode\""),
        other.out());
  }

  @Test
  void the_summary_for_people_names_what_was_chosen() {
    String chosen = "household-members=those-who-share-life";

    assertFalse(CommandRun.reading(LODGER).out().contains("Readings"));
    assertTrue(
        CommandRun.reading(LODGER, "--reading", chosen)
            .out()
            .replaceAll("\\s+", " ")
            .contains("Readings " + chosen));
  }

  @Test
  void a_reading_on_which_nothing_hangs_is_refused() {
    CommandRun run = CommandRun.reading(LODGER, "--reading", "stage-1-cut-off=cut-off-at-stage-2");

    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("household-members="), run.err());
    assertFalse(run.err().contains("papers-to-panel"), run.err());
  }

  @Test
  void an_age_against_a_date_of_birth_is_found_and_asked() {
    CommandRun run = CommandRun.reading(AGE_AGAINST_BIRTH, "--as-of", "2026-11-20");

    String text = run.out().replaceAll("\\s+", " ");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(
        text.contains("consistency.age-against-birth-date at /household/members/0/age"), text);
    assertTrue(text.contains("(/household/members/0/dateOfBirth)"), text);
    assertTrue(text.contains("two answers contradict each other"), text);
    assertTrue(text.contains("/household/members/0/offences/offencesAnswer"), text);
  }
}
