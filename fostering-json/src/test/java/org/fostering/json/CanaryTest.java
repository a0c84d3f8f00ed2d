package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fostering.json.internal.RandomValues;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No value and no unknown name of a document of any type ever shows: no finding, message, {@code
 * toString} or exception has a canary's song. Each value and name of a full document is replaced in
 * turn, and all values together, by canaries of every JSON type; and there are documents that have
 * canaries throughout, of the type that belongs there, sound and with every constraint broken.
 */
class CanaryTest {

  private static final List<FosteringJson> BOTH =
      List.of(
          FosteringJson.standard(),
          FosteringJson.builder().strictness(Strictness.TOLERANT).build());
  private static final FindingTexts ENGLISH = FindingTexts.of(Locale.ENGLISH);
  private static final FindingTexts WELSH = FindingTexts.of(Messages.WELSH);
  private static final String SONG = RandomValues.SONG;
  private static final String NUMBER = RandomValues.NUMBER;
  private static final Pattern VALUE =
      Pattern.compile(
          "(?<=: |\\[|\\n {1,40})(\"(?:[^\"\\\\]|\\\\.)*\"(?!:)|-?[0-9]+|true|false)"
              + "|(\"[A-Za-z0-9]+\")(?=:)");
  private static final List<String> CANARIES =
      List.of(
          "\"" + SONG + "\"",
          "\"" + SONG + " \\u0007\"",
          "\"" + NUMBER + "-01-01\"",
          "\"" + RandomValues.MONTH + "-05\"",
          "\"" + RandomValues.MONTH + "-05T05:05:05Z\"",
          "\"2099-13-31T" + SONG + "\"",
          NUMBER,
          "-" + NUMBER + ".5",
          NUMBER + "e99",
          "{\"" + SONG + "\": \"" + SONG + "\"}",
          "[\"" + SONG + "\", " + NUMBER + "]",
          SONG,
          "\"" + SONG,
          "\"" + SONG + "\\q\"",
          "\"\\ud800" + SONG + "\"");

  /** So many canaries take their turn at a place; over a document's places all do. */
  private static final int TURNS = 2;

  static List<Class<? extends Document>> types() {
    return Documents.standard();
  }

  @ParameterizedTest
  @MethodSource("types")
  void no_value_or_name_of_a_document_shows_anywhere(Class<? extends Document> type) {
    String full = full(type);
    List<String> planted = new ArrayList<>();
    Matcher value = VALUE.matcher(full);
    while (value.find()) {
      for (int turn = 0; turn < TURNS; turn++) {
        String canary = CANARIES.get(planted.size() % CANARIES.size());
        planted.add(full.substring(0, value.start()) + canary + full.substring(value.end()));
      }
    }
    assertTrue(planted.size() > 50 * TURNS, "every value and name was replaced");
    planted.parallelStream().forEach(document -> check(type, document));
  }

  @ParameterizedTest
  @MethodSource("types")
  void no_value_shows_when_every_value_is_a_canary(Class<? extends Document> type) {
    String full = full(type);
    int body = full.indexOf("\n", full.indexOf("\"formatVersion\""));
    for (String canary : CANARIES) {
      check(
          type,
          full.substring(0, body)
              + VALUE
                  .matcher(full.substring(body))
                  .replaceAll(
                      m -> Matcher.quoteReplacement(m.group(1) == null ? m.group() : canary)));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void no_canary_of_the_right_type_shows(Class<? extends Document> type) {
    FosteringJson tolerant = BOTH.get(1);
    for (int seed = 0; seed < 10; seed++) {
      String sound = tolerant.write(RandomValues.canaries(seed, false).next(type));
      String broken = tolerant.write(RandomValues.canaries(seed, true).next(type));

      assertTrue(tolerant.read(type, sound).isSound(), "only its codes are unknown");
      assertTrue(tolerant.read(type, broken).value().isPresent(), "there is a value to show");
      check(type, sound);
      check(type, broken);
    }
  }

  @Test
  void a_check_of_a_host_that_talks_is_not_repeated() {
    Checked<HostVisit> checked =
        FosteringJson.standard().read(HostVisit.class, "{\"number\":666,\"note\":\"canary\"}");

    assertSilent(checked.toString());
    checked.findings().forEach(finding -> assertSilent(finding.toString()));
  }

  @Test
  void every_value_and_every_name_is_a_place() {
    Matcher value =
        VALUE.matcher("{\n  \"a\": [\n    \"b: \\\"c\",\n    1\n  ],\n  \"d\": true\n}");
    List<String> places = new ArrayList<>();
    while (value.find()) {
      places.add(value.group());
    }
    assertEquals(List.of("\"a\"", "\"b: \\\"c\"", "1", "\"d\"", "true"), places);
  }

  private static String full(Class<? extends Document> type) {
    return new String(Fixtures.bytes(Fixtures.of(type, "full")), StandardCharsets.UTF_8);
  }

  private static <T> void check(Class<T> type, String document) {
    for (FosteringJson json : BOTH) {
      List<Checked<T>> all = new ArrayList<>();
      all.add(json.read(type, document));
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      try (DocumentStream<T> stream = json.documents(type, new ByteArrayInputStream(bytes))) {
        stream.forEachRemaining(
            item -> {
              assertSilent(item.toString());
              all.add(item.checked());
            });
      }
      for (Checked<T> checked : all) {
        assertSilent(checked.toString());
        checked.value().ifPresent(value -> assertSilent(value.toString()));
        for (Finding finding : checked.findings()) {
          assertSilent(finding.toString());
          assertSilent(ENGLISH.text(finding).orElseThrow());
          assertSilent(ENGLISH.fix(finding).orElseThrow());
          assertSilent(WELSH.text(finding).orElseThrow());
          assertSilent(WELSH.fix(finding).orElseThrow());
        }
      }
    }
  }

  private static void assertSilent(String text) {
    assertFalse(
        text.contains(SONG) || text.contains(NUMBER) || text.contains(RandomValues.MONTH), text);
  }
}
