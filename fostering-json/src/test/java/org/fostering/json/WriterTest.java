package org.fostering.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;

class WriterTest {

  private static final FosteringJson JSON = FosteringJson.standard();
  private static final Enquiry ENQUIRY =
      Enquiry.builder()
          .channel(EnquiryChannel.of("pigeon"))
          .receivedAt(Moment.parse("2026-03-31T09:30:00+01:00"))
          .home(Home.builder().nation(Nation.NORTHERN_IRELAND).build())
          .addEnquirers(
              Enquirer.builder()
                  .name(PersonName.builder().fullName("Siân \"S\" 𝒮").build())
                  .build())
          .build();

  @Test
  void a_document_says_what_it_is_first_and_leaves_out_what_is_absent() {
    assertEquals(
        "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\","
            + "\"receivedAt\":\"2026-03-31T09:30:00+01:00\",\"channel\":\"pigeon\","
            + "\"enquirers\":[{\"name\":{\"fullName\":\"Siân \\\"S\\\" 𝒮\"}}],"
            + "\"home\":{\"nation\":\"northern-ireland\"}}",
        JSON.write(ENQUIRY));
  }

  @Test
  void a_document_can_be_indented_for_people() {
    assertEquals(
        """
        {
          "documentType": "enquiry",
          "formatVersion": "1.0",
          "receivedAt": "2026-03-31T09:30:00+01:00",
          "channel": "pigeon",
          "enquirers": [
            {
              "name": {
                "fullName": "Siân \\"S\\" 𝒮"
              }
            }
          ],
          "home": {
            "nation": "northern-ireland"
          }
        }\
        """,
        FosteringJson.builder().indented(true).build().write(ENQUIRY));
  }

  @Test
  void bytes_and_stream_are_those_of_the_text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(ENQUIRY, out);

    assertEquals(JSON.write(ENQUIRY), new String(JSON.writeBytes(ENQUIRY), UTF_8));
    assertEquals(JSON.write(ENQUIRY), new String(out.toByteArray(), UTF_8));
  }

  @Test
  void what_documents_cannot_hold_is_refused_without_repeating_it() {
    LanguagePreference farOff =
        LanguagePreference.builder().askedOn(LocalDate.of(10_777, 1, 1)).build();
    PersonName half = PersonName.builder().fullName("canary\ud800").build();

    for (Object value : new Object[] {farOff, half}) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> JSON.write(value)).getMessage();
      assertFalse(message.contains("7") || message.contains("canary"), message);
    }
  }

  @Test
  void a_stream_that_fails_is_an_exception_of_its_own() {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };

    assertThrows(UncheckedIOException.class, () -> JSON.write(ENQUIRY, failing));
  }
}
