package org.fostering.model.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.model.description.DataDictionary.Entry;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("both-paths")
class DataDictionaryTest {

  static Stream<TypeDescription> types() {
    return DataDictionary.standard().types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_term_has_a_definition_that_is_a_sentence(TypeDescription type) {
    for (PropertyDescription property : type.properties()) {
      String term = type.name() + "." + property.name();
      assertFalse(property.definition().isBlank(), term + " has no definition");
      assertTrue(property.definition().endsWith("."), term + " is not defined in a sentence");
      assertTrue(
          property.term().since().matches("[0-9]+\\.[0-9]+"), term + " has no since-version");
    }
  }

  /** Words for something said before; a definition has nothing before it. */
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "\\b(?:it|they|he|she|this one|that (?:person|body|service)|themself)\\b|^(?:Its|Their)\\b"
              + "|\\blives? there\\b|\\blived there\\b",
          Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @MethodSource("types")
  void a_definition_reads_alone(TypeDescription type) {
    List<String> leaning =
        type.properties().stream()
            .filter(property -> POINTS_BACK.matcher(property.definition()).find())
            .map(property -> property + ": " + property.definition())
            .toList();

    assertEquals(List.of(), leaning);
  }

  @ParameterizedTest
  @MethodSource("types")
  void no_definition_only_repeats_the_name(TypeDescription type) {
    for (PropertyDescription property : type.properties()) {
      String said = property.definition().replaceAll("(?i)^the |[^A-Za-z]", "");
      assertFalse(said.equalsIgnoreCase(property.name()), property + " only repeats its name");
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void only_a_date_may_be_said_to_lie_ahead(TypeDescription type) {
    for (PropertyDescription property : type.properties()) {
      boolean isDate =
          Set.of(LocalDate.class, PartialDate.class, Moment.class).contains(property.valueType());
      assertTrue(isDate || !property.term().mayLieAhead(), type.name() + "." + property.name());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void only_a_list_may_be_said_to_lack_elements(TypeDescription type) {
    for (PropertyDescription property : type.properties()) {
      assertTrue(
          property.occurrence() == PropertyDescription.Occurrence.LIST
              || !property.term().mayLackElements(),
          type.name() + "." + property.name());
    }
  }

  @Test
  void a_type_used_twice_stands_once() {
    List<String> names = types().map(TypeDescription::name).toList();

    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void an_entry_says_what_its_values_are() {
    Entry channel =
        DataDictionary.standard().entries().stream()
            .filter(entry -> entry.type().equals("Enquiry") && entry.name().equals("channel"))
            .findFirst()
            .orElseThrow();

    assertEquals("enquiry-channel", channel.values().orElseThrow());
    assertEquals("The way by which the enquiry came.", channel.definition());
  }

  @Test
  void documents_are_found_by_the_name_they_carry() {
    for (Class<?> type : Documents.standard()) {
      assertEquals(type, Documents.find(Documents.name(type)).orElseThrow());
    }
  }
}
