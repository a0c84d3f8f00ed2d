package org.fostering.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.model.value.Moment;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.LegalForce;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the tables, with its citation: what it finds, where, and what it leaves alone. */
@Tag("both-paths")
class StandardRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<ConsistencyRule> ALL =
      StandardRules.rules(PostcodeDirectory.standard(), Interpretations.defaults());

  @ParameterizedTest
  @MethodSource("org.fostering.rules.consistency.ConsistencyCase#all")
  void what_a_case_shows_is_found_there_and_nowhere_else(ConsistencyCase each) {
    Optional<String> differs = each.differsFrom(Consistency.standard());

    assertEquals(each.fault().isPresent(), differs.isPresent(), differs.orElse("as it should be"));
  }

  @ParameterizedTest
  @MethodSource("org.fostering.rules.consistency.BatchCase#all")
  void what_documents_show_together_is_found_there_and_nowhere_else(BatchCase each) {
    assertEquals(Optional.empty(), each.differsFrom(Consistency.standard()));
  }

  @Test
  void a_finding_is_as_grave_as_was_said() {
    Map<String, Severity> severities = new TreeMap<>();
    ALL.forEach(rule -> severities.put(rule.code(), rule.severity()));

    assertEquals(ConsistencyCase.SEVERITIES, severities);
  }

  private static String verb(ConsistencyRule rule) {
    return rule.check().text().split(" ")[0];
  }

  static Stream<Arguments> lines(String... verbs) {
    return ALL.stream()
        .filter(rule -> List.of(verbs).contains(verb(rule)))
        .map(
            rule ->
                Arguments.of(
                    rule.basis().citations().get(0) + ": " + rule.on() + " " + rule.check().text(),
                    rule));
  }

  private static boolean isWithinObject(ConsistencyRule rule) {
    return !rule.check().text().contains(" /")
        && !rule.code().equals("consistency.changed-after-acceptance");
  }

  /** Orders whose paths all start at the object; the others have cases. */
  static Stream<Arguments> orders() {
    return lines("in-order").filter(line -> isWithinObject((ConsistencyRule) line.get()[1]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void a_later_step_with_an_earlier_date_is_found(String name, ConsistencyRule rule) {
    List<Place> order =
        Stream.of(rule.check().text().substring("in-order ".length()).split(" "))
            .map(path -> Place.of(path, type(rule)))
            .toList();
    boolean shown = false;
    for (int later = 1; later < order.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Place first = order.get(earlier);
        Place second = order.get(later);
        assertEquals(List.of(), faults(rule, first.on(2), second.on(2)), "on the same day");
        assertEquals(List.of(), faults(rule, second.on(1)), "the second alone");
        assertEquals(List.of(), faults(rule, first.on(2)), "the first alone");
        if (!isRefused(rule, first.on(2), second.on(1))) {
          shown = true;
          assertEquals(
              List.of(second.pointer()),
              faults(rule, first.on(2), second.on(1)),
              first.pointer() + " before " + second.pointer());
        }
      }
    }
    assertTrue(shown, "the model refuses it already, so the line is dead");
  }

  private static Class<?> type(ConsistencyRule rule) {
    return VocabularyTypes.named(rule.on());
  }

  @SafeVarargs
  private static List<String> faults(ConsistencyRule rule, List<String>... lines) {
    Object value = DocumentFixture.of(type(rule), Stream.of(lines).flatMap(List::stream).toList());
    DocumentIndex empty =
        DocumentIndex.of(DocumentFixture.document("enquiry", List.of("/enquirers/0/id a")));
    List<String> faults = new ArrayList<>();
    rule.check()
        .look(
            DocumentNode.root(value, TypeDescription.of(type(rule))),
            empty,
            TODAY,
            pointer -> faults.add(pointer.toString()));
    return faults;
  }

  /** The model refuses some spans that are reversed, so that they cannot come up here. */
  @SafeVarargs
  private static boolean isRefused(ConsistencyRule rule, List<String>... lines) {
    try {
      DocumentFixture.of(type(rule), Stream.of(lines).flatMap(List::stream).toList());
      return false;
    } catch (IllegalArgumentException refused) {
      return refused.getCause() instanceof InvocationTargetException;
    }
  }

  /** The first value to which a path leads, and a line for each condition on the way. */
  private record Place(String pointer, Class<?> type, List<String> conditions) {

    private static final Pattern CONDITION = Pattern.compile("\\[([a-zA-Z]+)=([a-z0-9-]+)");

    static Place of(String path, Class<?> from) {
      StringBuilder pointer = new StringBuilder();
      List<String> conditions = new ArrayList<>();
      Class<?> type = from;
      for (String step : path.split("/")) {
        String name = step.replaceFirst("\\[.*", "");
        PropertyDescription property = TypeDescription.of(type).property(name).orElseThrow();
        pointer.append('/').append(name);
        if (property.occurrence() == Occurrence.LIST) {
          pointer.append("/0");
        }
        Matcher condition = CONDITION.matcher(step);
        if (condition.find()) {
          conditions.add(pointer + "/" + condition.group(1) + " " + condition.group(2));
        }
        type = property.valueType();
      }
      return new Place(pointer.toString(), type, conditions);
    }

    List<String> on(int day) {
      String date = "2020-02-0" + day + (type == Moment.class ? "T12:00:00Z" : "");
      return with(date);
    }

    List<String> with(String value) {
      List<String> lines = new ArrayList<>(conditions);
      lines.add(pointer + " " + value);
      return lines;
    }
  }

  static Stream<Arguments> references() {
    return lines("refers-to");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("references")
  void a_reference_to_nobody_is_found(String name, ConsistencyRule rule) {
    Place place = Place.of(rule.check().text().split(" ")[1], type(rule));
    assertEquals(List.of(place.pointer()), faults(rule, place.with("nobody")));
  }

  @Test
  void every_property_that_holds_an_id_has_a_line() {
    Set<String> expected = new TreeSet<>();
    for (TypeDescription shape : DataDictionary.standard().types()) {
      for (PropertyDescription property : shape.properties()) {
        if (property.form() == ValueForm.TEXT
            && Pattern.compile("\\bids? of\\b").matcher(property.definition()).find()) {
          expected.add(shape.name() + "." + property.name());
        }
      }
    }
    Set<String> lines = new TreeSet<>();
    references()
        .map(line -> (ConsistencyRule) line.get()[1])
        .forEach(rule -> lines.add(rule.on() + "." + rule.check().text().split(" ")[1]));
    assertEquals(expected, lines);
  }

  @Test
  void every_span_that_the_model_does_not_keep_in_order_has_a_line() {
    Set<String> expected = new TreeSet<>();
    for (TypeDescription shape : DataDictionary.standard().types()) {
      if (shape.property("since").isPresent() && shape.property("until").isPresent()) {
        try {
          DocumentFixture.of(shape.type(), List.of("/since 2020-02-02", "/until 2020-02-01"));
          expected.add(shape.name());
        } catch (IllegalArgumentException refused) {
          assertTrue(refused.getCause() instanceof InvocationTargetException, shape.name());
        }
      }
    }
    Set<String> lines = new TreeSet<>();
    ALL.stream()
        .filter(rule -> rule.check().text().equals("in-order since until"))
        .forEach(rule -> lines.add(rule.on()));
    assertEquals(expected, lines);
  }

  @Test
  void some_rules_find_alone_what_they_find_among_all() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    Set<String> codes =
        Set.of("consistency.answer-contradicted", "consistency.age-against-birth-date");
    Consistency few = Consistency.standard().only(codes);
    int found = 0;
    for (ConsistencyCase each : ConsistencyCase.all()) {
      if (codes.contains(each.code())) {
        List<Finding> alone = few.check(each.document(), day);
        found += alone.size();
        assertEquals(
            Consistency.standard().check(each.document(), day).stream()
                .filter(finding -> codes.contains(finding.code()))
                .toList(),
            alone);
      }
    }
    assertTrue(found > 0);
  }

  @Test
  void every_other_line_is_shown_by_a_case() {
    Set<String> shown = new HashSet<>();
    for (ConsistencyCase each : ConsistencyCase.all()) {
      DocumentIndex contents = DocumentIndex.of(each.document());
      for (ConsistencyRule rule : ALL) {
        if (!each.pointers().isEmpty()
            && rule.code().equals(each.code())
            && isFoundBy(rule, contents)) {
          shown.add(line(rule));
        }
      }
    }
    Set<String> missing = new TreeSet<>();
    for (ConsistencyRule rule : ALL) {
      String verb = verb(rule);
      boolean shownOtherwise =
          verb.equals("refers-to")
              // An application names no nation: EarlierServiceTest gives it one.
              || rule.code().equals("consistency.earlier-service-unnamed")
              || verb.equals("across-documents")
              || rule.basis().citations().get(0).provision().equals("ListAnswer")
              || (verb.equals("in-order") && isWithinObject(rule));
      if (!shownOtherwise && !shown.contains(line(rule))) {
        missing.add(line(rule));
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static boolean isFoundBy(ConsistencyRule rule, DocumentIndex contents) {
    List<Pointer> faults = new ArrayList<>();
    contents.each(rule.on()).forEach(part -> rule.look(part, contents, TODAY, faults::add));
    return !faults.isEmpty();
  }

  private static String line(ConsistencyRule rule) {
    return rule.code() + " " + rule.on() + " " + rule.when() + " " + rule.check().text();
  }

  @Test
  void nothing_unverified_is_in_the_pack_and_what_is_carried_says_so() {
    assertEquals(0, ALL.stream().filter(rule -> !rule.basis().certainty().isVerified()).count());
    assertEquals(ALL.size(), Consistency.standard().packs().get(0).rules().size());
    for (ConsistencyRule rule : Consistency.standard().packs().get(0).rules()) {
      assertEquals(Certainty.READ, rule.basis().certainty(), line(rule));
    }
  }

  @Test
  void what_breaks_a_law_is_never_an_error_and_what_only_logic_says_is_never_a_statute() {
    for (ConsistencyRule rule : ALL) {
      boolean ofVocabulary =
          rule.basis().citations().get(0).instrument().equals("The vocabulary of this library");
      if (rule.severity() == Severity.ERROR) {
        assertTrue(ofVocabulary, line(rule));
      }
      if (ofVocabulary) {
        assertEquals(LegalForce.STANDARD, rule.basis().source(), line(rule));
        assertEquals(4, rule.basis().nations().size(), line(rule));
      }
    }
  }

  @Test
  void every_text_is_there_in_both_languages_and_has_no_place_for_a_value() {
    for (ConsistencyRule rule : ALL) {
      for (Locale locale : List.of(Locale.ENGLISH, Messages.WELSH)) {
        Finding finding = rule.finding(Pointer.ROOT);
        String message = Consistency.standard().message(finding, locale).orElseThrow();
        String fix = Consistency.standard().fix(finding, locale).orElseThrow();
        assertTrue(message.endsWith(".") && fix.endsWith("."), line(rule));
        assertFalse((message + fix).matches(".*[{}%].*"), line(rule));
      }
      assertFalse(rule.message().english().equals(rule.message().welsh()), line(rule));
    }
  }
}
