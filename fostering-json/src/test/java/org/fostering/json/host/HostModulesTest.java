package org.fostering.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fostering.json.Fixtures;
import org.fostering.json.FosteringJson;
import org.fostering.json.event.FosteringEvent;
import org.fostering.json.event.FosteringEvents;
import org.fostering.json.reader.Strictness;
import org.fostering.json.schema.NamedSchemas;
import org.fostering.model.common.Document;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.rules.cases.CaseStatus;
import org.fostering.rules.cases.Cases;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.intake.IntakeResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both modules for Jackson, as a host meets them: found by itself, in classes of its own. */
class HostModulesTest {

  private static final String GOOD =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":"
          + "[{\"name\":{\"fullName\":\"Ann Example\"}}],"
          + "\"home\":{\"address\":{\"postcode\":\"LS1 1UR\"}}}";

  private static final String SECRET = "Zebedee";

  private static final String BAD =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":[{\"name\":{}},"
          + "{\"name\":{\"fullName\":\"Ann\"},\"Zebedee\":1}],\"receivedOn\":\"Zebedee\","
          + "\"home\":{\"address\":{\"postcode\":\"Zebedee\"}}}";

  record Letter(
      String subject, Enquiry enquiry, List<PersonName> names, Map<Nation, Postcode> places) {}

  record Shelf(List<Document> documents, PartialDate since) {}

  static final class Drawer {
    @JsonProperty final Map<String, List<Enquiry>> byName = new HashMap<>();
    private final Map<String, Enquiry> others = new HashMap<>();

    @JsonAnySetter
    void other(String name, Enquiry enquiry) {
      others.put(name, enquiry);
    }
  }

  record Answer(List<Finding> findings, Nation nation, IntakeResult result) {}

  /** A mapper of either version, made in the way that finds modules. */
  enum Jackson {
    TWO {
      private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

      @Override
      <T> T read(byte[] json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
      }

      @Override
      String write(Object value) throws Exception {
        return mapper.writer().with(Locale.ENGLISH).writeValueAsString(value);
      }

      @Override
      <T> T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
      }
    },
    THREE {
      private final tools.jackson.databind.json.JsonMapper mapper =
          tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

      @Override
      <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
      }

      @Override
      String write(Object value) {
        return mapper.writer().with(Locale.ENGLISH).writeValueAsString(value);
      }

      @Override
      <T> T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
      }
    };

    abstract <T> T read(byte[] json, Class<T> type) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception {
      return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    abstract String write(Object value) throws Exception;

    abstract <T> T convert(Object value, Class<T> type);

    List<Finding> refused(String json, Class<?> type) {
      return refused(json.getBytes(StandardCharsets.UTF_8), type);
    }

    List<Finding> refused(byte[] json, Class<?> type) {
      Exception thrown = assertThrows(Exception.class, () -> read(json, type));
      assertFalse(thrown.toString().contains(SECRET), thrown::toString);
      return assertInstanceOf(WithFindings.class, thrown).findings();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_document_is_read_and_written_in_the_format(Jackson jackson) throws Exception {
    Enquiry read = jackson.read(GOOD, Enquiry.class);

    assertEquals(FosteringJson.standard().read(Enquiry.class, GOOD).value().orElseThrow(), read);
    assertEquals(GOOD, jackson.write(read));
    assertEquals(read, jackson.convert(read, Enquiry.class));
    // A queue that keeps the class of a value beside its JSON asks for that class.
    assertEquals(read, jackson.read(GOOD, read.getClass()));
  }

  @ParameterizedTest
  @EnumSource
  void documents_and_parts_stand_anywhere_in_classes_of_a_host(Jackson jackson) throws Exception {
    String letter =
        "{\"subject\":\"hello\",\"enquiry\":"
            + GOOD
            + ",\"names\":[{\"fullName\":\"Bo\"}],\"places\":{\"northern-ireland\":\"BT1 5GS\"}}";

    Letter read = jackson.read(letter, Letter.class);

    assertEquals("BT1 5GS", read.places().get(Nation.NORTHERN_IRELAND).getText());
    assertEquals(letter, jackson.write(read));
  }

  @ParameterizedTest
  @EnumSource
  void a_document_of_any_type_is_of_the_type_that_it_says(Jackson jackson) throws Exception {
    String shelf = "{\"documents\":[" + GOOD + "],\"since\":\"2026-03\"}";

    Shelf read = jackson.read(shelf, Shelf.class);

    assertInstanceOf(Enquiry.class, read.documents().get(0));
    assertEquals(shelf, jackson.write(read));
    assertEquals(
        List.of("document.not-object"),
        jackson.refused("{\"documents\":[[" + GOOD + "]]}", Shelf.class).stream()
            .map(Finding::code)
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void all_faults_come_at_once_with_pointers_from_the_body_and_no_value(Jackson jackson) {
    List<String> expected = places(FosteringJson.standard().read(Enquiry.class, BAD).findings());

    assertTrue(expected.size() >= 3, expected::toString);
    assertEquals(expected, places(jackson.refused(BAD, Enquiry.class)));
    assertEquals(
        under("/enquiry", expected),
        places(jackson.refused("{\"subject\":\"x\",\"enquiry\":" + BAD + "}", Letter.class)));
    assertEquals(
        under("/documents/1", expected),
        places(jackson.refused("{\"documents\":[" + GOOD + "," + BAD + "]}", Shelf.class)));
  }

  /** Names that somebody may have made up are those of a map and those that a class collects. */
  @ParameterizedTest
  @EnumSource
  void no_pointer_goes_by_a_name_that_the_hosts_classes_do_not_have(Jackson jackson) {
    List<String> expected = places(FosteringJson.standard().read(Enquiry.class, BAD).findings());

    assertEquals(
        expected,
        places(jackson.refused("{\"byName\":{\"Zebedee\":[" + BAD + "]}}", Drawer.class)));
    assertEquals(expected, places(jackson.refused("{\"Zebedee\":" + BAD + "}", Drawer.class)));
  }

  private static List<String> under(String start, List<String> places) {
    return places.stream().map(place -> place.replace(" at ", " at " + start)).toList();
  }

  @ParameterizedTest
  @EnumSource
  void text_that_is_no_json_is_refused_without_repeating_it(Jackson jackson) {
    String start = GOOD.substring(0, GOOD.length() - 1);

    assertEquals(
        List.of("json.syntax at "), places(jackson.refused(start + ",Zebedee}", Enquiry.class)));
    assertEquals(List.of("json.truncated at "), places(jackson.refused(start, Enquiry.class)));
    assertEquals(
        List.of("document.not-object at "), places(jackson.refused("\"Zebedee\"", Enquiry.class)));
  }

  @ParameterizedTest
  @EnumSource
  void lone_values_are_as_strict(Jackson jackson) {
    String bad = "{\"places\":{\"northern-ireland\":\"Zebedee\"}}";
    String badKey = "{\"places\":{\"Zebedee\":\"BT1 5GS\"}}";

    assertEquals(List.of("value.malformed at "), places(jackson.refused(bad, Letter.class)));
    assertEquals(
        List.of("value.not-an-option at /places"), places(jackson.refused(badKey, Letter.class)));
    assertEquals(
        List.of("value.wrong-type at /since"),
        places(jackson.refused("{\"since\":7}", Shelf.class)));
  }

  static Stream<Path> fixtures() {
    return Fixtures.all().stream().filter(file -> !Fixtures.expected(file).contains("json."));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_fixture_has_the_findings_of_the_reader(Path file) throws Exception {
    byte[] json = Fixtures.bytes(file);
    Class<? extends Document> type = Fixtures.type(file);
    Checked<? extends Document> checked = FosteringJson.standard().read(type, json);
    for (Jackson jackson : Jackson.values()) {
      if (checked.isSound()) {
        assertEquals(checked.value().orElseThrow(), jackson.read(json, type));
      } else {
        assertEquals(places(checked.findings()), places(jackson.refused(json, type)));
      }
    }
  }

  /** What a host makes of a document that it checks itself, and of one of its own. */
  record Desk(Checked<Enquiry> good, List<Checked<Enquiry>> bad, Checked<String> own) {}

  @ParameterizedTest
  @EnumSource
  void what_was_checked_is_written_with_its_value_and_its_findings(Jackson jackson)
      throws Exception {
    Checked<Enquiry> good = FosteringJson.standard().read(Enquiry.class, GOOD);
    Checked<Enquiry> bad = FosteringJson.standard().read(Enquiry.class, BAD);

    JsonNode written =
        new ObjectMapper()
            .readTree(jackson.write(new Desk(good, List.of(bad), good.map(each -> "mine"))));

    assertEquals(
        "{\"sound\":true,\"value\":" + GOOD + ",\"findings\":[]}", written.path("good").toString());
    assertEquals("mine", written.at("/own/value").asText());
    JsonNode refused = written.at("/bad/0");
    assertFalse(refused.path("sound").asBoolean(true));
    assertEquals(
        bad.findings().stream().map(Finding::code).toList(),
        refused.path("findings").findValuesAsText("code"));
    assertFalse(refused.path("findings").toString().contains(SECRET));
  }

  /** Events in a class of the host's own; of the first it says what they carry. */
  record Mail(FosteringEvent<Enquiry> event, List<FosteringEvent<?>> others) {}

  @ParameterizedTest
  @EnumSource
  void events_stand_anywhere_in_classes_of_a_host(Jackson jackson) throws Exception {
    FosteringEvents events = FosteringEvents.standard();
    byte[] fixture =
        Files.readAllBytes(Path.of("src/test/resources/events/v1/enquiry_received.json"));
    FosteringEvent<?> one = events.read(fixture).value().orElseThrow();
    String event = new String(events.write(one), StandardCharsets.UTF_8);
    String mail = mail(event, "[" + event + "]");

    Mail read = jackson.read(mail, Mail.class);

    assertEquals(one, read.event());
    assertEquals(mail, jackson.write(read));
    assertEquals(
        List.of("document.type-unknown at /event/data/documentType"),
        places(jackson.refused(mail(handover(), "[]"), Mail.class)));
    assertEquals(
        List.of("document.not-object at /others/0", "event.attribute-missing at /others/1/id"),
        places(
            jackson.refused(
                mail(event, "[[], " + event.replace("\"id\":", "\"idle\":") + "]"), Mail.class)));
  }

  private static String mail(String event, String others) {
    return "{\"event\":" + event + ",\"others\":" + others + "}";
  }

  private static String handover() throws Exception {
    return "{\"specversion\":\"1.0\",\"id\":\"e-2\",\"source\":\"/hub\",\"type\":"
        + "\"org.fostering.handover.offered.v1\",\"data\":"
        + Files.readString(Path.of("src/test/resources/v1/handover/minimal.json"))
        + "}";
  }

  @ParameterizedTest
  @EnumSource
  void what_the_rules_give_is_written_in_the_formats_of_the_records(Jackson jackson)
      throws Exception {
    Enquiry enquiry = jackson.read(GOOD, Enquiry.class);
    IntakeResult result = Intake.standard().consider(enquiry, LocalDate.of(2026, 3, 31));

    String json = jackson.write(new Answer(List.of(), Nation.WALES, result));

    String start = "{\"findings\":[],\"nation\":\"wales\",\"result\":";
    assertEquals(start, json.substring(0, start.length()));
    String record = json.substring(start.length(), json.length() - 1);
    assertEquals(Set.of(), NamedSchemas.faults("intake-record", record));
  }

  @ParameterizedTest
  @EnumSource
  void where_a_case_stands_is_written_in_the_format_of_the_record(Jackson jackson)
      throws Exception {
    for (Path file : Fixtures.all()) {
      if (Fixtures.expected(file).isEmpty()) {
        Document document =
            FosteringJson.standard()
                .read(Fixtures.type(file), Fixtures.bytes(file))
                .value()
                .orElseThrow();
        for (CaseStatus status :
            Cases.standard().status(List.of(document), LocalDate.of(2026, 3, 31))) {
          assertEquals(Set.of(), NamedSchemas.faults("status-record", jackson.write(status)));
          String deadlines = jackson.write(status.deadlines());
          assertEquals(
              status.deadlines().size(),
              new ObjectMapper().readTree(deadlines).size(),
              "every deadline alone");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void problem_details_are_made_of_what_was_thrown(Jackson jackson) throws Exception {
    Exception thrown = assertThrows(Exception.class, () -> jackson.read(BAD, Enquiry.class));

    assertEquals(Locale.ENGLISH, ProblemDetails.of(thrown, null).orElseThrow().locale());
    ProblemDetails details =
        ProblemDetails.of(new IllegalStateException(thrown), Locale.forLanguageTag("cy-GB"))
            .orElseThrow();

    assertEquals(400, details.status());
    String json = details.toJson();
    assertEquals(json, jackson.write(details));
    assertEquals(Set.of(), NamedSchemas.faults("problem", json));
    assertNotEquals(Set.of(), NamedSchemas.faults("problem", json.replace("400", "\"400\"")));
    assertTrue(json.startsWith("{\"type\":\"urn:fostering:problem:findings\",\"title\":\"Nid yw"));
    assertTrue(json.contains("\"language\":\"cy\""));
    assertFalse(json.contains(SECRET));
  }

  @ParameterizedTest
  @EnumSource
  void a_host_answers_with_the_status_that_it_uses_for_such_documents(Jackson jackson) {
    Exception thrown = assertThrows(Exception.class, () -> jackson.read(BAD, Enquiry.class));
    ProblemDetails details = ProblemDetails.of(thrown, Locale.UK).orElseThrow();

    assertTrue(details.withStatus(422).toJson().contains("\"status\":422"));
    assertEquals(details, details.withStatus(422).withStatus(400));
    assertThrows(IllegalArgumentException.class, () -> details.withStatus(200));
  }

  @Test
  void other_settings_are_those_of_the_reader_given() throws Exception {
    FosteringJson tolerant = FosteringJson.builder().strictness(Strictness.TOLERANT).build();
    ObjectMapper mapper = new ObjectMapper().registerModule(new FosteringJackson2Module(tolerant));
    String newer = GOOD.replace("\"home\"", "\"later\":1,\"home\"");

    assertEquals(GOOD, mapper.writeValueAsString(mapper.readValue(newer, Enquiry.class)));
    assertThrows(
        JsonMappingException.class,
        () -> new ObjectMapper().findAndRegisterModules().readValue(newer, Enquiry.class));
  }

  private static List<String> places(List<Finding> findings) {
    return List.copyOf(
        new TreeSet<>(
            findings.stream().map(each -> each.code() + " at " + each.pointer()).toList()));
  }
}
