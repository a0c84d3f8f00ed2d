package org.fostering.json.csv;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fostering.json.FindingTexts;
import org.fostering.json.StreamedDocument;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.junit.jupiter.api.Test;

/** Every cell of an export, and every name of a column that nobody knows, is a canary once. */
class CsvCanaryTest {

  private static final String SONG = "canary";
  private static final List<String> CANARIES =
      List.of(
          SONG,
          "777555333" + SONG,
          "99/99/9999 " + SONG,
          "\"" + SONG + "\n" + SONG + "\"",
          "\"" + SONG,
          "\"" + SONG + "\"" + SONG,
          SONG + "," + SONG,
          SONG + "\u0007",
          SONG + "\ufffd");
  private static final List<FindingTexts> MESSAGES =
      Stream.of(Locale.ENGLISH, Messages.WELSH).map(FindingTexts::of).toList();

  private static final CsvImport<Enquiry> IMPORT =
      Imports.of(
              Enquiry.class,
              """
              column,path,local_list,date_format
              a,/receivedAt,,dd/MM/yyyy HH:mm
              b,/channel,SOURCE,
              c,/enquirers/0/name/fullName,,
              d,/enquirers/0/dateOfBirth,,dd/MM/yyyy
              e,/enquirers/0/contact/emails/0,,
              f,/home/bedrooms,,
              g,/home/nation,,
              h,/home/tenure,,
              i,/home/address/postcode,,
              j,/campaign/value,,
              """,
              """
              local_list,local_code,common_list,common_code,match
              SOURCE,WEB,enquiry-channel,website-form,exact
              """)
          .value()
          .orElseThrow();

  @Test
  void no_cell_shows_anywhere() {
    List<String> header = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    int documents = 0;
    for (String canary : CANARIES) {
      for (int row = 0; row < 2; row++) {
        for (int column = 0; column < header.size(); column++) {
          List<List<String>> table =
              List.of(
                  new ArrayList<>(header),
                  new ArrayList<>(List.of("", "WEB", "Ann", "", "", "", "", "", "", "")));
          table.get(row).set(column, canary);
          documents += check(table);
        }
      }
    }
    assertTrue(documents > 100, "every cell was a canary");
  }

  private static int check(List<List<String>> table) {
    String export = String.join("\n", table.stream().map(row -> String.join(",", row)).toList());
    int documents = 0;
    try (CsvDocuments<Enquiry> rows = IMPORT.read(new StringReader(export))) {
      silent(rows.toString());
      rows.header().forEach(CsvCanaryTest::silent);
      while (rows.hasNext()) {
        StreamedDocument<Enquiry> item = rows.next();
        documents++;
        silent(item.toString());
        item.checked().findings().forEach(CsvCanaryTest::silent);
      }
    }
    return documents;
  }

  private static void silent(Finding finding) {
    silent(finding.toString());
    int texts = 0;
    for (FindingTexts messages : MESSAGES) {
      if (messages.text(finding).isPresent()) {
        silent(messages.text(finding).get());
        silent(messages.fix(finding).orElseThrow());
        texts++;
      }
    }
    assertTrue(texts == 2, finding.code() + " has a text in both languages");
  }

  private static void silent(String text) {
    assertFalse(text.contains(SONG), text);
  }
}
