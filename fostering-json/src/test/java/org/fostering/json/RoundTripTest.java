package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fostering.json.internal.RandomValues;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;

/** Documents of every type, each try one of each. */
class RoundTripTest {

  private static final FosteringJson STRICT = FosteringJson.standard();
  private static final FosteringJson TOLERANT =
      FosteringJson.builder().strictness(Strictness.TOLERANT).indented(true).build();

  @Property(tries = 60)
  void what_is_written_is_read_as_an_equal_value_without_a_finding(@ForAll long seed) {
    for (Class<?> type : Documents.standard()) {
      Object value = new RandomValues(seed, false).next(type);

      Checked<?> again = STRICT.read(type, STRICT.writeBytes(value));

      assertEquals(List.of(), again.findings());
      assertEquals(value, again.value().orElseThrow());
      assertEquals(Documents.name(type), Documents.typeOf((Document) value));
    }
  }

  @Property(tries = 40)
  void an_unknown_code_survives_in_either_mode(@ForAll long seed) {
    for (Class<?> type : Documents.standard()) {
      Object value = new RandomValues(seed, true).next(type);
      Checked<?> tolerant = TOLERANT.read(type, TOLERANT.write(value));

      assertEquals(value, STRICT.read(type, STRICT.write(value)).value().orElseThrow());
      assertEquals(value, tolerant.value().orElseThrow());
      assertEquals(
          List.of(),
          tolerant.findings().stream()
              .map(Finding::code)
              .filter(code -> !code.equals("value.unknown-code"))
              .toList());
    }
  }

  @Property(tries = 20)
  void indented_and_compact_bytes_and_text_are_the_same_document(@ForAll long seed) {
    for (Class<?> type : Documents.standard()) {
      Object value = new RandomValues(seed, false).next(type);

      String indented = TOLERANT.write(value);

      assertEquals(value, STRICT.read(type, indented).value().orElseThrow());
      assertEquals(
          STRICT.write(value), new String(STRICT.writeBytes(value), StandardCharsets.UTF_8));
    }
  }
}
