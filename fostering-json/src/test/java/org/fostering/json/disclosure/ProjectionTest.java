package org.fostering.json.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fostering.json.FosteringJson;
import org.fostering.json.disclosure.Tainted.Taint;
import org.fostering.json.disclosure.Tainted.Word;
import org.fostering.model.code.CriminalDataAuthority;
import org.fostering.model.code.DisclosureExtent;
import org.fostering.model.code.SharingPurpose;
import org.fostering.model.code.SpecialCategoryCondition;
import org.fostering.model.common.Document;
import org.fostering.model.common.Extension;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.PersonName;
import org.fostering.model.description.Documents;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.ServiceChoice;
import org.fostering.model.organisation.SharingAgreement;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Words;
import org.fostering.rules.disclosure.Disclosure;
import org.fostering.rules.disclosure.DisclosureGround;
import org.fostering.rules.disclosure.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final int SEEDS = 4;

  /** What a taint looks like in a document that was handed over. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "taint-[0-9]{6}|\\b7[0-9]{7}\\b|\\bZE[0-9]+ [0-9][AB]B\\b"
              + "|\\b[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T00:00:00Z)?|person[0-9]+|applicant");

  private static final Map<List<Object>, Tainted> TAINTED = new ConcurrentHashMap<>();

  /** Made once for all disclosures: nothing here changes it for good. */
  private static Tainted tainted(Class<? extends Document> type, long seed) {
    return TAINTED.computeIfAbsent(List.of(type, seed), each -> new Tainted(type, seed));
  }

  /** The tokens of all taints that are in a text. */
  private static Set<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static SharingAgreement.Builder agreement() {
    return SharingAgreement.builder()
        .id("isa")
        .since(DAY)
        .addPurposes(SharingPurpose.CONTACT_ENQUIRERS)
        .addDataClasses(Sensitivity.values())
        .addSpecialCategoryConditions(SpecialCategoryCondition.EXPLICIT_CONSENT)
        .addCriminalDataAuthorities(CriminalDataAuthority.OFFICIAL_AUTHORITY);
  }

  /** Every level, without and with everything that could open it. */
  static List<Disclosure> disclosures() {
    List<Disclosure> all = new ArrayList<>();
    for (DisclosureExtent level :
        List.of(
            DisclosureExtent.HUB,
            DisclosureExtent.RECEIVING_SERVICE,
            DisclosureExtent.STATISTICS,
            DisclosureExtent.of("unheard-of"))) {
      Disclosure alone = Disclosure.at(level);
      all.add(alone);
      all.add(alone.forPurpose(SharingPurpose.ASSESSMENT));
      all.add(alone.forPurpose(SharingPurpose.CONTACT_ENQUIRERS).under(agreement().build(), DAY));
      for (Sensitivity only : Sensitivity.values()) {
        SharingAgreement terms = agreement().dataClasses(List.of(only)).build();
        all.add(alone.forPurpose(SharingPurpose.CONTACT_ENQUIRERS).under(terms, DAY));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("disclosures")
  void no_taint_of_a_class_that_stays_is_in_what_is_handed_over(Disclosure disclosure) {
    for (Class<? extends Document> type : Documents.standard()) {
      for (long seed = 0; seed < SEEDS; seed++) {
        Tainted tainted = tainted(type, seed);
        Document document = tainted.document();
        String name = Documents.name(type);
        String handed = Projection.of(document, disclosure).json();
        Set<String> tokens = tokens(handed);
        for (Taint taint : tainted.taints()) {
          boolean stays = !taint.pointer() && !goes(disclosure, name, taint);
          if (stays || taint.extension()) {
            assertFalse(tokens.contains(taint.token()), () -> taint.term() + " " + taint.path());
          }
        }
        if (tainted.hasThirdPerson()
            && !disclosure.ruling(name, Sensitivity.THIRD_PARTY_CONFIDENTIAL).goes()) {
          assertFalse(handed.contains("person1"), () -> name + around("person1", handed));
        }
      }
    }
  }

  private static boolean goes(Disclosure disclosure, String name, Taint taint) {
    return ruledAlone(disclosure, name, taint.path())
        // No single term opens more than the ordinary class.
        .filter(ruled -> !ruled || taint.sensitivity().compareTo(Sensitivity.PERSONAL) <= 0)
        .orElseGet(
            () ->
                disclosure.ruling(name, taint.sensitivity()).goes()
                    && classesAllGo(disclosure, name, taint));
  }

  private static String around(String found, String text) {
    int at = text.indexOf(found);
    return text.substring(Math.max(0, at - 90), at + found.length());
  }

  /** A class that goes may stand in one that does not, which the sum of both says. */
  private static boolean classesAllGo(Disclosure disclosure, String name, Taint taint) {
    return taint.sensitivity() == Sensitivity.NOT_PERSONAL
        || disclosure.ruling(name, taint.sensitivity()).goes();
  }

  private static Optional<Boolean> ruledAlone(Disclosure disclosure, String name, String path) {
    String[] steps = path.split("/", -1);
    String sum = "";
    for (String step : steps) {
      sum = sum.isEmpty() ? step : sum + "/" + step;
      Optional<Boolean> ruled = disclosure.term(name, sum);
      if (ruled.isPresent()) {
        return ruled;
      }
    }
    return Optional.empty();
  }

  @Test
  void every_taint_is_found_in_the_document_as_it_is() {
    for (Class<? extends Document> type : Documents.standard()) {
      Tainted tainted = tainted(type, 0);
      String whole = FosteringJson.standard().write(tainted.document());
      Set<String> tokens = tokens(whole);
      for (Taint taint : tainted.taints()) {
        assertEquals(whole.contains(taint.token()), tokens.contains(taint.token()), taint::path);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_word_of_a_class_that_stays_makes_a_difference(Class<? extends Document> type) {
    String name = Documents.name(type);
    Tainted tainted = new Tainted(type, 1);
    Map<Disclosure, String> handed = new LinkedHashMap<>();
    for (Disclosure disclosure : disclosures().subList(0, 20)) {
      if (!disclosure.level().equals(DisclosureExtent.STATISTICS)) {
        handed.put(disclosure, Projection.of(tainted.document(), disclosure).json());
      }
    }
    for (Word word : tainted.words()) {
      JsonNode was = word.get();
      word.set(other(word));
      Optional<? extends Document> changed = tainted.read();
      word.set(was);
      if (changed.isPresent()) {
        handed.forEach(
            (disclosure, before) -> {
              if (!disclosure.ruling(name, word.sensitivity()).goes()) {
                assertEquals(
                    before,
                    Projection.of(changed.get(), disclosure).json(),
                    word.property()::toString);
              }
            });
      }
    }
  }

  static List<Class<? extends Document>> documents() {
    return Documents.standard();
  }

  private static JsonNode other(Word word) {
    if (word.get().isBoolean()) {
      return BooleanNode.valueOf(!word.get().asBoolean());
    }
    Object[] constants = word.property().valueType().getEnumConstants();
    return Arrays.stream(constants)
        .map(constant -> Words.of((Enum<?>) constant))
        .filter(text -> !text.equals(word.get().asText()))
        .findFirst()
        .<JsonNode>map(TextNode::valueOf)
        .orElse(word.get());
  }

  @Test
  void what_may_be_seen_is_there_and_the_table_says_how_much() {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-18s %-22s %-26s %8s %8s%n",
                "level",
                "document",
                "class",
                "tainted",
                "found"));
    for (DisclosureExtent level :
        List.of(
            DisclosureExtent.HUB,
            DisclosureExtent.RECEIVING_SERVICE,
            DisclosureExtent.STATISTICS)) {
      Disclosure disclosure = Disclosure.at(level).forPurpose(SharingPurpose.CONTACT_ENQUIRERS);
      for (Class<? extends Document> type : Documents.standard()) {
        String name = Documents.name(type);
        counts(type, disclosure)
            .forEach(
                (sensitivity, count) -> {
                  table.append(
                      String.format(
                          Locale.ROOT,
                          "%-18s %-22s %-26s %8d %8d%n",
                          level,
                          name,
                          Words.of(sensitivity),
                          count.tainted,
                          count.found));
                  if (!level.equals(DisclosureExtent.STATISTICS)
                      && disclosure.ruling(name, sensitivity).goes()) {
                    assertTrue(count.found * 100 >= count.tainted * 80, table::toString);
                  }
                });
      }
    }
    System.out.print(table);
  }

  /** How many values of a class were tainted, and how many of them were handed over. */
  private static final class Count {
    private int tainted;
    private int found;
  }

  private static Map<Sensitivity, Count> counts(
      Class<? extends Document> type, Disclosure disclosure) {
    Map<Sensitivity, Count> counts = new TreeMap<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      Tainted tainted = tainted(type, seed);
      Document document = tainted.document();
      Set<String> whole = tokens(FosteringJson.standard().write(document));
      Set<String> handed = tokens(Projection.of(document, disclosure).json());
      for (Taint taint : tainted.taints()) {
        if (whole.contains(taint.token()) && !taint.pointer() && !taint.extension()) {
          Count count = counts.computeIfAbsent(taint.sensitivity(), each -> new Count());
          count.tainted++;
          count.found += handed.contains(taint.token()) ? 1 : 0;
        }
      }
    }
    return counts;
  }

  private static Enquiry enquiry() {
    return Enquiry.builder()
        .addEnquirers(
            Enquirer.builder().name(PersonName.builder().fullName("Ann Example").build()).build())
        .campaign(Identifier.builder().system("campaigns.example.org").value("any-of-us").build())
        .addExtensions(
            Extension.builder().system("hub.example.org").name("queue").value("north").build())
        .build();
  }

  @Test
  void a_campaign_stays_on_the_enquiry_at_every_level() {
    for (DisclosureExtent level :
        List.of(
            DisclosureExtent.HUB,
            DisclosureExtent.RECEIVING_SERVICE,
            DisclosureExtent.STATISTICS)) {
      String handed = Projection.of(enquiry(), Disclosure.at(level)).json();
      assertTrue(handed.contains("\"value\":\"any-of-us\""), level::toString);
    }
  }

  @Test
  void a_projection_for_a_hub_is_an_enquiry() {
    Projection projection = Projection.of(enquiry(), Disclosure.at(DisclosureExtent.HUB));

    Enquiry handed = projection.as(Enquiry.class).value().orElseThrow();
    assertEquals(enquiry().getEnquirers(), handed.getEnquirers());
    assertEquals(enquiry().getCampaign(), handed.getCampaign());
    assertEquals(List.of("Document.extensions"), projection.withheld());
  }

  @Test
  void an_addition_goes_only_if_it_is_named() {
    Disclosure hub = Disclosure.at(DisclosureExtent.HUB);
    assertFalse(Projection.of(enquiry(), hub).json().contains("north"));
    assertTrue(
        Projection.of(enquiry(), hub.withExtension("hub.example.org", "queue"))
            .json()
            .contains("north"));
  }

  @Test
  void statistics_do_not_say_that_there_is_an_enquirer() {
    assertFalse(
        Projection.of(enquiry(), Disclosure.at(DisclosureExtent.STATISTICS))
            .json()
            .contains("enquirers"));
  }

  @Test
  void every_level_keeps_the_campaign_and_the_member() {
    Enquiry enquiry =
        Enquiry.builder()
            .from(enquiry())
            .chosenService(
                ServiceChoice.builder()
                    .service(OrganisationReference.builder().authorityCode("E06000001").build())
                    .build())
            .build();
    for (DisclosureExtent level :
        List.of(
            DisclosureExtent.HUB,
            DisclosureExtent.RECEIVING_SERVICE,
            DisclosureExtent.STATISTICS)) {
      String json = Projection.of(enquiry, Disclosure.at(level)).json().replaceAll("\\s", "");
      assertTrue(json.contains("\"value\":\"any-of-us\""), json);
      assertTrue(json.contains("\"authorityCode\":\"E06000001\""), json);
    }
  }

  @Test
  void the_ruling_names_the_ground_and_the_agreement() {
    Disclosure hub =
        Disclosure.at(DisclosureExtent.HUB).forPurpose(SharingPurpose.CONTACT_ENQUIRERS);
    SharingAgreement.Builder other = agreement().purposes(List.of(SharingPurpose.ASSESSMENT));
    assertEquals(DisclosureGround.NO_AGREEMENT, offences(hub).ground());
    assertEquals(
        new Ruling(
            Sensitivity.CRIMINAL_OFFENCE,
            true,
            DisclosureGround.AGREEMENT_ALLOWS,
            Optional.of("isa")),
        offences(hub.under(agreement().build(), DAY)));
    assertEquals(
        DisclosureGround.AGREEMENT_NOT_IN_FORCE,
        offences(hub.under(agreement().build(), DAY.minusDays(1))).ground());
    assertEquals(
        DisclosureGround.PURPOSE_NOT_AGREED, offences(hub.under(other.build(), DAY)).ground());
    assertEquals(
        DisclosureGround.CLASS_NOT_AGREED,
        offences(hub.under(agreement().dataClasses(List.of()).build(), DAY)).ground());
    assertEquals(
        DisclosureGround.CONDITION_NOT_NAMED,
        offences(hub.under(agreement().criminalDataAuthorities(List.of()).build(), DAY)).ground());
    assertEquals(
        DisclosureGround.LEVEL_NOT_AGREED,
        offences(
                hub.under(
                    agreement().addDisclosureLevels(DisclosureExtent.STATISTICS).build(), DAY))
            .ground());
  }

  private static Ruling offences(Disclosure disclosure) {
    return disclosure.ruling("enquiry", Sensitivity.CRIMINAL_OFFENCE);
  }
}
