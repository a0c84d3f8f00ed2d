package org.fostering.json.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;
import org.fostering.model.common.Document;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.routing.RoutingOutcome;
import org.fostering.rules.routing.RoutingReason;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Rule;
import org.junit.jupiter.api.Test;

class ExampleFilesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  /** No authority is in two hubs or has been split by that day in the embedded data. */
  private static final Set<RoutingReason> NOT_REACHED =
      EnumSet.of(
          RoutingReason.AUTHORITY_WAS_SPLIT,
          // The day of the examples is later, and the register as new as the postcodes.
          RoutingReason.AUTHORITY_BEGAN_LATER,
          RoutingReason.DISTRICT_NOT_IN_REGISTER,
          RoutingReason.IN_SEVERAL_HUBS,
          // Only another reading than the default gives these.
          RoutingReason.CONFLICT_NOT_CLEAR,
          RoutingReason.IN_NO_HUB,
          RoutingReason.OUTWARD_CODE_NOT_USED,
          // The examples declare no connections and choose no service.
          RoutingReason.CONFLICT_TO_DISCUSS,
          RoutingReason.CONNECTION_NOT_SETTLED,
          RoutingReason.REQUIRED,
          RoutingReason.SEVERAL_REQUIRED,
          RoutingReason.REQUIRED_AND_EXCLUDED,
          RoutingReason.CHOSEN_SERVICE_NOT_FOUND,
          RoutingReason.CHOSEN_HUB,
          RoutingReason.ANOTHER_MEMBER,
          RoutingReason.LEAD_CONCERNED,
          RoutingReason.NO_SERVICE_LEFT,
          RoutingReason.RULE_FAILED,
          RoutingReason.SERVICE_CLOSED,
          RoutingReason.RETURNING,
          RoutingReason.NOT_ABOUT_FOSTERING,
          RoutingReason.MAY_NOT_BE_ABOUT_FOSTERING,
          // No directory says how many enquiries a service can take.
          RoutingReason.CAPACITY_NOT_KNOWN);

  @Test
  void the_committed_files_are_what_the_generator_makes() throws IOException {
    assertArrayEquals(ExampleFiles.enquiries(), Files.readAllBytes(ExampleFiles.ENQUIRIES));
    assertArrayEquals(ExampleFiles.faults(), Files.readAllBytes(ExampleFiles.FAULTS));
    assertArrayEquals(ExampleFiles.cases(), Files.readAllBytes(ExampleFiles.CASES));
  }

  @Test
  void every_example_enquiry_is_sound_and_written_canonically() throws IOException {
    List<String> lines = Files.readAllLines(ExampleFiles.ENQUIRIES);
    List<StreamedDocument<Enquiry>> items = items(ExampleFiles.enquiries());
    assertTrue(items.size() >= 300, () -> "there are " + items.size());
    assertEquals(lines.size(), items.size());
    for (int i = 0; i < items.size(); i++) {
      assertEquals(List.of(), items.get(i).checked().findings());
      Enquiry enquiry = items.get(i).checked().value().orElseThrow();
      assertEquals(lines.get(i), FosteringJson.standard().write(enquiry));
    }
  }

  @Test
  void every_example_case_is_sound_and_written_canonically() throws IOException {
    List<String> lines = Files.readAllLines(ExampleFiles.CASES);
    List<StreamedDocument<Document>> items =
        FosteringJson.standard().documents(new ByteArrayInputStream(ExampleFiles.cases())).stream()
            .toList();
    assertEquals(9, items.size());
    for (int i = 0; i < items.size(); i++) {
      assertEquals(List.of(), items.get(i).checked().findings());
      Document document = items.get(i).checked().value().orElseThrow();
      assertEquals(lines.get(i), FosteringJson.standard().write(document));
    }
  }

  @Test
  void the_examples_show_every_outcome_rule_route_and_reason() {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    Set<Outcome> soFar = EnumSet.noneOf(Outcome.class);
    Set<String> met = new TreeSet<>();
    Set<RoutingOutcome> routes = EnumSet.noneOf(RoutingOutcome.class);
    Set<RoutingReason> reasons = EnumSet.noneOf(RoutingReason.class);
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    ResidenceFinder residences = ResidenceFinder.standard();
    forEach(
        enquiry -> {
          Residence residence = residences.find(enquiry);
          nations.addAll(residence.jurisdiction().nations());
          Decision decision = Eligibility.standard().decide(enquiry, residence, DAY);
          outcomes.add(decision.outcome());
          if (decision.outcome() == Outcome.MORE_INFORMATION) {
            soFar.add(decision.soFar());
          }
          decision.withStatus(RuleResult.Status.MET).forEach(result -> met.add(result.rule().id()));
          RoutingDecision route = Routing.standard().route(enquiry, residence, DAY);
          routes.add(route.outcome());
          reasons.addAll(route.reasons());
        });

    assertEquals(EnumSet.allOf(Outcome.class), outcomes);
    assertEquals(EnumSet.of(Outcome.MAY_PROCEED, Outcome.POINTS_TO_DISCUSS), soFar);
    assertEquals(
        Eligibility.law().values().stream()
            .flatMap(pack -> pack.rules().stream().map(Rule::id))
            .collect(Collectors.toSet()),
        met);
    assertEquals(
        EnumSet.complementOf(EnumSet.of(RoutingOutcome.UNKNOWN_DISTRICT, RoutingOutcome.SERVICE)),
        routes);
    assertEquals(EnumSet.complementOf(EnumSet.copyOf(NOT_REACHED)), reasons);
    assertEquals(EnumSet.allOf(Nation.class), nations);
  }

  @Test
  void the_examples_use_every_code_answer_and_language() {
    String text = new String(ExampleFiles.enquiries(), StandardCharsets.UTF_8);
    List<String> missing = new ArrayList<>();
    for (String list :
        List.of(
            "caring-experience",
            "contact-method",
            "contact-outcome",
            "driving-licence",
            "dwelling-kind",
            "employment-status",
            "enquiry-channel",
            "enquiry-request",
            "fostering-motivation",
            "fostering-kind",
            "heard-from",
            "helping-way",
            "household-relationship",
            "marital-status",
            "offence-disposal",
            "offence-kind",
            "part-of-day",
            "pet-kind",
            "tenure",
            "visit-recommendation")) {
      for (CodeEntry entry : CodeLists.standard().find(list).orElseThrow().entries()) {
        if (!text.contains("\"" + entry.code() + "\"")) {
          missing.add(list + " " + entry.code());
        }
      }
    }
    assertEquals(List.of(), missing);
    Stream.of("yes", "no", "not-known", "refused", "cy", "en", "bfi")
        .forEach(word -> assertTrue(text.contains("\"" + word + "\""), word));
    assertEquals(4, Answer.values().length);
    Stream.of("campaign", "identifiers", "extensions", "formerNames", "knownAs", "address")
        .forEach(name -> assertTrue(text.contains("\"" + name + "\":"), name));
    Set<String> unused = new TreeSet<>();
    for (Class<?> page : List.of(Household.class, FosteringInterests.class, Home.class)) {
      TypeDescription.of(page).properties().stream()
          .map(PropertyDescription::name)
          .filter(name -> !text.contains("\"" + name + "\":"))
          .forEach(unused::add);
    }
    // Asked later, or only where something else was said.
    assertEquals(Set.of("kindsAnswer", "tenancyUntil"), unused);
  }

  @Test
  void the_examples_name_reserved_numbers_and_domains_only() {
    String text = new String(ExampleFiles.enquiries(), StandardCharsets.UTF_8);
    Matcher telephones = Pattern.compile("\"telephones\":\\[([^]]*)]").matcher(text);
    while (telephones.find()) {
      assertTrue(
          telephones.group(1).matches("\"(?:01632 960[0-9]{3}|07700 900[0-9]{3})\""),
          telephones.group(1));
    }
    Matcher domains = Pattern.compile("@([^\"]*)\"").matcher(text);
    while (domains.find()) {
      assertEquals("example.org", domains.group(1));
    }
  }

  @Test
  void the_faults_show_every_kind_that_a_line_can_show() {
    List<ExampleFaults.Fault> faults = ExampleFaults.make();
    Set<FindingCode> expected = EnumSet.allOf(FindingCode.class);
    expected.removeAll(ExampleFaults.NOT_SHOWN);
    String constraints = constraints(Enquiry.class, new HashSet<>());
    expected.removeIf(
        code -> code.code().startsWith("constraint.") && !constraints.contains(code.code()));
    assertEquals(
        expected,
        faults.stream()
            .map(ExampleFaults.Fault::code)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class))));
    for (ExampleFaults.Fault fault : faults) {
      assertTrue(
          codes(FosteringJson.standard().read(Enquiry.class, fault.line()).findings())
              .contains(fault.code().code()),
          () -> "no line shows " + fault.code());
    }
  }

  @Test
  void each_line_of_the_faulty_file_shows_its_own_fault_and_no_other() {
    List<StreamedDocument<Enquiry>> items = items(ExampleFiles.faults());
    List<String> lines = new String(ExampleFiles.faults(), StandardCharsets.UTF_8).lines().toList();
    assertEquals(lines.size(), items.size());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Set<String> codes = codes(items.get(i).checked().findings());
      boolean manyCodes =
          codes.contains(FindingCode.LIMIT_DEPTH.code())
              || codes.contains(FindingCode.LIMIT_FINDINGS.code());
      boolean right =
          codes.isEmpty()
              ? lines.get(i).contains("\"value\":\"none\"")
              : codes.stream().anyMatch(lines.get(i)::contains) && (codes.size() == 1 || manyCodes);
      if (!right) {
        wrong.add("line " + (i + 1) + " has " + codes);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** All constraints of a type and what it holds; those of other documents are not among them. */
  private static String constraints(Class<?> type, Set<Class<?>> seen) {
    StringBuilder found = new StringBuilder();
    if (seen.add(type)) {
      for (PropertyDescription property : TypeDescription.of(type).properties()) {
        found.append(property.constraints()).append(property.valueConstraints());
        if (property.form() == PropertyDescription.ValueForm.OBJECT) {
          found.append(constraints(property.valueType(), seen));
        }
      }
    }
    return found.toString();
  }

  private static Set<String> codes(List<Finding> findings) {
    Set<String> codes = new HashSet<>();
    findings.forEach(finding -> codes.add(finding.code()));
    return codes;
  }

  private static void forEach(Consumer<Enquiry> action) {
    items(ExampleFiles.enquiries())
        .forEach(item -> action.accept(item.checked().value().orElseThrow()));
  }

  private static List<StreamedDocument<Enquiry>> items(byte[] file) {
    return FosteringJson.standard()
        .documents(Enquiry.class, new ByteArrayInputStream(file))
        .stream()
        .toList();
  }
}
