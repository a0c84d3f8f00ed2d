package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.fostering.json.reader.Strictness;
import org.fostering.json.schema.JsonSchemas;
import org.fostering.model.code.CodeLists;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation.CodeFrom;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A type of a host with a code from a list of the host. */
class HostCodesTest {

  private static final String KNOWN = "{\"mood\":\"calm\",\"number\":3}";
  private static final String UNKNOWN = "{\"mood\":\"stormy\",\"number\":3}";

  /** A document of a host. */
  @DocumentType("visit-report")
  interface Report {
    /** How the visit went. */
    @Term(Sensitivity.NOT_PERSONAL)
    Optional<HostMood> getMood();
  }

  @ParameterizedTest
  @EnumSource(Strictness.class)
  void a_known_code_is_read_and_written_like_any_other(Strictness mode) {
    FosteringJson json = FosteringJson.builder().mode(mode).build();

    Checked<HostVisit> checked = json.read(HostVisit.class, KNOWN);

    assertEquals(List.of(), checked.findings());
    assertEquals(Optional.of(HostMood.CALM), checked.value().orElseThrow().getMood());
    assertEquals(KNOWN, json.write(checked.value().orElseThrow()));
  }

  @ParameterizedTest
  @EnumSource(Strictness.class)
  void an_unknown_code_is_kept_and_reported_with_the_list_of_the_host(Strictness mode) {
    FosteringJson json = FosteringJson.builder().mode(mode).build();

    Checked<HostVisit> checked = json.read(HostVisit.class, UNKNOWN);

    assertEquals(List.of("value.unknown-code /mood 1:9"), FormattedFindings.lines(checked));
    Finding finding = checked.findings().get(0);
    assertEquals(Optional.of(new CodeFrom("visit-mood")), finding.expectation());
    assertEquals(mode == Strictness.STRICT ? Severity.ERROR : Severity.WARNING, finding.severity());
    HostVisit visit = checked.value().orElseThrow();
    assertEquals("stormy", visit.getMood().orElseThrow().getText());
    assertEquals(UNKNOWN, json.write(visit));
  }

  @ParameterizedTest
  @EnumSource(Strictness.class)
  void a_text_that_is_no_code_is_malformed(Strictness mode) {
    FosteringJson json = FosteringJson.builder().mode(mode).build();

    assertEquals(
        List.of("value.malformed /mood 1:9"),
        FormattedFindings.lines(json.read(HostVisit.class, "{\"mood\":\" \",\"number\":3}")));
  }

  @ParameterizedTest
  @EnumSource(Strictness.class)
  void a_schema_has_the_codes_of_the_host(Strictness mode) throws JsonProcessingException {
    CodeLists lists = CodeLists.standard().with(HostMood.LISTS);

    JsonNode schema = new ObjectMapper().readTree(JsonSchemas.of(Report.class, mode, lists));

    JsonNode mood = schema.at("/$defs/HostMood");
    assertEquals("A code of the list visit-mood.", mood.get("description").asText());
    assertEquals(
        "[\"calm\",\"lively\"]",
        mood.get(mode == Strictness.STRICT ? "enum" : "examples").toString());
  }

  @Test
  void a_schema_without_the_list_of_the_host_is_refused_by_the_class() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> JsonSchemas.of(Report.class, Strictness.STRICT));

    assertTrue(refused.getMessage().contains(HostMood.class.getName()), refused.getMessage());
  }
}
