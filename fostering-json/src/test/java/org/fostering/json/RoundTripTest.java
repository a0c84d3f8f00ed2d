package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;

class RoundTripTest {

  private static final FosteringJson STRICT = FosteringJson.standard();
  private static final FosteringJson TOLERANT =
      FosteringJson.builder().mode(Mode.TOLERANT).indented(true).build();

  @Property(tries = 300)
  void what_is_written_is_read_as_an_equal_value_without_a_finding(@ForAll long seed) {
    Enquiry enquiry = new RandomValues(seed, false).next(Enquiry.class);

    Checked<Enquiry> again = STRICT.read(Enquiry.class, STRICT.writeBytes(enquiry));

    assertEquals(List.of(), again.findings());
    assertEquals(enquiry, again.value().orElseThrow());
  }

  @Property(tries = 200)
  void an_unknown_code_survives_in_either_mode(@ForAll long seed) {
    Enquiry enquiry = new RandomValues(seed, true).next(Enquiry.class);

    assertEquals(enquiry, read(STRICT, enquiry).value().orElseThrow());
    assertEquals(enquiry, read(TOLERANT, enquiry).value().orElseThrow());
    assertEquals(
        List.of(),
        read(TOLERANT, enquiry).findings().stream()
            .map(Finding::code)
            .filter(code -> !code.equals("value.unknown-code"))
            .toList());
  }

  @Property(tries = 100)
  void indented_and_compact_bytes_and_text_are_the_same_document(@ForAll long seed) {
    Enquiry enquiry = new RandomValues(seed, false).next(Enquiry.class);

    String indented = TOLERANT.write(enquiry);

    assertEquals(enquiry, STRICT.read(Enquiry.class, indented).value().orElseThrow());
    assertEquals(
        STRICT.write(enquiry), new String(STRICT.writeBytes(enquiry), StandardCharsets.UTF_8));
  }

  private static Checked<Enquiry> read(FosteringJson json, Enquiry enquiry) {
    return json.read(Enquiry.class, json.write(enquiry));
  }
}
