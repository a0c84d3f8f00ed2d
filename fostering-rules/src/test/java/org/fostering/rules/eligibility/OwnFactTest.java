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
        name, list, place, Optional.empty(), Sensitivity.PERSONAL, Optional.empty(), text, text);
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
    "x, , receivedAt, PLACE_UNKNOWN",
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
            Sensitivity.SPECIAL_CATEGORY,
            Optional.of(ProtectedCharacteristic.DISABILITY),
            text,
            text);

    assertEquals(
        Optional.of(ProtectedCharacteristic.DISABILITY),
        EnquiryFacts.ALL.with(own).fact("asthma").orElseThrow().characteristic());
  }
}
