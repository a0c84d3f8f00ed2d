package org.fostering.rules.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.common.Address;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryClosing;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.model.value.Words;
import org.fostering.rules.match.DuplicateIndex.Duplicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchKeysTest {

  private static final MatchKeys KEYS = MatchKeys.with(new byte[32]);

  private static Enquiry enquiry(String line, String postcode, Enquirer... enquirers) {
    return Enquiry.builder()
        .addEnquirers(enquirers)
        .home(
            Home.builder()
                .address(
                    Address.builder().addLines(line).postcode(Postcode.parse(postcode)).build())
                .build())
        .build();
  }

  private static Enquirer person(String name, LocalDate birth, String email) {
    return person(name, birth, email, "1");
  }

  private static Enquirer person(String name, LocalDate birth, String email, String last) {
    return Enquirer.builder()
        .name(PersonName.builder().fullName(name).build())
        .dateOfBirth(PartialDate.of(birth))
        .contact(
            ContactDetails.builder().addEmails(email).addTelephones("01632 96000" + last).build())
        .build();
  }

  private static List<MatchLink> compare(Enquiry one, Enquiry other) {
    return KEYS.of(one).compare(KEYS.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10 High St; 10 High Street; true",
        "10 HIGH STREET; No. 10, High St.; true",
        "10 Mill Rd; 10 Mill Road; true",
        "10 A Oak Cl; 10a Oak Close; true",
        "Flat 2, 10 High St; 2/10 High Street; true",
        "Apt 2 10 High Street; Flat 2, 10 High St.; true",
        "Flat 2, 10 High St; 210 High St; false",
        "Flat 2, 10 High St; Flat 12, 0 High St; false",
        "Flat 2, High House; 2 High House; false",
        "1 St Mary Road; 1 Street Mary Road; false",
        "1 Dr Gray Way; 1 Drive Gray Way; false",
        "10 Stryd Fawr; 11 Stryd Fawr; false",
        "10 High St, Cardiff CF10 1AA; 10 High Street; true",
        "Flat 2, 10 High St, Cardiff CF10 1AA; 2/10 High Street; true",
        "10, High St, Cardiff; 10 High St; true",
        "Rose Cottage, High St; Rose Cottage; true",
        "Basement Flat, 10 High St; Basement Flat, 12 High St; false",
        "Flat A, 10 High St; Flat A, 12 High St; false",
        "The Annexe, 10 High St, Cardiff; The Annexe, 10 High Street; true"
      })
  void a_line_that_is_shortened_is_the_same_home_and_another_number_is_not(
      String one, String other, boolean isSame) {
    assertEquals(isSame, MatchKeys.line(List.of(one)).equals(MatchKeys.line(List.of(other))));
  }

  @Test
  void a_flat_on_a_line_of_its_own_is_that_of_its_house() {
    String flat = MatchKeys.line(List.of("Flat 2", "10 High St", "Town"));
    assertEquals(MatchKeys.line(List.of("Flat 2, 10 High Street", "Town")), flat);
    assertFalse(flat.equals(MatchKeys.line(List.of("Flat 2", "12 High St", "Town"))));
  }

  @ParameterizedTest
  @CsvSource({"10 Bridge Road, true", "12 Bridge Road, false", "'Flat 1, 10 Heol y Bont', false"})
  void a_street_in_two_languages_is_one_home_of_one_person(String line, boolean isSame) {
    List<MatchLink> links =
        compare(
            enquiry("10 Heol y Bont", "CF10 2AB", person("Ann Jones", BIRTH, "ann@example.org")),
            enquiry(line, "CF10 2AB", person("Ann Jones", BIRTH, "ann@example.org")));
    assertEquals(isSame, links.get(1).isCertain(), links::toString);
  }

  @ParameterizedTest(name = "[{index}] {0} and {1}: certain {2}")
  @CsvSource({
    // Twins who share their first name, and people with a second name on one side only.
    "Muhammad Ali Khan,     Muhammad Umar Khan,     false",
    "Mary Kate Ó Briain,    Mary Anne Ó Briain,     false",
    "Mary Kate Byrne,       Mary Byrne,             false",
    "Mohammed Khan,         Mohammed Umar Khan,     false",
    "Mary Kate Byrne,       Mary Kate Byrne,        true",
    "Łukasz Błaszczyk,      Lukasz Blaszczyk,       true",
    "Ann Cole-Hamilton,     Ann Hamilton,           true",
    "Ann Cole-Hamilton,     Ann Cole,               true",
    "Rachel O’Neill-Byrne,  Rachel Byrne,           true",
    "Imran Sheikh,          Sheikh Imran,           false"
  })
  void a_person_is_certain_by_what_names_have_in_common(
      String one, String other, boolean isCertain) {
    List<MatchLink> links =
        compare(
            enquiry("1 Road", "SY1 1AA", person(one, BIRTH, "home@example.org")),
            enquiry("1 Road", "SY1 1AA", person(other, BIRTH, "home@example.org")));
    assertEquals(isCertain, links.get(0).isCertain(), links::toString);
  }

  @Test
  void a_name_that_is_turned_round_is_found_without_any_contact() {
    List<MatchLink> links =
        compare(
            enquiry("1 Road", "SY1 1AA", person("Imran Sheikh", BIRTH, "one@example.org", "1")),
            enquiry("9 Lane", "CF10 2AB", person("Sheikh Imran", BIRTH, "two@example.org", "2")));
    assertEquals(List.of("names-in-any-order-and-birth"), links.get(0).parts());
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "Bob Hughes,     Robert Hughes,    true",
    "Liz Hughes,     Elisabeth Hughes, true",
    "Beth Hughes,    Lizzie Hughes,    true",
    "Guto Llewellyn, Gruffydd Llewelyn, true",
    "Bob Hughes,     Bill Hughes,      false",
    "Peggy Hughes,   Elizabeth Hughes, false"
  })
  void what_somebody_is_called_by_is_a_possible_match_of_the_name(
      String called, String name, boolean isFound) {
    List<MatchLink> links =
        compare(
            enquiry("1 Road", "SY1 1AA", person(called, BIRTH, "one@example.org", "1")),
            enquiry("9 Lane", "CF10 2AB", person(name, BIRTH, "two@example.org", "2")));
    assertEquals(
        isFound, links.stream().anyMatch(each -> each.parts().contains("sounding-name-and-birth")));
    assertTrue(links.stream().noneMatch(MatchLink::isCertain), links::toString);
  }

  @Test
  void a_birth_on_the_first_of_january_is_one_of_its_year() {
    LocalDate papers = LocalDate.of(1985, 1, 1);
    List<MatchLink> links =
        compare(
            enquiry("1 Road", "SY1 1AA", person("Mohammed Khan", papers, "one@example.org", "1")),
            enquiry("9 Road", "SY1 1AA", person("Mohammed Khan", papers, "two@example.org", "2")));
    assertTrue(links.stream().noneMatch(MatchLink::isCertain), links::toString);
  }

  @Test
  void a_person_with_somebody_else_at_the_same_home_is_no_certain_household() {
    Enquirer ann = person("Ann Jones", BIRTH, "ann@example.org");
    Enquirer tom = person("Tom Lee", BIRTH.plusYears(1), "tom@example.org", "2");
    Enquirer raj = person("Raj Sandhu", BIRTH.plusYears(2), "raj@example.org", "3");
    Enquiry both = enquiry("1 Road", "SY1 1AA", ann, tom);
    assertEquals(
        List.of(true, false),
        compare(both, enquiry("1 Road", "SY1 1AA", ann, raj)).stream()
            .map(MatchLink::isCertain)
            .toList());
    assertEquals(
        List.of(true, true),
        compare(both, enquiry("1 Road", "SY1 1AA", ann)).stream()
            .map(MatchLink::isCertain)
            .toList());
    // Who is entered twice in one form is not two people.
    assertEquals(
        List.of(true, false),
        compare(both, enquiry("9 Lane", "CF10 2AB", ann, ann)).stream()
            .map(MatchLink::isCertain)
            .toList());
  }

  private static final LocalDate BIRTH = LocalDate.of(1985, 2, 28);

  @Test
  void twins_of_one_home_are_not_certainly_one_person() {
    List<MatchLink> links =
        compare(
            enquiry("1 Road", "SY1 1AA", person("Ann Jones", BIRTH, "home@example.org")),
            enquiry("1 Road", "SY1 1AA", person("Amy Jones", BIRTH, "home@example.org")));
    assertTrue(links.stream().noneMatch(MatchLink::isCertain), links::toString);
  }

  @Test
  void two_people_of_one_name_and_day_of_birth_are_not_certain_without_more() {
    List<MatchLink> links =
        compare(
            enquiry("1 Road", "SY1 1AA", person("Mohammed Khan", BIRTH, "one@example.org", "1")),
            enquiry("9 Lane", "CF10 2AB", person("Mohammed Khan", BIRTH, "two@example.org", "2")));
    assertEquals(List.of(false), links.stream().map(MatchLink::isCertain).toList());
  }

  @Test
  void a_day_and_month_that_were_turned_are_possible_and_never_certain() {
    LocalDate turned = LocalDate.of(1985, 4, 3);
    List<MatchLink> links =
        compare(
            enquiry("1 Road", "SY1 1AA", person("Ann Jones", turned, "ann@example.org")),
            enquiry(
                "1 Road",
                "SY1 1AA",
                person("Ann Jones", LocalDate.of(1985, 3, 4), "ann@example.org")));
    assertTrue(links.get(0).parts().contains("name-and-turned-birth"), links::toString);
    assertTrue(links.stream().noneMatch(MatchLink::isCertain), links::toString);
  }

  @Test
  void an_index_that_is_full_compares_with_what_is_in_it_and_says_so() {
    DuplicateIndex index = new DuplicateIndex(1);
    EnquiryKeys ann =
        KEYS.of(enquiry("1 Road", "SY1 1AA", person("Ann Jones", BIRTH, "a@example.org")));
    EnquiryKeys tom =
        KEYS.of(enquiry("2 Road", "SY2 2AA", person("Tom Lee", BIRTH.plusDays(1), "t@a.example")));
    assertEquals(List.of(), index.add(10, ann));
    assertFalse(index.isFull());
    index.add(11, tom);
    assertTrue(index.isFull());
    assertEquals(10, index.add(12, ann).get(0).earlier());
    assertEquals(
        List.of(), index.add(13, tom).stream().filter(each -> each.earlier() > 10).toList());
    assertEquals(4, index.added());
    assertEquals(List.of("duplicates.index-full"), codes(index));
  }

  private static List<String> codes(DuplicateIndex index) {
    return index.findings().stream().map(Finding::code).toList();
  }

  @Test
  void copies_are_one_group_and_each_is_a_pair_with_the_first_alone() {
    DuplicateIndex index = new DuplicateIndex(1 << 20);
    EnquiryKeys ann =
        KEYS.of(enquiry("1 Road", "SY1 1AA", person("Ann Jones", BIRTH, "a@example.org")));
    for (int i = 0; i < 1000; i++) {
      assertEquals(
          i == 0 ? Set.of() : Set.of(0L),
          index.add(i, ann).stream().map(Duplicate::earlier).collect(Collectors.toSet()));
    }
    DuplicateGroup group = index.groups().toList().get(0);
    assertEquals(0, group.first());
    assertEquals(List.of(1000L, 999L, 999L), numbers(group));
    assertEquals(
        List.of(1L, 2L, 3L), group.firstPairs().stream().map(DuplicateGroup.Pair::later).toList());
    assertEquals(List.of(), index.findings());
  }

  private static List<Long> numbers(DuplicateGroup group) {
    return List.of(group.enquiries(), group.pairs(), group.certain());
  }

  @Test
  void an_enquiry_that_belongs_to_two_groups_makes_them_one() {
    DuplicateIndex index = new DuplicateIndex(1 << 20);
    Enquirer ann = person("Ann Jones", BIRTH, "a@example.org");
    Enquirer tom = person("Tom Lee", BIRTH.plusYears(3), "t@example.org");
    index.add(9, KEYS.of(enquiry("1 Road", "SY1 1AA", ann)));
    index.add(7, KEYS.of(enquiry("2 Lane", "CF10 2AB", tom)));
    index.add(5, KEYS.of(enquiry("3 Street", "LS1 4AP", person("Eve Moss", BIRTH, "e@a.example"))));
    assertEquals(List.of(), index.groups().toList());

    index.add(3, KEYS.of(enquiry("4 Hill", "NE1 1AA", tom, ann)));

    List<DuplicateGroup> groups = index.groups().toList();
    assertEquals(List.of(9L), groups.stream().map(DuplicateGroup::first).toList());
    assertEquals(List.of(3L, 2L, 2L), numbers(groups.get(0)));
  }

  @Test
  void what_is_not_kept_is_counted_in_the_group_of_what_it_was_compared_with() {
    DuplicateIndex index = new DuplicateIndex(1);
    EnquiryKeys ann =
        KEYS.of(enquiry("1 Road", "SY1 1AA", person("Ann Jones", BIRTH, "a@example.org")));
    for (int i = 0; i < 50; i++) {
      index.add(i, ann);
    }
    assertTrue(index.isFull());
    assertEquals(
        List.of(List.of(50L, 49L, 49L)), index.groups().map(MatchKeysTest::numbers).toList());
  }

  @Test
  void what_is_certain_is_told_of_the_first_of_its_case_and_what_is_new_of_it_finds_more() {
    DuplicateIndex index = new DuplicateIndex(1 << 21);
    for (int i = 0; i < 200; i++) {
      Enquirer ann = person("Ann Jones", BIRTH, "a" + i + "@example.org");
      List<Duplicate> found = index.add(i, KEYS.of(enquiry("1 Road", "SY1 1AA", ann)));
      assertTrue(found.stream().allMatch(each -> each.earlier() == 0), found::toString);
      assertEquals(i > 0, found.stream().anyMatch(each -> each.link().isCertain()));
    }
    List<Duplicate> moved =
        index.add(
            200,
            KEYS.of(enquiry("9 Lane", "CF10 2AB", person("Anna Jones", BIRTH, "a7@example.org"))));
    assertTrue(moved.stream().anyMatch(each -> each.earlier() == 7), moved::toString);
    assertEquals(List.of(), index.findings());
  }

  @Test
  void what_very_many_different_cases_have_in_common_finds_no_more_of_them_and_says_so() {
    DuplicateIndex index = new DuplicateIndex(1 << 20);
    for (int i = 0; i <= DuplicateIndex.MOST_OF_A_KEY; i++) {
      Enquirer each =
          person("A" + (char) ('a' + i) + "k Jones", BIRTH.plusDays(i), "o@example.org");
      assertTrue(index.add(i, KEYS.of(enquiry(i + " Road", "SY1 1AA", each))).size() <= 2 * i);
    }
    assertEquals(List.of("duplicates.common-key"), codes(index));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {4}")
  @CsvSource({
    "Tom Jones, '5, Mill Lane', SY1 1AA, t@example.org, household by surname home",
    "Tom Khan, 'No. 5, Mill Ln', SY1 1AA, a@example.org, household by email home",
    "Tom Khan, '5, Mill Lane', SY1 1AA, t@example.org, nothing",
    "Tom Jones, '7, Mill Lane', SY1 1AA, t@example.org, nothing",
    "Tom Jones, '5, Mill Lane', CF10 2AB, a@example.org, nothing"
  })
  void two_who_each_write_alone_from_one_home_may_be_a_household_and_are_no_one_person(
      String name, String line, String postcode, String email, String expected) {
    DuplicateIndex index = new DuplicateIndex(1 << 20);
    index.add(
        0, KEYS.of(enquiry("5 Mill Lane", "SY1 1AA", person("Ann Jones", BIRTH, "a@example.org"))));

    Enquirer other =
        Enquirer.builder()
            .from(person(name, BIRTH.plusYears(2).plusDays(9), email))
            .contact(ContactDetails.builder().addEmails(email).build())
            .build();
    List<Duplicate> found = index.add(1, KEYS.of(enquiry(line, postcode, other)));

    assertEquals(
        expected,
        found.isEmpty()
            ? "nothing"
            : found.stream()
                .map(Duplicate::link)
                .map(
                    link ->
                        Words.of(link.scope())
                            + (link.isCertain() ? " certain " : " by ")
                            + String.join(" ", link.parts()))
                .collect(Collectors.joining("; ")));
  }

  @Test
  void father_and_son_of_one_name_are_not_certainly_one_person() {
    List<MatchLink> links =
        compare(
            enquiry("1 Road", "SY1 1AA", person("Tom Lee", BIRTH, "home@example.org")),
            enquiry(
                "1 Road", "SY1 1AA", person("Tom Lee", BIRTH.plusYears(22), "home@example.org")));
    assertTrue(links.stream().noneMatch(MatchLink::isCertain), links::toString);
  }

  @Test
  void of_a_couple_that_moved_and_of_whom_one_writes_the_person_is_certain_and_the_household_not() {
    List<MatchLink> links =
        compare(
            enquiry(
                "1 Road",
                "SY1 1AA",
                person("Ann Jones", BIRTH, "ann@example.org"),
                person("Sam Jones", BIRTH.plusDays(9), "sam@example.org")),
            enquiry("9 Lane", "CF10 2AB", person("Ann Jones", BIRTH, "ann@example.org")));
    assertEquals(
        List.of(true, false), links.stream().map(MatchLink::isCertain).toList(), links::toString);
    assertEquals(
        List.of(MatchLink.Scope.PERSON, MatchLink.Scope.HOUSEHOLD),
        links.stream().map(MatchLink::scope).toList());
  }

  @Test
  void an_enquiry_after_one_that_was_closed_is_a_new_one_linked_to_the_old() {
    Enquiry old =
        Enquiry.builder()
            .from(enquiry("1 Road", "SY1 1AA", person("Ann Jones", BIRTH, "ann@example.org")))
            .closing(EnquiryClosing.builder().closedOn(LocalDate.of(2025, 1, 1)).build())
            .build();
    Enquiry later =
        Enquiry.builder()
            .from(enquiry("1 Road", "SY1 1AA", person("Ann Jones", BIRTH, "ann@example.org")))
            .receivedAt(Moment.parse("2026-01-01T09:00:00Z"))
            .build();
    assertTrue(compare(old, later).stream().allMatch(MatchLink::again));
    assertFalse(compare(later, later).stream().anyMatch(MatchLink::again));
  }

  @Test
  void another_secret_makes_other_keys_and_a_short_one_is_refused() {
    byte[] other = new byte[32];
    other[0] = 1;
    Enquiry enquiry = enquiry("1 Road", "SY1 1AA", person("Ann Jones", BIRTH, "a@example.org"));
    EnquiryKeys mine = KEYS.of(enquiry);
    assertEquals(List.of(), mine.compare(MatchKeys.with(other).of(enquiry)));
    assertTrue(mine.all().stream().allMatch(key -> key.matches("[0-9a-f]{64}")));
    assertFalse(mine.toString().contains("ones"));
    assertThrows(IllegalArgumentException.class, () -> MatchKeys.with(new byte[31]));
    assertEquals(Optional.empty(), mine.all().stream().filter(key -> key.isBlank()).findAny());
  }
}
