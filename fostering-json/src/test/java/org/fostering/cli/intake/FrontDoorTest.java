package org.fostering.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.json.format.IntakeFormat;
import org.fostering.json.reader.Strictness;
import org.fostering.json.schema.NamedSchemas;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.intake.IntakeResult;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.routing.Consultation;
import org.fostering.rules.routing.FrontDoor;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.routing.RoutingOutcome;
import org.junit.jupiter.api.Test;

/** A directory of a host's own may say where to enquire; the embedded register does not. */
class FrontDoorTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final RoutingDecision ROUTING =
      new RoutingDecision(
          RoutingOutcome.HUB,
          Optional.of(
              new FrontDoor(
                  FrontDoor.Kind.HUB,
                  "foster-for-example",
                  "Foster for Example",
                  List.of(
                      ContactPoint.builder()
                          .name("First talk")
                          .addTelephones("01632 960000")
                          .addEmails("foster@example.org")
                          .website("https://example.org/foster")
                          .addLanguages("en", "cy")
                          .build()))),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          new Consultation(Consultation.Kind.NOT_KNOWN, List.of()),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          DAY);

  private static final StandardStreams NONE =
      new StandardStreams(
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream());

  @Test
  void the_record_says_where_to_enquire() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      IntakeFormat.DOCUMENT.write(
          new IntakeFormat.Taken(
              Optional.empty(),
              Optional.of(1L),
              Optional.of(1L),
              true,
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(ROUTING)),
          new CliTexts(Locale.ENGLISH),
          json);
    }

    assertEquals(Set.of(), NamedSchemas.faults("intake-record", out.toString()));
    assertTrue(
        out.toString()
            .contains(
                "\"contactPoints\":[{\"name\":\"First talk\",\"telephones\":[\"01632 960000\"],"
                    + "\"emails\":[\"foster@example.org\"],"
                    + "\"website\":\"https://example.org/foster\","
                    + "\"languages\":[\"en\",\"cy\"]}]"));
  }

  @Test
  void the_text_says_where_to_enquire() throws IOException {
    assertTrue(
        text(Locale.ENGLISH)
            .contains(
                "Contact      First talk, 01632 960000, foster@example.org,"
                    + " https://example.org/foster"));
    assertTrue(text(Locale.forLanguageTag("cy")).contains("Cysylltu     First talk, "));
  }

  private static String text(Locale locale) throws IOException {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(
                Enquirer.builder()
                    .name(PersonName.builder().fullName("Ann Example").build())
                    .build())
            .build();
    IntakeResult result = Intake.standard().consider(enquiry, DAY);
    StringBuilder out = new StringBuilder();
    new IntakeText(
            out,
            new CliTexts(locale),
            new InputFiles(List.of("-"), new OutOption(), NONE),
            new IntakeRun(
                Intake.standard(), ReferenceData.standard(), DAY, false, Optional.empty()),
            Strictness.STRICT)
        .document(
            new IntakeDocument(
                0,
                1,
                1,
                true,
                List.of(),
                Optional.of(result.eligibility()),
                Optional.of(ROUTING),
                Optional.empty()));
    return out.toString();
  }
}
