package org.fostering.cli.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.eligibility.LegalStatement;
import org.fostering.rules.journey.Journey;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.Instrument;
import org.junit.jupiter.api.Test;

class WelshCitationsTest {

  /** Words that only lead from one number of a provision to the next. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)\\b(regulations?|schedules?|paragraphs?|sections?|articles?|standards?|parts?|and|to"
              + "|of|on|the)\\b|[A-Z]\\w*");

  private static final Pattern WORDS = Pattern.compile("(\\b[a-z]{3,}\\b.*){3,}");

  private static final CliTexts WELSH = new CliTexts(Locale.forLanguageTag("cy"));
  private static final CliTexts ENGLISH = new CliTexts(Locale.ENGLISH);

  @Test
  void what_a_citation_says_in_words_is_said_in_welsh() {
    Set<String> english = new TreeSet<>();
    List<Basis> bases = new ArrayList<>();
    Clocks.standard().all().forEach(clock -> bases.add(clock.basis()));
    Clocks.standard().believed().forEach(clock -> bases.add(clock.basis()));
    LegalStatement.all().forEach(statement -> bases.addAll(statement.bases()));
    for (Nation nation : Nation.values()) {
      Journey journey = Journeys.standard().in(nation);
      journey.transitions().forEach(row -> bases.add(row.basis()));
      journey.remedies().forEach(rule -> bases.add(rule.basis()));
    }
    bases.stream()
        .map(Basis::citations)
        .flatMap(List::stream)
        .map(Citation::provision)
        .filter(provision -> WORDS.matcher(NAMES.matcher(provision).replaceAll("")).find())
        .filter(provision -> WelshCitations.of(provision).equals(provision))
        .forEach(english::add);

    assertEquals(Set.of(), english);
  }

  @Test
  void practice_is_said_in_the_language_of_the_reader() {
    Instrument practice = Instrument.named("practice");
    List<Citation> cited = List.of(practice.at("recruitment practice; no law"));

    assertEquals(
        "Practice of fostering services in recruitment and approval recruitment practice; no law",
        ENGLISH.cited(cited));
    assertEquals(
        "Arfer gwasanaethau maethu wrth recriwtio a chymeradwyo arfer recriwtio; nid cyfraith",
        WELSH.cited(cited));
    assertEquals(
        "polisi y gwasanaeth maethu, nid cyfraith",
        WELSH.force(practice.source(), practice.owner()));
  }
}
