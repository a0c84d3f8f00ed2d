package org.fostering.json.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.json.record.RecordFileCheck.Line;
import org.fostering.json.record.RecordFileCheck.Place;
import org.fostering.json.record.RecordFileCheck.Signed;
import org.fostering.json.schema.NamedSchemas;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Nation;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.law.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFileCheckTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final KeyPair KEY = keyPair("Ed25519", 0);
  private static final DecisionRecords<Enquiry> RECORDS =
      DecisionRecords.of(Eligibility.standard().rules(), Eligibility.standard()::decide);

  private static KeyPair keyPair(String algorithm, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      if (bits > 0) {
        generator.initialize(bits);
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static Recorded recorded(DecisionRecords<Enquiry> records) {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(
                Enquirer.builder()
                    .name(PersonName.builder().fullName("Ann Example").build())
                    .build())
            .build();
    return records.decide(enquiry, Jurisdiction.of(Nation.ENGLAND), Salts.random(), DAY);
  }

  /** A file of five records and its end. */
  private static List<String> file(DecisionRecords<Enquiry> records, RecordChain chain) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      lines.add(chain.add(recorded(records)));
    }
    lines.add(chain.end());
    return lines;
  }

  private static final List<String> FILE = file(RECORDS, RecordChain.start());
  private static final List<String> SIGNED =
      file(RECORDS.signedWith(KEY.getPrivate()), RecordChain.signedWith(KEY.getPrivate()));

  private static List<Line> check(RecordFileCheck check, List<String> lines) {
    return lines.stream().map(line -> check.next(line.getBytes(StandardCharsets.UTF_8))).toList();
  }

  @Test
  void a_file_as_it_was_written_is_sound_and_keeps_to_the_schemas() throws IOException {
    RecordFileCheck check = RecordFileCheck.start();
    for (Line line : check(check, FILE)) {
      assertEquals(Verification.INTACT, line.verification());
      assertEquals(Place.RIGHT, line.place());
      assertTrue(line.isSound());
    }
    assertTrue(check.isEnded());
    for (String record : FILE.subList(0, 5)) {
      assertEquals(Set.of(), NamedSchemas.faults("decision-record", record));
    }
    assertEquals(Set.of(), NamedSchemas.faults("decision-records-end", FILE.get(5)));
    assertEquals(Set.of(), NamedSchemas.faults("decision-record", SIGNED.get(1)));
    assertEquals(Set.of(), NamedSchemas.faults("decision-records-end", SIGNED.get(5)));
  }

  /** The lines that are left, by their places in the file, and where each stands. */
  static Stream<Arguments> changes() {
    Place right = Place.RIGHT;
    return Stream.of(
        Arguments.of(
            List.of(1, 2, 3, 4, 5), List.of(Place.AFTER_MISSING, right, right, right, right)),
        Arguments.of(
            List.of(0, 1, 3, 4, 5), List.of(right, right, Place.AFTER_MISSING, right, right)),
        Arguments.of(
            List.of(0, 1, 2, 3, 5), List.of(right, right, right, right, Place.AFTER_MISSING)),
        Arguments.of(
            List.of(0, 1, 1, 2, 3, 4, 5),
            List.of(right, right, Place.REPEATED_OR_MOVED, right, right, right, right)),
        Arguments.of(
            List.of(0, 2, 1, 3, 4, 5),
            List.of(
                right,
                Place.AFTER_MISSING,
                Place.REPEATED_OR_MOVED,
                Place.AFTER_MISSING,
                right,
                right)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void what_is_removed_repeated_or_moved_shows_where_it_was(
      List<Integer> left, List<Place> expected) {
    List<Line> lines = check(RecordFileCheck.start(), left.stream().map(FILE::get).toList());
    assertEquals(expected, lines.stream().map(Line::place).toList());
    assertTrue(lines.stream().allMatch(line -> line.verification() == Verification.INTACT));
  }

  @Test
  void every_order_but_the_right_one_shows() {
    List<Integer> places = new ArrayList<>(IntStream.range(0, 6).boxed().toList());
    for (int i = 0; i < 6; i++) {
      for (int j = i + 1; j < 6; j++) {
        List<Integer> moved = new ArrayList<>(places);
        Collections.swap(moved, i, j);
        RecordFileCheck check = RecordFileCheck.start();
        boolean sound =
            check(check, moved.stream().map(FILE::get).toList()).stream().allMatch(Line::isSound);
        assertFalse(sound && check.isEnded(), i + " and " + j);
      }
    }
  }

  @Test
  void a_record_of_another_file_in_the_place_of_one_shows_at_the_next() {
    List<String> lines = new ArrayList<>(FILE);
    lines.set(2, SIGNED.get(2));
    assertEquals(
        List.of(
            Place.RIGHT,
            Place.RIGHT,
            Place.AFTER_ANOTHER,
            Place.AFTER_ANOTHER,
            Place.RIGHT,
            Place.RIGHT),
        check(RecordFileCheck.start(), lines).stream().map(Line::place).toList());
  }

  @Test
  void an_end_that_is_cut_off_shows_and_files_may_stand_behind_each_other() {
    RecordFileCheck cut = RecordFileCheck.start();
    assertTrue(check(cut, FILE.subList(0, 5)).stream().allMatch(Line::isSound));
    assertFalse(cut.isEnded());
    RecordFileCheck two = RecordFileCheck.start();
    assertTrue(check(two, FILE).stream().allMatch(Line::isSound));
    assertTrue(check(two, SIGNED).stream().allMatch(Line::isSound));
    assertTrue(two.isEnded());
  }

  @Test
  void records_in_no_chain_are_sound_each_by_itself_but_not_within_one() {
    String alone = recorded(RECORDS).record();
    Line line = check(RecordFileCheck.start(), List.of(alone)).get(0);
    assertEquals(Place.UNCHAINED, line.place());
    assertTrue(line.isSound());
    assertEquals(
        Place.AFTER_ANOTHER,
        check(RecordFileCheck.start(), List.of(FILE.get(0), alone)).get(1).place());
  }

  @Test
  void an_altered_record_is_the_only_fault_of_its_file() {
    List<String> lines = new ArrayList<>(FILE);
    lines.set(2, lines.get(2).replace("2026-10-01", "2026-10-02"));
    List<Line> found = check(RecordFileCheck.start(), lines);
    assertEquals(Verification.ALTERED, found.get(2).verification());
    assertEquals(5, found.stream().filter(Line::isSound).count());
  }

  /** As databases give JSON back: by length of name, with blanks, and numbers of another form. */
  private static String writtenAnew(String line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      return MAPPER
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(reordered(json))
          .replace("\n", " ")
          .replaceAll("(\"number\" : )([0-9]+)", "$1$2.0")
          .replace("/", "\\/");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode reordered(JsonNode json) {
    if (json.isObject()) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
      for (Iterator<Map.Entry<String, JsonNode>> each = json.fields(); each.hasNext(); ) {
        members.add(each.next());
      }
      members.sort(Map.Entry.comparingByKey((a, b) -> Integer.compare(b.length(), a.length())));
      ObjectNode copy = MAPPER.createObjectNode();
      members.forEach(member -> copy.set(member.getKey(), reordered(member.getValue())));
      return copy;
    }
    if (json.isArray()) {
      var copy = MAPPER.createArrayNode();
      json.forEach(element -> copy.add(reordered(element)));
      return copy;
    }
    return json;
  }

  @Test
  void what_a_database_wrote_anew_is_the_same_content_in_the_same_place_signed_by_the_same() {
    List<String> anew = SIGNED.stream().map(RecordFileCheckTest::writtenAnew).toList();
    for (Line line : check(RecordFileCheck.signedWith(KEY.getPublic()), anew)) {
      assertEquals(new Line(Verification.REWRITTEN, Place.RIGHT, Signed.YES, line.isEnd()), line);
      assertTrue(line.isSound());
    }
  }

  @Test
  void who_writes_a_chain_anew_without_the_key_is_found_out() {
    RecordFileCheck signed = RecordFileCheck.signedWith(KEY.getPublic());
    assertTrue(check(signed, SIGNED).stream().allMatch(line -> line.signed() == Signed.YES));
    RecordFileCheck unsigned = RecordFileCheck.signedWith(KEY.getPublic());
    assertTrue(check(unsigned, FILE).stream().allMatch(line -> line.signed() == Signed.UNSIGNED));
    KeyPair other = keyPair("Ed25519", 0);
    List<String> forged =
        file(RECORDS.signedWith(other.getPrivate()), RecordChain.signedWith(other.getPrivate()));
    RecordFileCheck forgery = RecordFileCheck.signedWith(KEY.getPublic());
    assertTrue(check(forgery, forged).stream().allMatch(line -> line.signed() == Signed.FORGED));
  }

  /** The records are signed each, the order by the end: nobody can end another order. */
  @Test
  void who_puts_signed_records_in_another_order_cannot_sign_its_end() {
    RecordChain other = RecordChain.start();
    List<String> lines = new ArrayList<>();
    DecisionRecords<Enquiry> signing = RECORDS.signedWith(KEY.getPrivate());
    Recorded first = recorded(signing);
    Recorded second = recorded(signing);
    lines.add(other.add(second));
    lines.add(other.add(first));
    lines.add(other.end());
    List<Line> found = check(RecordFileCheck.signedWith(KEY.getPublic()), lines);
    assertEquals(
        List.of(Signed.YES, Signed.YES, Signed.UNSIGNED),
        found.stream().map(Line::signed).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ed25519", "Ed448", "EC", "RSA"})
  void every_kind_of_key_of_the_platform_signs_and_is_read_from_its_file(String algorithm) {
    KeyPair pair = keyPair(algorithm, algorithm.equals("RSA") ? 2048 : 0);
    var read = RecordKeys.privateKey(pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    var shown = RecordKeys.publicKey(pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    Recorded recorded = recorded(RECORDS.signedWith(read));
    Line line = check(RecordFileCheck.signedWith(shown), List.of(recorded.record())).get(0);
    assertEquals(Signed.YES, line.signed());
    assertEquals(Verification.INTACT, line.verification());
  }

  private static String pem(String type, byte[] bytes) {
    return "-----BEGIN "
        + type
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
        + "\n-----END "
        + type
        + "-----\n";
  }

  @Test
  void what_is_no_key_is_refused_and_not_repeated() {
    String weak = pem("PRIVATE KEY", keyPair("RSA", 1024).getPrivate().getEncoded());
    String shown = pem("PUBLIC KEY", KEY.getPublic().getEncoded());
    for (String text :
        List.of(
            "",
            "Canary",
            pem("PRIVATE KEY", "Canary".getBytes(StandardCharsets.UTF_8)),
            shown,
            weak,
            "-----BEGIN ".repeat(10_000))) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> RecordKeys.privateKey(text))
              .getMessage();
      assertFalse(message.contains("Canary"), message);
    }
    assertThrows(
        IllegalArgumentException.class, () -> RECORDS.signedWith(keyPair("DH", 2048).getPrivate()));
  }
}
