package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Address;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, addresses and tags as people and systems give them. */
class ContactTextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01632 960123",
        "01632 960123 ext 12",
        "01632 960123 x12",
        "01632 960123 #12",
        "01632960123 extension 12",
        "tel:+441632960123",
        "tel:+44-1632-960123;ext=12",
        "01632\u00a0960123",
        "01632\u2011960123",
        "01632\u2013960123",
        "01632 \u2212 960123",
        "\u202a07700 900123\u202c",
        "\u200b07700900123",
        "(01632) 960123",
        "+44 (0)1632 960123",
        "0044 1632 960123",
        "+447700900123",
        "07700.900.123",
        "01632/960123",
        "020 7946 0123",
        "0800 1111",
        "+48 22 123 45 67",
        "+353 1 234 5678",
        "01632 960123,12",
        "O7700 900123",
        "447700900123",
        "07700\u2003900\u3000123",
        "07700_900123",
        "\uff10\uff17\uff17\uff10\uff10\uff19\uff10\uff10\uff11\uff12\uff13",
        "\u0660\u0661\u0666\u0663\u0662 \u0669\u0666\u0660\u0661\u0662\u0663",
        "+44 \u06f7\u06f7\u06f0\u06f0 \u06f9\u06f0\u06f0\u06f1\u06f2\u06f3",
        "01632 960123 est. 12",
        "01632 960123 estyniad 12",
        "01632 960123 (home)",
        "07700 900123, Ann's mobile",
        "01632 960123 (ask for the office)",
        "18001 01632 960123",
        "tel:960123;phone-context=+441632"
      })
  void a_number_that_can_be_dialled_is_kept_as_it_is_given(String number) {
    Checked<Enquiry> checked = withTelephone(number);

    assertEquals(List.of(), codes(checked));
    assertEquals(List.of(number), contact(checked).getTelephones());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999999",
        "118500",
        "11111111111",
        "00000000000",
        "07700 900123 after 6pm",
        "01632 960123 / 07700 900123",
        "7.7009E+09",
        "07700900123.0",
        "+7700900123",
        "07700 90012",
        "020 7946 012",
        "07700 900 l23",
        "07700 9OO123",
        "7700900123",
        "1632 960123",
        "N/A",
        "none",
        "-",
        "ask me",
        "no 12",
        "ddim"
      })
  void what_cannot_is_kept_with_a_warning(String number) {
    Checked<Enquiry> checked = withTelephone(number);

    assertEquals(List.of("contact.telephone-doubtful"), codes(checked));
    assertTrue(checked.isSound());
    assertEquals(List.of(number), contact(checked).getTelephones());
  }

  @ParameterizedTest
  @CsvSource({
    "ann@example.org, ann@example.org",
    "Ann.Example+fostering@mail.example.co.uk, Ann.Example+fostering@mail.example.co.uk",
    "o'neil@example.org, o'neil@example.org",
    "ŵyn@example.cymru, ŵyn@example.cymru",
    "ann\uff20example.org, ann@example.org",
    "\uff41\uff4e\uff4e\uff20example\uff0e\uff4f\uff52\uff47, ann@example.org",
    "noelle@example.org, noelle@example.org",
    "ann@münchen.de, ann@münchen.de",
    "mailto:ann@example.org, ann@example.org",
    "MAILTO:ann@example.org?subject=Fostering, ann@example.org",
    "'\u00a0ann@example.org\u200b ', ann@example.org"
  })
  void an_address_at_which_an_answer_can_arrive_is_read(String given, String read) {
    Checked<Enquiry> checked = withEmail(given);

    assertEquals(List.of(), codes(checked));
    assertEquals(List.of(read), contact(checked).getEmails());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ann@example..org",
        "ann@example.org;",
        "ann@example.org.",
        "ann.@example.org",
        "a..n@example.org",
        "ann@@example.org",
        "ann @example.org",
        "ann@ example.org",
        "ann@gmail.con",
        "ann@-example.org",
        "ann@exa_mple.org",
        "ann@example.o",
        "ann@e\u200bxample.org",
        "ann@example.org, bob@example.org",
        "Ann Example <ann@example.org>",
        "ann@example.example",
        "ann@\\\": ..[",
        "mailto:ann@example..org",
        "ann@example",
        "ann@gmail,com",
        "ann@",
        "N/A",
        "none",
        "-",
        "ann at example.org",
        "noreply@example.org",
        "no-reply+enquiries@example.org",
        "no.email@example.org",
        "Unknown@example.org"
      })
  void what_is_no_such_address_is_kept_with_a_warning(String given) {
    Checked<Enquiry> checked = withEmail(given);

    assertEquals(List.of("contact.email-doubtful"), codes(checked));
    assertTrue(checked.isSound());
    assertEquals(
        List.of(given.replace("mailto:", "").replace("\\\"", "\"")), contact(checked).getEmails());
  }

  @ParameterizedTest
  @CsvSource({
    "000012345678, 12345678",
    "0012, 12",
    "12345678, 12345678",
    "100012345600.0, 100012345600",
    "10.00, 10",
    "100 012 345 678, 100012345678",
    "'100,012,345,678', 100012345678",
    "1000 1234 5678, 100012345678",
    "UPRN 100012345678, 100012345678",
    "uprn: 0012, 12",
    " '12345678 ', 12345678",
    "\u200b12345678, 12345678",
    "\uff11\uff10\uff10\uff10\uff11\uff12, 100012",
    "\u0660\u0661\u0662\u0663, 123",
    "UPRN \u06f1\u06f2\u06f0.0, 120"
  })
  void zeros_that_fill_up_a_property_number_are_left_out(String given, String read) {
    Checked<Enquiry> checked = withPropertyNumber(given);

    assertEquals(List.of(), codes(checked));
    assertEquals(
        Optional.of(read),
        checked
            .value()
            .orElseThrow()
            .getHome()
            .flatMap(Home::getAddress)
            .flatMap(Address::getUprn));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.00012E+11",
        "100012345678.5",
        "100012345678.",
        "000000",
        "0.0",
        ".0",
        "UPRN",
        "12 34",
        "100 012, 345 678",
        "000 123 456",
        "1000 123 456",
        "N/A",
        "\u0967\u0968"
      })
  void what_is_no_property_number_is_not_made_one(String given) {
    assertEquals(List.of("constraint.uprn"), codes(withPropertyNumber(given)));
  }

  @ParameterizedTest
  @CsvSource({"cy, cy", "CY, cy", "en_GB, en-GB", "EN-gb, en-GB", "zh-Hant, zh-Hant"})
  void a_language_tag_is_read_whatever_its_case(String given, String read) {
    Checked<Enquiry> checked = enquiry(",\"language\":{\"spoken\":\"" + given + "\"}", "");

    assertEquals(List.of(), codes(checked));
    assertEquals(
        Optional.of(read),
        checked
            .value()
            .orElseThrow()
            .getEnquirers()
            .get(0)
            .getLanguage()
            .flatMap(language -> language.getSpoken()));
  }

  @Test
  void an_element_that_cannot_be_read_is_left_out_of_a_list_that_says_something_without_it() {
    Checked<Enquiry> checked =
        enquiry(
            ",\"contact\":{\"telephones\":[441632960123,\"01632 960123\"],\"emails\":\"a@b.org\"}",
            "\"identifiers\":[{\"value\":\"1\"},{\"system\":\"crm\",\"value\":\"2\"}],");

    assertEquals(
        List.of("property.missing", "value.wrong-type", "value.wrong-type"), codes(checked));
    assertEquals(1, checked.value().orElseThrow().getIdentifiers().size());
    assertEquals(List.of("01632 960123"), contact(checked).getTelephones());
    assertEquals(List.of(), contact(checked).getEmails());
  }

  @Test
  void an_element_of_a_list_that_would_read_as_complete_takes_its_owner_with_it() {
    Checked<Enquiry> checked =
        enquiry("", "\"household\":{\"members\":[{\"age\":3},7],\"membersAnswer\":\"all\"},");

    assertEquals(List.of("value.wrong-type"), codes(checked));
    assertEquals(Optional.empty(), checked.value().orElseThrow().getHousehold());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "01632 960123\\n", "\u200b"})
  void what_nobody_can_read_is_no_number(String text) {
    assertEquals(List.of("constraint.telephone"), codes(withTelephone(text)));
  }

  @Test
  void an_address_is_as_long_as_it_is_given() {
    String short254 = " ".repeat(239) + "ann@example.org";

    assertEquals(List.of(), codes(withEmail(short254)));
    assertEquals(List.of("constraint.email"), codes(withEmail(" " + short254)));
  }

  private static Checked<Enquiry> withTelephone(String number) {
    return enquiry(",\"contact\":{\"telephones\":[\"" + number + "\"]}", "");
  }

  private static Checked<Enquiry> withPropertyNumber(String number) {
    return enquiry("", "\"home\":{\"address\":{\"uprn\":\"" + number + "\"}},");
  }

  private static Checked<Enquiry> withEmail(String address) {
    return enquiry(",\"contact\":{\"emails\":[\"" + address + "\"]}", "");
  }

  private static Checked<Enquiry> enquiry(String ofEnquirer, String ofEnquiry) {
    return FosteringJson.standard()
        .read(
            Enquiry.class,
            "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\","
                + ofEnquiry
                + "\"enquirers\":[{\"name\":{\"fullName\":\"Ann Example\"}"
                + ofEnquirer
                + "}]}");
  }

  private static ContactDetails contact(Checked<Enquiry> checked) {
    return checked.value().orElseThrow().getEnquirers().get(0).getContact().orElseThrow();
  }

  private static List<String> codes(Checked<?> checked) {
    return checked.findings().stream().map(finding -> finding.code()).toList();
  }
}
