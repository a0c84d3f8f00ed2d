package org.fostering.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.model.common.Document;
import org.fostering.model.common.Extension;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.LaterMembers;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.Documents;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mechanism, with rules that a hub could have written. */
class ConsistencyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Bilingual TITLE = new Bilingual("Rules of a hub", "Rheolau hyb");

  private static Basis.Builder policy() {
    return Basis.of(LegalForce.POLICY, "Example Hub")
        .cites(new Citation("Recording policy of Example Hub", "section 2"))
        .in(Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND);
  }

  static ConsistencyRule.Builder rule(String code, String on) {
    return ConsistencyRule.builder(code, on)
        .basis(policy().build())
        .says("Wrong.", "Anghywir.")
        .fix("Mend it.", "Trwsiwch ef.");
  }

  static Consistency with(ConsistencyRule... rules) {
    return Consistency.of(List.of(new ConsistencyPack("hub", "1", TITLE, List.of(rules))));
  }

  private static List<String> found(Consistency consistency, Document document) {
    return consistency.check(document, TODAY).stream()
        .map(finding -> finding.code() + " " + finding.pointer())
        .toList();
  }

  private static Document enquiry(String... lines) {
    return DocumentFixture.document(
        "enquiry", Stream.concat(Stream.of("/enquirers/0/id ann"), Stream.of(lines)).toList());
  }

  @Test
  void a_hub_writes_a_rule_in_a_few_lines() {
    Consistency hub =
        with(
            rule("hub.channel-missing", "Enquiry")
                .when("+receivedAt & -closing")
                .must(Checks.requires("channel"))
                .build());
    Document silent = enquiry("/receivedAt 2026-06-01T10:00:00Z");
    assertEquals(List.of("hub.channel-missing /channel"), found(hub, silent));
    assertEquals(
        List.of(), found(hub, enquiry("/receivedAt 2026-06-01T10:00:00Z", "/channel telephone")));
    assertEquals(
        List.of(),
        found(hub, enquiry("/receivedAt 2026-06-01T10:00:00Z", "/closing/closedOn 2026-06-02")));
    Finding finding = hub.check(silent, TODAY).get(0);
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(Optional.of("Wrong."), hub.message(finding, Locale.ENGLISH));
    assertEquals(Optional.of("Anghywir."), hub.message(finding, Messages.WELSH));
    assertEquals(Optional.of("Mend it."), hub.fix(finding, Locale.ENGLISH));
    assertEquals("Example Hub", finding.source().orElseThrow().owner());
    assertEquals(
        List.of("Recording policy of Example Hub section 2"),
        finding.source().orElseThrow().places());
  }

  @Test
  void a_lambda_is_for_what_the_vocabulary_cannot_say() {
    Consistency hub =
        with(
            rule("hub.too-many-pets", "Enquiry")
                .error()
                .must(
                    (part, document, asOf, faults) ->
                        document.each("Pet").stream()
                            .skip(1)
                            .forEach(pet -> faults.accept(pet.pointer())))
                .build());
    Document two = enquiry("/pets/0/kind dog", "/pets/1/kind cat");
    assertEquals(List.of("hub.too-many-pets /pets/1"), found(hub, two));
    assertEquals(Severity.ERROR, hub.check(two, TODAY).get(0).severity());
  }

  @Test
  void a_rule_that_throws_costs_one_finding_and_no_word_of_what_it_threw() {
    Consistency hub =
        with(
            rule("hub.broken", "Enquiry")
                .must(
                    (part, document, asOf, faults) -> {
                      throw new IllegalStateException(part.at("enquirers/id").get(0).text());
                    })
                .build(),
            rule("hub.endless", "Enquiry")
                .must(
                    (part, document, asOf, faults) -> {
                      while (!faults.equals(part)) {
                        faults.accept(Pointer.ROOT);
                      }
                    })
                .build(),
            rule("hub.deep", "Enquiry")
                .must((part, document, asOf, faults) -> faults.accept(deeper(part.pointer())))
                .build(),
            rule("hub.sound", "Enquiry").must(Checks.requires("channel")).build());
    List<Finding> findings = hub.check(enquiry(), TODAY);
    assertEquals(
        List.of(
                Finding.warning("hub.broken.failed", Pointer.ROOT),
                Finding.warning("hub.endless.failed", Pointer.ROOT),
                Finding.warning("hub.deep.failed", Pointer.ROOT),
                Finding.warning("hub.sound", Pointer.ROOT.property("channel")))
            .stream()
            .map(finding -> finding.restingOn(policy().build()))
            .toList(),
        findings);
    assertTrue(hub.message(findings.get(0), Locale.ENGLISH).orElseThrow().startsWith("A rule"));
    assertTrue(hub.fix(findings.get(0), Messages.WELSH).orElseThrow().startsWith("Rhowch"));
  }

  private static Pointer deeper(Pointer pointer) {
    return pointer.toString().isBlank() || pointer.hashCode() != 0 ? deeper(pointer) : pointer;
  }

  @Test
  void as_many_faults_as_an_honest_rule_can_find_are_all_told() {
    Consistency hub =
        with(
            rule("hub.many", "Enquiry")
                .must(
                    (part, document, asOf, faults) ->
                        IntStream.range(0, 10_000).mapToObj(Pointer.ROOT::index).forEach(faults))
                .build());
    assertEquals(10_000, hub.check(enquiry(), TODAY).size());
  }

  @Test
  void a_rule_is_asked_of_each_object_of_its_type_and_of_no_other_document() {
    List<String> asked = new ArrayList<>();
    Check listening = (part, document, asOf, faults) -> asked.add(document + " " + part.pointer());
    Consistency hub =
        with(
            rule("hub.pets", "Pet").must(listening).build(),
            rule("hub.carers", "ApprovedCarer").must(listening).build());
    hub.check(enquiry("/pets/0/kind dog", "/pets/1/kind cat"), TODAY);
    hub.check(DocumentFixture.document("assessment", List.of("/nation wales")), TODAY);
    assertEquals(
        List.of("DocumentIndex[Enquiry] /pets/0", "DocumentIndex[Enquiry] /pets/1"), asked);
  }

  @Test
  void of_the_rules_of_the_library_a_document_meets_those_of_what_it_can_hold() {
    List<ConsistencyRule> all = Consistency.standard().packs().get(0).rules();
    Set<ConsistencyRule> met = new HashSet<>();
    for (Class<? extends Document> type : Documents.standard()) {
      List<ConsistencyRule> rules =
          DocumentRules.of(type, all, false).rules().stream()
              .map(DocumentRules.Chosen::rule)
              .toList();
      Set<String> types =
          DataDictionary.of(List.of(type)).types().stream()
              .map(TypeDescription::name)
              .collect(Collectors.toSet());
      assertEquals(all.stream().filter(rule -> types.contains(rule.on())).toList(), rules);
      assertTrue(rules.size() < all.size() / 2, type + " meets " + rules.size());
      met.addAll(rules);
    }
    assertEquals(all.size(), met.size());
  }

  @Test
  void the_same_place_is_told_once() {
    Check twice =
        (part, document, asOf, faults) -> {
          faults.accept(Pointer.ROOT);
          faults.accept(Pointer.ROOT);
        };
    Consistency hub = with(rule("hub.one", "Enquiry").must(twice).build());
    assertEquals(1, hub.check(enquiry(), TODAY).size());
  }

  @Test
  void rules_of_one_nation_keep_to_it_and_a_document_without_nation_gets_those_of_all() {
    Check always = Checks.never(".");
    Consistency hub =
        with(
            rule("hub.everywhere", "Assessment").must(always).build(),
            rule("hub.wales", "Assessment")
                .basis(
                    Basis.of(LegalForce.POLICY, "Example Hub")
                        .cites(new Citation("Policy", ""))
                        .in(Nation.WALES)
                        .build())
                .must(always)
                .build());
    Document unsaid =
        DocumentFixture.document("assessment", List.of("/decidedToAssessOn 2026-01-01"));
    Document english = DocumentFixture.document("assessment", List.of("/nation england"));
    Document welsh = DocumentFixture.document("assessment", List.of("/nation wales"));
    assertEquals(List.of("hub.everywhere "), found(hub, unsaid));
    assertEquals(List.of("hub.everywhere "), found(hub, english));
    assertEquals(List.of("hub.everywhere ", "hub.wales "), found(hub, welsh));
    assertEquals(2, hub.check(unsaid, Jurisdiction.of(Nation.WALES), TODAY).size());
    assertEquals(1, hub.check(welsh, Jurisdiction.of(Nation.ENGLAND), TODAY).size());
  }

  @Test
  void a_rule_holds_on_its_days_only() {
    Consistency hub =
        with(
            rule("hub.later", "Enquiry")
                .basis(policy().during(InForce.from(TODAY)).build())
                .must(Checks.never("."))
                .build(),
            rule("hub.never", "Enquiry")
                .basis(policy().during(InForce.notCommenced()).build())
                .must(Checks.never("."))
                .build());
    assertEquals(1, hub.check(enquiry(), TODAY).size());
    assertEquals(0, hub.check(enquiry(), TODAY.minusDays(1)).size());
  }

  @Test
  void a_pack_says_which_rule_does_not_build() {
    assertBroken("a type that a document holds, not Nobody", "Nobody", "", Checks.requires("x"));
    assertBroken("Enquiry has no property chanel", "Enquiry", "", Checks.requires("chanel"));
    assertBroken("Enquiry has no property chanel", "Enquiry", "+chanel", Checks.never("."));
    assertBroken("no document with a Notice has /zone", "Notice", "+/zone", Checks.never("."));
    assertBroken("channel holds nothing", "Enquiry", "+channel/x", Checks.never("."));
    assertBroken("Pet has no property age", "Enquiry", "", Checks.requires("pets[age=1]/kind"));
    assertBroken("Enquiry has no property a", "Enquiry", "", Checks.within("a", "b", "P1D"));
  }

  private static void assertBroken(String why, String on, String when, Check check) {
    ConsistencyRule rule = rule("hub.broken", on).when(when).must(check).build();
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> with(rule));
    assertTrue(
        thrown.getMessage().startsWith("rule hub.broken of pack hub needs"), thrown.getMessage());
    assertTrue(thrown.getMessage().contains(why), thrown.getMessage());
  }

  @Test
  void a_pack_needs_owners_nations_citations_and_texts_that_agree() {
    Citation citation = new Citation("Policy", "");
    for (Basis basis :
        List.of(
            Basis.of(LegalForce.POLICY, " ").cites(citation).in(Nation.WALES).build(),
            Basis.of(LegalForce.POLICY, "Hub").cites(citation).build(),
            Basis.of(LegalForce.POLICY, "Hub").in(Nation.WALES).build())) {
      ConsistencyRule rule = rule("hub.x", "Enquiry").basis(basis).must(Checks.never(".")).build();
      assertThrows(IllegalArgumentException.class, () -> with(rule));
    }
    ConsistencyRule one = rule("hub.x", "Enquiry").must(Checks.never(".")).build();
    ConsistencyRule graver = rule("hub.x", "Enquiry").error().must(Checks.never(".")).build();
    ConsistencyRule other =
        rule("hub.x", "Enquiry").says("Other.", "X.").must(Checks.never(".")).build();
    ConsistencyRule mended =
        rule("hub.x", "Enquiry").fix("Other.", "X.").must(Checks.never(".")).build();
    assertThrows(IllegalArgumentException.class, () -> with(one, graver));
    assertThrows(IllegalArgumentException.class, () -> with(one, other));
    assertThrows(IllegalArgumentException.class, () -> with(one, mended));
    assertEquals(1, with(one, one).check(enquiry(), TODAY).size());
    ConsistencyRule failed = rule("hub.x.failed", "Enquiry").must(Checks.never(".")).build();
    assertThrows(IllegalArgumentException.class, () -> with(failed));
    assertThrows(
        IllegalArgumentException.class, () -> new ConsistencyPack("Hub", "1", TITLE, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> rule("No code", "Enquiry").must(Checks.never(".")).build());
    assertLacks("basis", ConsistencyRule.builder("hub.x", "Enquiry").must(Checks.never(".")));
    assertLacks("check", rule("hub.x", "Enquiry"));
  }

  private static void assertLacks(String part, ConsistencyRule.Builder rule) {
    assertEquals(
        "the rule hub.x has no " + part,
        assertThrows(IllegalStateException.class, rule::build).getMessage());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "within a b",
        "within a b P1Y c",
        "within a b fortnight",
        "in-order a",
        "never",
        "at-most many a",
        "refers-to a",
        "across-documents a",
        "no-such a",
      })
  void a_line_that_is_no_check_is_named(String line) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Checks.of(line)).getMessage();
    assertTrue(message.endsWith(": " + line), message);
  }

  @Test
  void where_it_may_be_the_law_of_two_nations_only_what_holds_in_both_is_looked_at() {
    Basis welsh =
        Basis.of(LegalForce.STATUTE, "x").cites(new Citation("Law", "1")).in(Nation.WALES).build();
    Consistency hub =
        with(rule("hub.x", "Enquiry").basis(welsh).must(Checks.requires("channel")).build());
    Document silent = enquiry("/receivedAt 2026-06-01T10:00:00Z");

    assertEquals(1, hub.check(silent, Jurisdiction.of(Nation.WALES), TODAY).size());
    assertEquals(
        List.of(),
        hub.check(silent, Jurisdiction.oneOf(List.of(Nation.WALES, Nation.ENGLAND)), TODAY));
    assertEquals(List.of(), hub.check(silent, Jurisdiction.notKnown(), TODAY));
  }

  @Test
  void two_packs_do_not_share_a_code() {
    ConsistencyRule rule = rule("hub.x", "Enquiry").must(Checks.never(".")).build();
    ConsistencyPack one = new ConsistencyPack("one", "1", TITLE, List.of(rule));
    ConsistencyPack two = new ConsistencyPack("two", "1", TITLE, List.of(rule));
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> Consistency.of(List.of(one, two)))
            .getMessage()
            .contains("hub.x"));
    assertEquals("one:1", Consistency.of(List.of(one)).packs().get(0).reference());
    assertEquals("Consistency[one:1]", Consistency.of(List.of(one)).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"channel", "pets[kind=dog", "kind~dog", "closing/closedOn<yesterday"})
  void what_is_no_condition_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> NodeCondition.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in-orders a b", "", "worked-out x"})
  void what_is_no_check_is_refused(String line) {
    assertThrows(IllegalArgumentException.class, () -> Checks.of(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "channel=web-form|telephone; true",
        "channel=web-form; false",
        "channel!=web-form; true",
        "channel!=telephone; false",
        "campaign/system!=x; false",
        "+channel; true",
        "-channel; false",
        "-campaign; true",
        "+pets[kind=dog&number=2]; true",
        "+pets[kind=dog&number=1]; false",
        "pets[last]/kind=cat; true",
        "pets[last]/kind=dog; false",
        "closing/closedOn<=today; true",
        "closing/closedOn<today; false",
        "closing/closedOn>today; false",
        "closing/closedOn>2026-11-21; true",
        "closing/closedOn<2026-11-23; true",
        "enquirers/dateOfBirth<1981-01-01; true",
        "enquirers/dateOfBirth<1980-12-31; false",
        "enquirers/dateOfBirth>1979-12-31; true",
        "enquirers/dateOfBirth>1980-01-01; false",
        "receivedAt<=2026-06-01; false",
        "receivedAt<=2026-06-02; true",
        "channel=telephone & -campaign & +pets; true",
        "channel=telephone & +campaign; false",
      })
  void a_condition_holds_only_where_it_certainly_does(String text, boolean holds) {
    Document document =
        enquiry(
            "/channel telephone",
            "/receivedAt 2026-06-01T23:30:00Z",
            "/enquirers/0/dateOfBirth 1980",
            "/closing/closedOn 2026-11-22",
            "/pets/0/kind dog",
            "/pets/0/number 2",
            "/pets/1/kind cat");
    DocumentIndex contents = DocumentIndex.of(document);
    NodeCondition when = NodeCondition.of(text);
    when.bind(Enquiry.class);
    assertEquals(holds, when.holds(contents.root(), contents, TODAY));
    assertEquals(text, when.toString());
  }

  @Test
  void a_condition_in_brackets_knows_of_no_today() {
    DocumentIndex contents = DocumentIndex.of(enquiry("/statusHistory/0/effectiveOn 2020-01-01"));
    NodeCondition when = NodeCondition.of("+statusHistory[effectiveOn<today]");
    assertThrows(
        IllegalArgumentException.class, () -> when.holds(contents.root(), contents, TODAY));
  }

  @Test
  void parts_are_found_by_path_and_show_no_value() {
    DocumentIndex contents = DocumentIndex.of(enquiry("/pets/0/kind dog", "/pets/0/number 2"));
    DocumentNode number = contents.root().at("pets/number").get(0);
    assertEquals("/pets/0/number", number.pointer().toString());
    assertEquals(2, number.value());
    assertEquals("DocumentNode[/pets/0/number]", number.toString());
    assertEquals("DocumentIndex[Enquiry]", contents.toString());
    assertThrows(IllegalArgumentException.class, () -> contents.root().at("pets/age"));
    assertThrows(IllegalArgumentException.class, () -> contents.each("Nobody"));
    assertEquals(List.of(), contents.each("AssessmentCheck"));
    assertEquals(1, contents.each("Pet").size());
  }

  @Test
  void a_check_that_is_given_the_wrong_kind_of_value_fails_as_a_rule_does() {
    Consistency hub =
        with(
            rule("hub.dates", "Enquiry").must(Checks.inOrder("channel", "receivedAt")).build(),
            rule("hub.numbers", "Enquiry").must(Checks.notMore("channel", "channel")).build());
    assertEquals(
        List.of("hub.dates.failed ", "hub.numbers.failed "),
        found(hub, enquiry("/channel telephone", "/receivedAt 2026-06-01T10:00:00Z")));
  }

  @Test
  void checks_print_themselves_for_the_rule_book() {
    assertEquals("in-order a b", Checks.inOrder("a", "b").text());
    assertEquals("within a b P1D", Checks.within("a", "b", "P1D").text());
    assertEquals("no-overlap a b c?", Checks.noOverlap("a", "b", "c?").text());
    assertEquals("refers-to a Person.id", Checks.refersTo("a", "Person.id").text());
    assertEquals("at-most 1 a", Checks.atMost(1, "a").text());
    assertEquals("across-documents", Checks.acrossDocuments().text());
    Check lambda = (part, document, asOf, faults) -> {};
    assertEquals("worked out", lambda.text());
    for (ConsistencyRule rule : Consistency.standard().packs().get(0).rules()) {
      String line = rule.check().text();
      if (!line.startsWith("worked-out ")) {
        assertEquals(line, Checks.of(line).text());
      }
    }
  }

  @Test
  void other_documents_than_those_of_the_vocabulary_are_refused() {
    Document own =
        new Document() {
          @Override
          public List<Identifier> getIdentifiers() {
            return List.of();
          }

          @Override
          public List<Extension> getExtensions() {
            return List.of();
          }

          @Override
          public Optional<LaterMembers> laterMembers() {
            return Optional.empty();
          }
        };
    assertThrows(IllegalArgumentException.class, () -> Consistency.standard().check(own, TODAY));
  }

  @Test
  void the_answer_is_the_same_every_time() {
    Document document = enquiry("/receivedAt 2027-06-01T10:00:00Z", "/contacts/0/people/0 nobody");
    List<Finding> first = Consistency.standard().check(document, TODAY);
    assertFalse(first.isEmpty());
    assertEquals(first, Consistency.standard().check(document, TODAY));
    assertEquals(
        Optional.empty(),
        Consistency.standard().message(Finding.warning("hub.x", Pointer.ROOT), Locale.ENGLISH));
    assertEquals(
        Optional.empty(),
        Consistency.standard().fix(Finding.warning("hub.x.failed", Pointer.ROOT), Locale.ENGLISH));
  }
}
