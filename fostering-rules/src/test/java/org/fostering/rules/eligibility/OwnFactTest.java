package org.fostering.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.model.common.Extension;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Known.WhyUnknown;
import org.fostering.rules.rule.OwnFact;
import org.fostering.rules.rule.OwnFact.Holds;
import org.fostering.rules.rule.ProtectedCharacteristic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFactTest {

  private static final String SYSTEM = "https://example.org/terms";
  private static final FactContext TODAY = FactContext.on(LocalDate.of(2026, 11, 22));

  private static OwnFact fact(String name, Optional<String> list, OwnFact.Place place) {
    Bilingual text = new Bilingual(name, name);
    return new OwnFact(
        name,
        list,
        place,
        Optional.empty(),
        Optional.empty(),
        Sensitivity.PERSONAL,
        Optional.empty(),
        text,
        text);
  }

  private static OwnFact inExtension(String name, Holds holds, String... codes) {
    return fact(
        name, Optional.empty(), new OwnFact.InExtension(SYSTEM, name, holds, List.of(codes)));
  }

  private static OwnFact inProperty(String name, String... path) {
    return fact(name, Optional.empty(), new OwnFact.InProperty(List.of(path)));
  }

  private static Enquiry saying(String name, String... values) {
    return Enquiry.builder()
        .addEnquirers(someone().build())
        .addAllExtensions(
            Arrays.stream(values)
                .map(value -> Extension.builder().system(SYSTEM).name(name).value(value).build())
                .toList())
        .build();
  }

  private static Enquirer.Builder someone() {
    return Enquirer.builder().name(PersonName.builder().fullName("Ann Example").build());
  }

  private static Known<?> read(OwnFact own, Enquiry enquiry) {
    Fact<Enquiry, ?> fact = EnquiryFacts.ALL.with(own).fact(own.name()).orElseThrow();
    return fact.read(enquiry, TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "YES_OR_NO, yes, true",
    "YES_OR_NO, No, false",
    "YES_OR_NO, ja, ",
    "NUMBER, 12, 12",
    "NUMBER, twelve, ",
    "NUMBER, 99999999999, ",
    "CODE, bus, bus",
    "CODE, tram, ",
    "CODE, refused, "
  })
  void an_addition_says_what_its_text_holds(Holds holds, String said, String value) {
    OwnFact own =
        holds == Holds.CODE ? inExtension("x", holds, "bus", "foot") : inExtension("x", holds);

    assertEquals(
        Optional.ofNullable(value), read(own, saying("x", said)).value().map(Object::toString));
  }

  @Test
  void why_an_addition_says_nothing_is_known() {
    OwnFact own = inExtension("asthma", Holds.YES_OR_NO);

    assertEquals(WhyUnknown.NOT_ASKED, read(own, saying("asthma")).why().orElseThrow());
    assertEquals(WhyUnknown.NOT_ASKED, read(own, saying("another", "yes")).why().orElseThrow());
    assertEquals(WhyUnknown.REFUSED, read(own, saying("asthma", "refused")).why().orElseThrow());
    assertEquals(
        WhyUnknown.CONTRADICTED, read(own, saying("asthma", "yes", "no")).why().orElseThrow());
  }

  @Test
  void the_place_of_an_addition_is_where_it_stands_or_belongs() {
    Facts<Enquiry> facts = EnquiryFacts.ALL.with(inExtension("asthma", Holds.YES_OR_NO));
    Fact<Enquiry, ?> fact = facts.fact("asthma").orElseThrow();

    assertEquals(
        Optional.of(Pointer.ROOT.property("extensions").index(0).property("value")),
        fact.elsewhere().orElseThrow().apply(saying("asthma", "yes")));
    assertEquals(
        Optional.of(Pointer.ROOT.property("extensions")),
        fact.elsewhere().orElseThrow().apply(saying("asthma")));
  }

  @Test
  void a_property_is_read_step_by_step_and_missing_is_unknown() {
    OwnFact own = inProperty("at-once", "interests", "numberOfChildren");
    Enquiry two =
        Enquiry.builder()
            .addEnquirers(someone().build())
            .interests(FosteringInterests.builder().numberOfChildren(2).build())
            .build();

    assertEquals(Known.of(2), read(own, two));
    assertEquals(Optional.of(WhyUnknown.NOT_ASKED), read(own, saying("x")).why());
  }

  @Test
  void a_fact_of_each_person_is_read_of_each() {
    OwnFact own =
        fact(
            "training",
            Optional.of("enquirers"),
            new OwnFact.InProperty(List.of("canAttendTraining")));
    Facts<Enquiry> facts = EnquiryFacts.ALL.with(own);
    Enquiry two =
        Enquiry.builder()
            .addEnquirers(someone().canAttendTraining(Answer.YES).build())
            .addEnquirers(someone().canAttendTraining(Answer.NO).build())
            .build();

    assertEquals(
        List.of(Known.of(true), Known.of(false)), each(facts.list("enquirers").orElseThrow(), two));
    assertEquals(Optional.empty(), EnquiryFacts.ALL.fact("training"));
    assertEquals(
        Optional.empty(), facts.list("household-members").orElseThrow().each().fact("training"));
  }

  private static <E> List<Known<?>> each(Facts.Listed<Enquiry, E> listed, Enquiry enquiry) {
    Fact<E, ?> fact = listed.each().fact("training").orElseThrow();
    return listed.list().read(enquiry, TODAY).elements().stream()
        .<Known<?>>map(element -> fact.read(element.value(), TODAY))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "smoking, , home/movePlanned, NAME_TAKEN",
    "x, cats, kind, LIST_UNKNOWN",
    "x, connected-children, relative, LIST_UNKNOWN",
    "x, , home/colour, PLACE_UNKNOWN",
    "x, , home, PLACE_UNKNOWN",
    "x, , pets/kind, PLACE_UNKNOWN",
    "x, , message, PLACE_UNKNOWN",
    "x, enquirers, dateOfBirth, COUNTS_UNCLEAR",
    "x, , home/tenancyUntil, COUNTS_UNCLEAR",
    "x, , receivedAt, COUNTS_UNCLEAR",
    "x, enquirers, communicationNeedsAnswer, TOO_OPEN",
    "x, enquirers, maritalStatus, CHARACTERISTIC_UNSAID",
    "x, , home/movePlanned, "
  })
  void what_cannot_be_declared_says_why(
      String name, String list, String path, OwnFact.Fault expected) {
    OwnFact own =
        fact(name, Optional.ofNullable(list), new OwnFact.InProperty(List.of(path.split("/", -1))));

    assertEquals(Optional.ofNullable(expected), EnquiryFacts.ALL.fault(own));
    if (expected != null) {
      assertThrows(IllegalArgumentException.class, () -> EnquiryFacts.ALL.with(own));
    }
  }

  private static OwnFact counting(OwnFact fact, OwnFact.Counts counts) {
    return new OwnFact(
        fact.name(),
        fact.list(),
        fact.place(),
        Optional.of(counts),
        fact.against(),
        fact.sensitivity(),
        fact.characteristic(),
        fact.label(),
        fact.question());
  }

  /** Asked on 22 November 2026; counted by hand. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-22, DAYS_UNTIL, 0, 0",
    "2026-12-01, DAYS_UNTIL, 9, 9",
    "2026-11-20, DAYS_UNTIL, -2, -2",
    "2026-11-20, DAYS_SINCE, 2, 2",
    "2026-12-22, MONTHS_UNTIL, 1, 1",
    "2026-12-21, MONTHS_UNTIL, 0, 0",
    "2026-11-21, MONTHS_UNTIL, -1, -1",
    "2025-11-22, MONTHS_SINCE, 12, 12",
    "2025-11-23, MONTHS_SINCE, 11, 11",
    "2026-11-23, MONTHS_SINCE, -1, -1",
    "2026-12, DAYS_UNTIL, 9, 39",
    "2026-12, DAYS_SINCE, -39, -9",
    "2026, MONTHS_SINCE, -2, 10",
    "soon, DAYS_UNTIL, , ",
    "refused, DAYS_UNTIL, , "
  })
  void of_a_date_is_counted_how_far_it_is_from_the_day(
      String date, OwnFact.Counts counts, Integer least, Integer most) {
    OwnFact added = counting(inExtension("x", Holds.DATE), counts);
    OwnFact inHome = counting(inProperty("x", "home", "tenancyUntil"), counts);

    List<Known<?>> known = new ArrayList<>(List.of(read(added, saying("x", date))));
    if (least != null) {
      Home home = Home.builder().tenancyUntil(PartialDate.parse(date)).build();
      known.add(read(inHome, Enquiry.builder().from(saying("y")).home(home).build()));
    }

    for (Known<?> each : known) {
      assertEquals(Optional.ofNullable(least), each.least());
      assertEquals(Optional.ofNullable(most), each.most());
    }
    assertFalse(EnquiryFacts.ALL.with(added).fact("x").orElseThrow().isNeverBelowZero());
  }

  private static OwnFact against(OwnFact fact, OwnFact.Place other) {
    return new OwnFact(
        fact.name(),
        fact.list(),
        fact.place(),
        fact.counts(),
        Optional.of(other),
        fact.sensitivity(),
        fact.characteristic(),
        fact.label(),
        fact.question());
  }

  /** How long a tenancy runs beyond another date of the document; counted by hand. */
  @ParameterizedTest(name = "a tenancy until {0} against {1}: {2} {3} to {4}")
  @CsvSource({
    "2027-03-31, 2027-03-01, DAYS_SINCE, -30, -30",
    "2027-03-31, 2027-03-01, DAYS_UNTIL, 30, 30",
    "2027-03-01, 2027-03-31, DAYS_UNTIL, -30, -30",
    "2027-03-01, 2027-03-01, DAYS_UNTIL, 0, 0",
    "2028-02-29, 2027-02-28, MONTHS_UNTIL, 12, 12",
    "2027-03, 2027-03-15, DAYS_UNTIL, -14, 16",
    "2027-03, 2027-03, DAYS_UNTIL, -30, 30",
    "2027-05, 2027-03, MONTHS_UNTIL, 1, 2",
    "2027-03-31, soon, DAYS_UNTIL, , "
  })
  void two_dates_of_a_document_are_compared_with_each_other(
      String date, String other, OwnFact.Counts counts, Integer least, Integer most) {
    Enquiry enquiry =
        Enquiry.builder()
            .from(saying("begins", other))
            .home(Home.builder().tenancyUntil(PartialDate.parse(date)).build())
            .build();
    OwnFact.Place added = new OwnFact.InExtension(SYSTEM, "begins", Holds.DATE, List.of());
    OwnFact own = against(counting(inProperty("x", "home", "tenancyUntil"), counts), added);
    Known<?> known = read(own, enquiry);

    assertEquals(Optional.ofNullable(least), known.least());
    assertEquals(Optional.ofNullable(most), known.most());
  }

  @Test
  void a_date_is_compared_with_the_moment_at_which_an_enquiry_came() {
    Enquiry enquiry =
        Enquiry.builder()
            .from(saying("y"))
            .receivedAt(Moment.parse("2027-03-31T23:30:00Z"))
            .home(Home.builder().tenancyUntil(PartialDate.parse("2027-04-30")).build())
            .build();
    OwnFact own =
        against(
            counting(inProperty("x", "home", "tenancyUntil"), OwnFact.Counts.DAYS_UNTIL),
            new OwnFact.InProperty(List.of("receivedAt")));

    // Half past midnight on 1 April by the clocks of the United Kingdom.
    assertEquals(Known.of(29), read(own, enquiry));
    assertEquals(Optional.of(WhyUnknown.NOT_ASKED), read(own, saying("y")).why());
    // What is asked for is the date that is missing.
    Enquiry unreceived = Enquiry.builder().from(saying("y")).home(enquiry.getHome()).build();
    Function<? super Enquiry, Optional<Pointer>> place =
        EnquiryFacts.ALL.with(own).fact("x").orElseThrow().elsewhere().orElseThrow();
    assertEquals(Optional.of(Pointer.ROOT.property("receivedAt")), place.apply(unreceived));
    assertEquals(Optional.empty(), place.apply(saying("y")));
  }

  @Test
  void the_other_date_is_declared_as_carefully_as_the_first() {
    OwnFact until = counting(inProperty("x", "home", "tenancyUntil"), OwnFact.Counts.DAYS_UNTIL);
    OwnFact uncounted = inProperty("x", "home", "movePlanned");

    assertEquals(
        Optional.of(OwnFact.Fault.PLACE_UNKNOWN),
        EnquiryFacts.ALL.fault(against(until, new OwnFact.InProperty(List.of("home", "colour")))));
    assertEquals(
        Optional.of(OwnFact.Fault.COUNTS_UNCLEAR),
        EnquiryFacts.ALL.fault(
            against(until, new OwnFact.InProperty(List.of("home", "movePlanned")))));
    assertEquals(
        Optional.of(OwnFact.Fault.COUNTS_UNCLEAR),
        EnquiryFacts.ALL.fault(
            against(uncounted, new OwnFact.InProperty(List.of("home", "tenancyUntil")))));
  }

  @Test
  void a_date_of_birth_is_age() {
    OwnFact born =
        counting(
            fact("x", Optional.of("enquirers"), new OwnFact.InProperty(List.of("dateOfBirth"))),
            OwnFact.Counts.MONTHS_SINCE);

    assertEquals(Optional.of(OwnFact.Fault.CHARACTERISTIC_UNSAID), EnquiryFacts.ALL.fault(born));
    assertEquals(
        Optional.of(OwnFact.Fault.COUNTS_UNCLEAR),
        EnquiryFacts.ALL.fault(
            counting(inProperty("x", "home", "movePlanned"), OwnFact.Counts.DAYS_SINCE)));
  }

  @Test
  void two_declarations_of_the_same_are_one_fact_and_of_another_are_two() {
    OwnFact own = inExtension("asthma", Holds.YES_OR_NO);
    Facts<Enquiry> one = EnquiryFacts.ALL.with(own);
    Facts<Enquiry> other = EnquiryFacts.ALL.with(inExtension("asthma", Holds.YES_OR_NO));

    assertEquals(one, other);
    assertEquals(one.fact("asthma"), other.fact("asthma"));
    assertEquals(one.hashCode(), other.hashCode());
    assertNotEquals(one, EnquiryFacts.ALL);
    assertNotEquals(one, EnquiryFacts.ALL.with(inExtension("asthma", Holds.NUMBER)));
    assertEquals(EnquiryFacts.ALL, one.withoutOwn());
  }

  @Test
  void a_declared_characteristic_is_protected() {
    Bilingual text = new Bilingual("asthma", "asthma");
    OwnFact own =
        new OwnFact(
            "asthma",
            Optional.empty(),
            new OwnFact.InExtension(SYSTEM, "asthma", Holds.YES_OR_NO, List.of()),
            Optional.empty(),
            Optional.empty(),
            Sensitivity.SPECIAL_CATEGORY,
            Optional.of(ProtectedCharacteristic.DISABILITY),
            text,
            text);

    assertEquals(
        Optional.of(ProtectedCharacteristic.DISABILITY),
        EnquiryFacts.ALL.with(own).fact("asthma").orElseThrow().characteristic());
  }
}
