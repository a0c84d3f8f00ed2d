package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fostering.json.internal.RandomValues;
import org.fostering.json.reader.Framing;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Position;

/** Whatever the bytes, reading ends, throws nothing, and says why when there is no value. */
class FuzzTest {

  private static final FosteringJson STRICT = FosteringJson.standard();
  private static final FosteringJson TIGHT =
      FosteringJson.builder()
          .strictness(Strictness.TOLERANT)
          .limits(new Limits(2_000, 5, 30, 3, 4, 10))
          .build();
  private static final String ALPHABET = "{}[]\",:\\0123456789eE+-.truefalsn \n\r\t\u0000éx";

  @Property(tries = 1_000)
  void random_bytes_are_survived(@ForAll byte[] bytes) {
    survives(bytes);
  }

  @Property(tries = 1_000)
  void random_json_characters_are_survived(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "{\"enquirers\":[" : "[{");
    for (int length = random.nextInt(60); length > 0; length--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    survives(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void documents_with_a_few_bytes_changed_are_survived(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = STRICT.writeBytes(new RandomValues(seed, true).next(Enquiry.class));
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] =
          random.nextInt(4) == 0
              ? (byte) random.nextInt()
              : (byte) ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }
    survives(bytes);
  }

  @Property(tries = 300)
  void a_line_of_rubbish_never_costs_a_good_line(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder rubbish = new StringBuilder("!");
    for (int length = random.nextInt(40); length > 0; length--) {
      rubbish.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    String good = STRICT.write(new RandomValues(seed, false).next(Enquiry.class));
    String input = good + "\n" + rubbish.toString().replace('\n', ' ') + "\n" + good + "\n";

    try (DocumentStream<Enquiry> stream =
        STRICT.documents(
            Enquiry.class, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))) {
      assertEquals(2, stream.stream().filter(item -> item.checked().isSound()).count());
    }
  }

  private static void survives(byte[] bytes) {
    for (FosteringJson json : new FosteringJson[] {STRICT, TIGHT}) {
      explained(json.read(Enquiry.class, bytes));
      explained(json.read(Enquiry.class, new String(bytes, StandardCharsets.ISO_8859_1)));
      for (Framing layout : Framing.values()) {
        try (DocumentStream<Enquiry> stream =
            json.documents(Enquiry.class, new ByteArrayInputStream(bytes), layout)) {
          stream.forEachRemaining(item -> explained(item.checked()));
          assertTrue(!stream.hasNext());
        }
      }
    }
  }

  private static void explained(Checked<Enquiry> checked) {
    assertTrue(checked.value().isPresent() || !checked.findings().isEmpty());
    Position last = new Position(1, 1);
    for (var finding : checked.findings()) {
      Position position = finding.position().orElseThrow();
      assertTrue(last.compareTo(position) <= 0, "findings are in the order of the input");
      last = position;
    }
    checked.value().ifPresent(STRICT::write);
  }
}
