package org.fostering.model.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvParserTest {

  /** A slash stands for a line break, a bar between fields, and an exclamation mark for broken. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`a,b`;`1a|b`",
        "`a, b ,`;`1a|b|`",
        "`\"a,b\",c`;`1a,b|c`",
        "`\"say \"\"a\"\"\",b`;`1say \"a\"|b`",
        "`5\" pipe,b`;`15\" pipe|b`",
        "`a, \"b,c\" ,d`;`1a|b,c|d`",
        "`a//b`;`1a 3b`",
        "`\"a/b\",c/d`;`1a;b|c 3d`",
        "`\"a/b,c`;`1!a 2b|c`",
        "`\"a\"b,c/d`;`1!a|c 2d`",
        "`\"a/b\"c/d`;`1!a 2b\"c 3d`",
        "`a,\"/b,\"/c`;`1a|b, 3c`",
      },
      delimiter = ';')
  void records_are_read_with_their_lines(String csv, String expected) throws IOException {
    CsvParser records = CsvParser.recognising(new StringReader(csv.replace('/', '\n')));
    List<String> shown = new ArrayList<>();
    while (records.next()) {
      shown.add(
          records.line()
              + (records.isBroken() ? "!" : "")
              + String.join("|", records.fields()).replace('\n', ';'));
    }

    assertEquals(expected, String.join(" ", shown));
  }

  @Test
  void a_row_counts_once_however_many_lines_it_has() throws IOException {
    CsvParser records = CsvParser.recognising(new StringReader("\ufeffa\r\n\r\n\"b\r\nc\"\r\nd\n"));
    List<String> shown = new ArrayList<>();
    while (records.next()) {
      shown.add(records.line() + "/" + records.row() + " " + records.field(0));
    }

    assertEquals(List.of("1/1 a", "3/3 b\nc", "5/4 d"), shown);
  }

  @Test
  void one_line_is_one_record_where_lines_are_not_joined() throws IOException {
    CsvParser records = CsvParser.ofLines(new StringReader("\"a\nb\"\nc"));
    int broken = 0;
    int all = 0;
    while (records.next()) {
      all++;
      broken += records.isBroken() ? 1 : 0;
    }

    assertEquals(3, all);
    assertEquals(1, broken);
  }

  @Test
  void what_is_never_closed_is_read_again_in_linear_time() {
    String stray = "\"\"\",x\n".repeat(200_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          CsvParser records = CsvParser.recognising(new StringReader(stray));
          int rows = 0;
          while (records.next()) {
            rows++;
          }
          assertTrue(rows > 0);
        });
  }

  @Test
  void a_line_that_is_too_long_is_broken_and_the_next_one_is_not() throws IOException {
    CsvParser records = CsvParser.recognising(new StringReader("a".repeat(1 << 17) + "\nb\n"));

    assertTrue(records.next() && records.isBroken());
    assertTrue(records.next() && !records.isBroken());
    assertEquals("b", records.field(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a,b\\n1,2 ! 44",
        "a;b\\n1;2 ! 59",
        "a|b\\n1|2 ! 124",
        "a;b;c\\n1,5;2,5;3,5\\n ! 59",
        "\\\"a;b\\\",c\\n1,2 ! 44",
        "A title; with signs\\na,b,c\\n1,2,3 ! 44",
        "sep=;\\na,b;c ! 59",
        "alone ! 44",
        "\\uFEFFa;b ! 59"
      })
  void the_separator_is_recognised(String text, int separator) throws IOException {
    CsvParser records =
        CsvParser.recognising(
            new StringReader(
                text.replace("\\n", "\n").replace("\\\"", "\"").replace("\\uFEFF", "\ufeff")));

    assertTrue(records.next());
    assertEquals((char) separator, records.separator());
    assertEquals(text.startsWith("sep") ? 2 : 1, records.line());
    assertEquals(text.startsWith("sep") ? 2 : 1, records.row());
  }

  @Property(tries = 300)
  void whatever_is_quoted_comes_back(@ForAll("tables") List<List<String>> table)
      throws IOException {
    String csv =
        table.stream()
            .map(
                row ->
                    row.stream()
                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n"));
    CsvParser records = CsvParser.recognising(new StringReader(csv));
    List<List<String>> read = new ArrayList<>();
    while (records.next()) {
      assertTrue(!records.isBroken());
      read.add(records.fields());
    }

    assertEquals(table, read);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> field =
        Arbitraries.strings().withChars("ab\",\n é").ofMaxLength(6).map(text -> "x" + text + "x");
    return field.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(5);
  }
}
