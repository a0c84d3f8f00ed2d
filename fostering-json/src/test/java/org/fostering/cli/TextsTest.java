package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fostering.cli.shared.CliTexts;
import org.fostering.json.format.BacktestSummary;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.deadline.Actor;
import org.fostering.rules.deadline.DeadlineKind;
import org.fostering.rules.journey.Verdict;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.responsibility.PartyRole;
import org.fostering.rules.routing.RoutingOutcome;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.ProtectedCharacteristic;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  private static Properties load(String language) throws IOException {
    Properties texts = new Properties();
    texts.load(
        new InputStreamReader(
            CliTexts.class.getResourceAsStream("texts_" + language + ".properties"),
            StandardCharsets.UTF_8));
    return texts;
  }

  private static TreeSet<String> places(String text) {
    return new TreeSet<>(PLACE.matcher(text).results().map(MatchResult::group).toList());
  }

  @Test
  void both_languages_have_the_same_texts_with_the_same_places_to_fill() throws IOException {
    Properties english = load("en");
    Properties welsh = load("cy");
    assertEquals(english.keySet(), welsh.keySet());
    for (String key : english.stringPropertyNames()) {
      assertEquals(places(english.getProperty(key)), places(welsh.getProperty(key)), key);
    }
  }

  @Test
  void every_constant_that_is_printed_has_a_text() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
      CliTexts texts = new CliTexts(locale);
      for (Enum<?>[] constants :
          List.<Enum<?>[]>of(
              Outcome.values(),
              RoutingOutcome.values(),
              Severity.values(),
              Nation.values(),
              LegalForce.values(),
              Verdict.values(),
              DeadlineKind.values(),
              Actor.values(),
              PartyRole.values(),
              Known.WhyUnknown.values())) {
        for (Enum<?> constant : constants) {
          texts.of(constant, "", "", "");
        }
      }
      Map<String, Enum<?>[]> byPrefix =
          Map.of(
              "label.step.", Verdict.values(),
              "transition-reason.", Verdict.values(),
              "backtest.characteristic.", ProtectedCharacteristic.values(),
              "backtest.side.", BacktestSummary.Side.values(),
              "summary.outcome.", Outcome.values(),
              "so-far.", Outcome.values(),
              "summary.routing-outcome.", RoutingOutcome.values(),
              "count.", Severity.values());
      byPrefix.forEach(
          (prefix, constants) -> {
            for (Enum<?> constant : constants) {
              assertFalse(texts.of(prefix + Words.of(constant), 1).isEmpty());
            }
          });
    }
  }
}
