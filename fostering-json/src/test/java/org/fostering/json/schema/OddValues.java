package org.fostering.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fostering.model.description.PropertyDescription.ValueForm;

/** Values over which validators are known to differ: at the edge of a form, right or wrong. */
final class OddValues {

  private static final List<String> DATES =
      List.of(
          "2023-02-29",
          "2024-02-29",
          "1900-02-29",
          "2000-02-29",
          "2026-04-31",
          "2026-13-01",
          "2026-00-10",
          "2026-01-00",
          "2026-1-1",
          "20260101",
          "2026-01-01 ",
          " 2026-01-01",
          "2026-01-01\n",
          "2026-01-01T00:00:00Z",
          "0000-01-01",
          "0000-02-29",
          "9999-12-31",
          "+2026-01-01",
          "-2026-01-01",
          "02026-01-01",
          "２０２６-01-01",
          "2026-001",
          "2026-W01-1",
          "01/02/2026",
          "2026‑01‑01",
          "");

  private static final List<String> INSTANTS =
      List.of(
          "2026-03-31T09:30:00+01:00",
          "2026-03-31T09:30:00Z",
          "2026-03-31T09:30:00z",
          "2026-03-31t09:30:00Z",
          "2026-03-31 09:30:00Z",
          "2026-03-31T09:30Z",
          "2026-03-31T09:30:00",
          "2026-03-31T24:00:00Z",
          "2026-03-31T23:60:00Z",
          "2016-12-31T23:59:60Z",
          "2026-03-31T09:30:60Z",
          "2026-03-31T09:30:00.Z",
          "2026-03-31T09:30:00,5Z",
          "2026-03-31T09:30:00.123456789Z",
          "2026-03-31T09:30:00.1234567890Z",
          "2026-03-31T09:30:00+0100",
          "2026-03-31T09:30:00+01",
          "2026-03-31T09:30:00-00:00",
          "2026-03-31T09:30:00+14:59",
          "2026-03-31T09:30:00+15:00",
          "2026-03-31T09:30:00-14:00",
          "2026-03-31T09:30:00+18:00",
          "2026-03-31T09:30:00+24:00",
          "2026-03-31T09:30:00+01:60",
          "2026-02-29T09:30:00Z",
          "2024-02-29T09:30:00Z",
          "2026-04-31T09:30:00Z",
          "2026-03-31T09:30:00Z\n",
          "2026-03-31T09:30:00+01:00[Europe/London]",
          "2026-03-31",
          "");

  private static final List<String> PARTIAL_DATES =
      List.of(
          "1899",
          "1900",
          "2099",
          "2100",
          "26",
          "2026-00",
          "2026-13",
          "2026-3",
          "2026-",
          "2026\n",
          "2026-03\n",
          "2026-02-30",
          "2024-02-29",
          "2100-02-29",
          "2026-12-32",
          "2026/03",
          "");

  private static final List<String> POSTCODES =
      List.of(
          "ZZ",
          "SW1A 1A",
          "SY10 7AB7",
          "SY10\t7AB",
          "SY10\n7AB",
          "SY10 7AB\n",
          "\u00a0SY10 7AB",
          "S Y 1 0 7 A B",
          "sy10  7ab",
          "ASCN 1ZZ",
          "ＳＹ10 7AB",
          "İ1 1AA",
          "K1 1AA",
          "SY10-7AB",
          "NPT 1AA",
          "GIR 1AA",
          "",
          " ");

  /** Texts that are not good, or just about good, wherever a text stands. */
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t",
          "\u00a0",
          "\u2003\u3000",
          "\u200b\ufeff",
          "\u2028",
          "a\u2028b",
          "a\u0085b",
          "a\nb",
          "a\n",
          "\na",
          "a\r\n",
          "\u0000",
          "a\u007f",
          "\u2060",
          "\u00ad",
          "\u180e",
          "\u2800",
          "\u0301",
          "\ud83d\ude00",
          "a\u200b",
          "\u061c",
          "null",
          "yes ",
          "ÿ\u009f");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "1.0",
          "3.0",
          "3.5",
          "3.00000",
          "1e1",
          "1E+1",
          "10e-1",
          "12e-1",
          "0.0",
          "-0.0",
          "1e400",
          "-1e400",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "100000000000000000000",
          "3.0000000000000000001",
          "0.1e1",
          "1e-400",
          "25.0",
          "26.0");

  static final List<String> VERSIONS =
      List.of(
          "1.0", "1.1", "1.9999", "1.10000", "1.00", "01.0", "1", "1.", "1.0.0", "2.0", "0.9",
          "1.0\n", " 1.0", "v1.0", "", "10.0", "1.x", "１.0");

  static final List<String> NAMES =
      List.of(
          "colour", "", "a/b", "a~b", "$ref", "documentType ", "name", "пол", "\ud83d\ude00", "0");

  /** Any text that is odd for a text value; most are odd for each of them. */
  private static final List<String> TEXT_VALUES =
      Stream.of(PARTIAL_DATES, POSTCODES, DATES, INSTANTS).flatMap(List::stream).toList();

  private OddValues() {}

  static JsonNode any(ValueForm form, Random random) {
    List<String> texts =
        switch (form) {
          case DATE -> DATES;
          case TEXT_VALUE -> TEXT_VALUES;
          case INTEGER -> NUMBERS;
          default -> TEXTS;
        };
    String text = texts.get(random.nextInt(texts.size()));
    return form == ValueForm.INTEGER
        ? JsonNodeFactory.instance.rawValueNode(new RawValue(text))
        : JsonNodeFactory.instance.textNode(text);
  }
}
