package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fostering.json.internal.RandomValues;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.PersonName;
import org.fostering.model.description.Documents;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.junit.jupiter.api.Test;

/** What a host has built is checked as what is read is. */
class ValidationTest {

  private static final FosteringJson STRICT = FosteringJson.standard();

  /** With limits that generated documents pass. */
  private static final FosteringJson NARROW =
      FosteringJson.builder()
          .strictness(Strictness.TOLERANT)
          .limits(Limits.standard().withDepth(5).withStringLength(12).withArrayLength(1))
          .alsoChecking(document -> List.of(Finding.warning("host.first", Pointer.ROOT)))
          .alsoChecking(
              document ->
                  List.of(Finding.error("host.second", Pointer.ROOT.property("extensions"))))
          .build();

  private static List<String> sorted(List<Finding> findings) {
    return findings.stream()
        .map(found -> found.pointer() + " " + found.code() + found.severity() + found.expectation())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static void check(FosteringJson json, Object value, Class<?> type) {
    List<Finding> validated = json.validate(value);

    assertEquals(sorted(json.read(type, json.writeBytes(value)).findings()), sorted(validated));
    assertTrue(validated.stream().allMatch(finding -> finding.position().isEmpty()));
  }

  @Property(tries = 30)
  void what_is_built_has_the_findings_of_what_is_written_and_read(@ForAll long seed) {
    for (Class<?> type : Documents.standard()) {
      check(STRICT, new RandomValues(seed, true).next(type), type);
      check(STRICT, RandomValues.canaries(seed, true).next(type), type);
      check(STRICT, RandomValues.canaries(seed, false).next(type), type);
    }
  }

  @Property(tries = 20)
  void whatever_the_constraints_of_a_host(@ForAll long seed) {
    Object visit =
        STRICT
            .read(
                HostVisit.class,
                "{\"number\":" + Math.floorMod(seed, 3_000_000) + ",\"note\":\"ABCD\"}")
            .value()
            .orElseThrow();

    check(STRICT, visit, HostVisit.class);
  }

  @Test
  void limits_and_further_checks_hold_for_it_too() {
    Enquiry enquiry = named("A name that is too long for the reader", "Another");

    List<String> codes = NARROW.validate(enquiry).stream().map(Finding::code).toList();
    assertEquals(
        List.of("limit.string-length", "limit.array-length", "host.first", "host.second"), codes);
  }

  @Test
  void what_cannot_be_written_is_found() {
    Enquiry halfPair = named("\ud835");
    Enquiry farAway =
        Enquiry.builder()
            .addEnquirers(
                Enquirer.builder()
                    .name(PersonName.builder().fullName("Ann").build())
                    .language(
                        LanguagePreference.builder().askedOn(LocalDate.of(10_777, 1, 1)).build())
                    .build())
            .build();

    assertThrows(IllegalArgumentException.class, () -> STRICT.write(halfPair));
    assertEquals(
        List.of("json.encoding /enquirers/0/name/fullName"),
        STRICT.validate(halfPair).stream().map(f -> f.code() + " " + f.pointer()).toList());
    assertThrows(IllegalArgumentException.class, () -> STRICT.write(farAway));
    assertEquals(
        List.of("value.malformed /enquirers/0/language/askedOn"),
        STRICT.validate(farAway).stream().map(f -> f.code() + " " + f.pointer()).toList());
  }

  @Test
  void a_part_of_a_document_can_be_validated_alone() {
    Home home = Home.builder().bedrooms(77).build();

    assertEquals(
        List.of(
            Finding.error(FindingCode.CONSTRAINT_RANGE.code(), Pointer.ROOT.property("bedrooms"))),
        STRICT.validate(home).stream()
            .map(
                f ->
                    new Finding(
                        f.code(), f.severity(), f.pointer(), f.position(), Optional.empty()))
            .toList());
    assertEquals(Severity.ERROR, STRICT.validate(home).get(0).severity());
    assertThrows(IllegalArgumentException.class, () -> STRICT.validate("{}"));
  }

  private static Enquiry named(String... names) {
    Enquiry.Builder enquiry = Enquiry.builder();
    for (String name : names) {
      enquiry.addEnquirers(
          Enquirer.builder().name(PersonName.builder().fullName(name).build()).build());
    }
    return enquiry.build();
  }
}
