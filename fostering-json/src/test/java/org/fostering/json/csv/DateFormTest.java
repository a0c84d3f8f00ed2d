package org.fostering.json.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.fostering.model.applicant.Application;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.enquiry.Enquiry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormTest {

  private static final PropertyDescription BIRTH =
      PropertyPath.parse("/enquirers/0/dateOfBirth").orElseThrow().in(Enquiry.class).orElseThrow();
  private static final PropertyDescription INSTANT =
      PropertyPath.parse("/receivedAt").orElseThrow().in(Enquiry.class).orElseThrow();
  private static final PropertyDescription DAY =
      PropertyPath.parse("/receivedOn").orElseThrow().in(Application.class).orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "dd/MM/yyyy, 03/02/1985, 1985-02-03",
    "dd/MM/yyyy, \u200e03/\u200e02/\u200e1985, 1985-02-03",
    "dd-MM-yyyy, 03\u201302\u20131985, 1985-02-03",
    "d/M/yyyy, 3/2/1985, 1985-02-03",
    "dd-MMM-yyyy, 03-feb-1985, 1985-02-03",
    "MM/yyyy, 02/1985, 1985-02",
    "yyyy, 1985, 1985",
    "dd/MM/yyyy, 29/02/1985, ",
    "dd/MM/yyyy, 3/2/1985, 1985-02-03",
    "dd.MM.yyyy, 3.2.1985, 1985-02-03",
    "ddMMyyyy, 03021985, 1985-02-03",
    "ddMMyyyy, 3021985, ",
    "excel, 31081, 1985-02-03",
    "excel, 1985, ",
    "excel, 2099, ",
    "excel, 41, ",
    "dd/MM/yyyy, 03/02/85, ",
    "dd/MM/yy, 03/02/85, 1985-02-03",
    "dd/MM/yy, 03/02/29, 2029-02-03",
    "dd/MM/yy, 03/02/30, 1930-02-03",
    "d.M.yy, 29.2.00, 2000-02-29",
  })
  void a_birth_is_read_as_far_as_it_is_known(String form, String text, String expected) {
    assertEquals(Optional.ofNullable(expected), read(form, text, BIRTH));
  }

  @ParameterizedTest
  @CsvSource({
    "dd/MM/yyyy HH:mm, 01/07/2026 09:30, 2026-07-01T09:30:00+01:00",
    "dd/MM/yyyy HH:mm, 01/12/2026 09:30, 2026-12-01T09:30:00Z",
    "dd/MM/yyyy hh:mm a, 01/12/2026 09:30 PM, 2026-12-01T21:30:00Z",
    "dd/MM/yyyy|09:00, 01/07/2026, 2026-07-01T09:00:00+01:00",
    "yyyy-MM-dd'T'HH:mm:ssXXX, 2026-07-01T09:30:00+02:00, 2026-07-01T09:30:00+02:00",
    "dd/MM/yyyy HH:mm, 29/03/2026 01:30, ",
    "dd/MM/yyyy HH:mm, 25/10/2026 01:30, ",
  })
  void an_instant_is_that_of_the_clocks_in_the_united_kingdom(
      String form, String text, String expected) {
    assertEquals(Optional.ofNullable(expected), read(form, text, INSTANT));
  }

  @ParameterizedTest
  @CsvSource({
    "dd/MM/yyyy, true, true, true",
    "dd/MM/yyyy HH:mm, true, true, true",
    "dd/MM/yyyy|09:00, false, false, true",
    "MM/yyyy, true, false, false",
    "dd/yyyy, false, false, false"
  })
  void a_form_fits_what_it_says_enough_for(
      String form, boolean birth, boolean day, boolean instant) {
    DateForm dates = DateForm.parse(form).orElseThrow();

    assertEquals(birth, dates.fits(BIRTH));
    assertEquals(day, dates.fits(DAY));
    assertEquals(instant, dates.fits(INSTANT));
  }

  @ParameterizedTest
  @CsvSource({"dd/MM/y", "dd/MM", "dd/MM/yyyyy", "foo", "dd/MM/yyyy|25:00", "dd/MM/yyyy|"})
  void a_form_that_cannot_be_understood_is_none(String form) {
    assertEquals(Optional.empty(), DateForm.parse(form));
  }

  private static Optional<String> read(String form, String text, PropertyDescription property) {
    return DateForm.parse(form).orElseThrow().read(text, property);
  }
}
