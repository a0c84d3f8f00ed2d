package org.fostering.model.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceTableTest {

  @Test
  void quoted_fields_may_hold_commas_and_quotes() throws IOException {
    List<ResourceTable.Row> rows = read("a,b,c\n\"x, y\",\"say \"\"z\"\"\",\n");
    assertEquals(1, rows.size());
    assertEquals("x, y", rows.get(0).text("a"));
    assertEquals("say \"z\"", rows.get(0).text("b"));
    assertEquals(Optional.empty(), rows.get(0).optional("c"));
  }

  @Test
  void a_fault_names_the_file_and_the_line() {
    for (String csv : List.of("a,b\n1,2\n3\n", "a\n1\n\"open\n")) {
      IllegalStateException fault = assertThrows(IllegalStateException.class, () -> read(csv));
      assertTrue(fault.getMessage().startsWith("table.csv line 3: "), fault.getMessage());
    }
    assertThrows(IllegalStateException.class, () -> read(""));
  }

  @Test
  void a_missing_value_or_column_is_a_fault() throws IOException {
    ResourceTable.Row row = read("a,b\n,2\n").get(0);
    assertThrows(IllegalStateException.class, () -> row.text("a"));
    assertThrows(IllegalStateException.class, () -> row.optional("c"));
  }

  @Test
  void a_missing_file_is_a_fault() {
    assertThrows(
        IllegalStateException.class,
        () ->
            ResourceTable.read(
                ResourceTableTest.class.getResourceAsStream("no-such-table.csv"),
                "no-such-table.csv"));
  }

  private static List<ResourceTable.Row> read(String csv) throws IOException {
    return ResourceTable.read("table.csv", new StringReader(csv));
  }
}
