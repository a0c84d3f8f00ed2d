package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.junit.jupiter.api.Test;

/**
 * No value and no unknown name ever shows. Each value of a full document is replaced in turn by a
 * canary of every JSON type; no finding, message, {@code toString} or exception has its song.
 */
class CanaryTest {

  private static final List<FosteringJson> BOTH =
      List.of(FosteringJson.standard(), FosteringJson.builder().mode(Mode.TOLERANT).build());
  private static final Messages ENGLISH = FosteringJson.standard().messages(Locale.ENGLISH);
  private static final Messages WELSH = FosteringJson.standard().messages(Messages.WELSH);
  private static final String SONG = "canary";
  private static final String NUMBER = "777555333";
  private static final Pattern VALUE =
      Pattern.compile("(?<=: |\\[)(\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9]+)|(\"[A-Za-z]+\")(?=:)");
  private static final List<String> CANARIES =
      List.of(
          "\"" + SONG + "\"",
          "\"" + SONG + " \\u0007\"",
          "\"" + NUMBER + "-01-01\"",
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

  @Test
  void no_value_of_a_document_shows_anywhere() throws IOException {
    String full = Files.readString(Path.of("src/test/resources/v1/enquiry/full.json"));
    int documents = 0;
    Matcher value = VALUE.matcher(full);
    while (value.find()) {
      for (String canary : CANARIES) {
        check(full.substring(0, value.start()) + canary + full.substring(value.end()));
        documents++;
      }
    }
    assertTrue(documents > 1_000, "every value and name was replaced");
  }

  @Test
  void no_value_shows_when_every_value_is_a_canary() throws IOException {
    String full = Files.readString(Path.of("src/test/resources/v1/enquiry/full.json"));
    for (String canary : CANARIES) {
      check(
          VALUE
              .matcher(full)
              .replaceAll(
                  m ->
                      Matcher.quoteReplacement(
                          m.group(1) == null || m.group().equals("\"enquiry\"")
                              ? m.group()
                              : canary)));
    }
  }

  @Test
  void a_check_of_a_host_that_talks_is_not_repeated() {
    Checked<HostVisit> checked =
        FosteringJson.standard().read(HostVisit.class, "{\"number\":666,\"note\":\"canary\"}");

    assertSilent(checked.toString());
    checked.findings().forEach(finding -> assertSilent(finding.toString()));
  }

  private static void check(String document) {
    for (FosteringJson json : BOTH) {
      List<Checked<Enquiry>> all = new ArrayList<>();
      all.add(json.read(Enquiry.class, document));
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      try (DocumentStream<Enquiry> stream =
          json.stream(Enquiry.class, new ByteArrayInputStream(bytes))) {
        stream.forEachRemaining(
            item -> {
              assertSilent(item.toString());
              all.add(item.checked());
            });
      }
      for (Checked<Enquiry> checked : all) {
        assertSilent(checked.toString());
        checked.value().ifPresent(enquiry -> assertSilent(personal(enquiry.toString())));
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

  /** A shown value without the names of systems and of their additions, which are not personal. */
  private static String personal(String shown) {
    return shown.replaceAll("\\b(?:system|name)=(?!PersonName)[^,}]*", "");
  }

  private static void assertSilent(String text) {
    assertFalse(text.contains(SONG) || text.contains(NUMBER), text);
  }
}
