package org.fostering.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fostering.model.value.Postcode;
import org.junit.jupiter.api.Test;

class PostcodeTableTest {

  private static PostcodeTable table(Map<String, Integer> rows) {
    PostcodeTableBuilder builder = new PostcodeTableBuilder();
    rows.forEach((postcode, place) -> builder.add(Postcode.parse(postcode), place(place)));
    return builder.build();
  }

  private static PostcodePlace place(int number) {
    return new PostcodePlace("E%08d".formatted(number), PostcodeStatus.LIVE, "");
  }

  @Property(tries = 200)
  void the_table_holds_what_was_put_in_and_nothing_else(
      @ForAll("rows") Map<String, Integer> rows, @ForAll("rows") Map<String, Integer> others)
      throws IOException {
    PostcodeTable table = PostcodeTable.fromBytes(table(rows).toBytes());
    assertEquals(rows.size(), table.size());
    Set<String> asked = new TreeSet<>(rows.keySet());
    asked.addAll(others.keySet());
    for (String postcode : asked) {
      int found = table.find(Postcode.parse(postcode));
      Integer expected = rows.get(postcode);
      assertEquals(expected == null, found < 0);
      if (expected != null) {
        assertEquals(place(expected), table.places().get(found));
      }
    }
  }

  @Property(tries = 200)
  void the_rows_come_back_in_the_order_of_their_texts(@ForAll("rows") Map<String, Integer> rows) {
    StringBuilder expected = new StringBuilder();
    new TreeMap<>(rows).forEach((postcode, number) -> expected.append(postcode).append(number));
    StringBuilder walked = new StringBuilder();
    table(rows)
        .forEach(
            (postcode, place) ->
                walked.append(postcode).append(Integer.parseInt(place.district().substring(1))));
    assertEquals(expected.toString(), walked.toString());
  }

  @Property(tries = 200)
  void an_outward_code_gives_the_places_of_its_postcodes(
      @ForAll("rows") Map<String, Integer> rows) {
    Map<String, Set<PostcodePlace>> expected = new TreeMap<>();
    rows.forEach(
        (postcode, number) ->
            expected
                .computeIfAbsent(
                    postcode.substring(0, postcode.indexOf(' ')), code -> new TreeSet<>())
                .add(place(number)));
    PostcodeTable table = table(rows);
    expected.forEach((code, places) -> assertEquals(places, table.placesIn(code)));
    assertEquals(Set.of(), table.placesIn("ZZ99"));
  }

  @Test
  void a_sector_may_have_every_unit_at_a_place_of_its_own() {
    Map<String, Integer> rows = new TreeMap<>();
    for (char first = 'A'; first <= 'Z'; first++) {
      for (char second = 'A'; second <= 'Z'; second++) {
        rows.put("SY10 7" + first + second, rows.size());
      }
    }
    PostcodeTable table = table(rows);
    rows.forEach(
        (postcode, number) ->
            assertEquals(place(number), table.places().get(table.find(Postcode.parse(postcode)))));
  }

  @Test
  void other_bytes_are_not_taken_for_a_table() {
    assertThrows(IOException.class, () -> PostcodeTable.fromBytes(new byte[0]));
    assertThrows(IOException.class, () -> PostcodeTable.fromBytes(new byte[100]));
  }

  /**
   * Few sectors with many units, so that they are crowded, share places and need both alphabets.
   */
  @Provide
  Arbitrary<Map<String, Integer>> rows() {
    Arbitrary<String> postcodes =
        Combinators.combine(
                Arbitraries.of("N1", "N10", "N1A", "NW1", "NPT", "AB10", "BT1"),
                Arbitraries.of("0", "1", "9"),
                Arbitraries.strings().withChars("ABCZ").ofLength(1),
                Arbitraries.strings().withChars("ADEXZV").ofLength(1))
            .as((outward, digit, first, second) -> outward + " " + digit + first + second);
    return Arbitraries.maps(postcodes, Arbitraries.integers().between(0, 40))
        .ofMinSize(1)
        .ofMaxSize(150);
  }
}
