package org.fostering.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.common.Address;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemasTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern LIST = Pattern.compile("^A code of the list ([^ ]+)[.]");

  /** Of the document itself, beside its definitions. */
  private static final Set<String> LABELS = Set.of("#/$defs/en", "#/$defs/cy");

  static Stream<Arguments> published() {
    return TypeDescriptions.DOCUMENTS.stream()
        .flatMap(type -> Stream.of(Strictness.values()).map(mode -> Arguments.of(type, mode)));
  }

  /** {@code mvn test -Dfostering.schemas.write=true} writes the published files anew. */
  @ParameterizedTest
  @MethodSource("published")
  void published_file_is_what_the_description_gives(Class<?> type, Strictness mode)
      throws IOException {
    assertPublished(JsonSchemas.resourceName(type, mode), JsonSchemas.of(type, mode));
  }

  static List<String> others() {
    return JsonSchemas.names();
  }

  @ParameterizedTest
  @MethodSource("others")
  void published_file_is_what_the_format_gives(String documentType) throws IOException {
    assertPublished(JsonSchemas.resourceName(documentType), JsonSchemas.named(documentType));
  }

  @ParameterizedTest
  @MethodSource("others")
  void schema_of_a_format_keeps_to_its_meta_schema_and_uses_every_definition(String documentType)
      throws IOException {
    var metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    String text = JsonSchemas.named(documentType);
    JsonNode schema = MAPPER.readTree(text);
    Set<String> defined = new TreeSet<>();
    schema.get("$defs").fieldNames().forEachRemaining(name -> defined.add("#/$defs/" + name));
    defined.removeAll(LABELS);

    assertEquals(List.of(), metaSchema.validate(text, InputFormat.JSON));
    assertEquals(defined, new TreeSet<>(schema.findValuesAsText("$ref")));
  }

  @Test
  void published_open_api_components_are_what_the_schemas_give() throws IOException {
    assertPublished("v1/openapi.json", JsonSchemas.openApi());
  }

  @Test
  void every_reference_of_the_open_api_components_leads_to_one_of_them() throws IOException {
    JsonNode document = MAPPER.readTree(JsonSchemas.openApi());
    Set<String> defined = new TreeSet<>();
    document
        .at("/components/schemas")
        .fieldNames()
        .forEachRemaining(name -> defined.add("#/components/schemas/" + name));

    assertTrue(defined.containsAll(new TreeSet<>(document.findValuesAsText("$ref"))));
    assertTrue(defined.contains("#/components/schemas/Enquiry"));
    assertEquals("date", document.at("/components/schemas/Day/format").asText());
  }

  /** A strict validator refuses what it does not know, and a generator needs names. */
  @ParameterizedTest
  @MethodSource("published")
  void a_schema_needs_no_vocabulary_and_names_every_definition(Class<?> type, Strictness mode)
      throws IOException {
    JsonNode schema = MAPPER.readTree(JsonSchemas.of(type, mode));

    assertEquals(List.of(), schema.findValues("format"));
    assertEquals(List.of(), schema.findValues("x-sensitivity"));
    definitions(schema).values().forEach(definition -> assertTrue(definition.has("title")));
  }

  /** A name in the one language must not pass for one in the other. */
  @ParameterizedTest
  @MethodSource("published")
  void every_list_of_codes_says_what_it_and_its_codes_are_called_in_both_languages(
      Class<?> type, Strictness mode) throws IOException {
    JsonNode schema = MAPPER.readTree(JsonSchemas.of(type, mode));
    for (JsonNode code : definitions(schema).values()) {
      JsonNode labels = code.path("$defs");
      Matcher list = LIST.matcher(code.path("description").asText());
      if (list.find()) {
        CodeList known = CodeLists.standard().find(list.group(1)).orElseThrow();
        assertEquals(known.titleIn(Locale.ENGLISH).text(), labels.at("/en/title").asText());
        assertEquals(
            known.entries().stream().map(CodeEntry::label).toList(),
            labels.at("/en/oneOf").findValuesAsText("title"));
        assertEquals(
            known.entries().stream().flatMap(entry -> entry.labelWelsh().stream()).toList(),
            labels.at("/cy/oneOf").findValuesAsText("title"));
      }
    }
  }

  /** Beside the object or the list itself, where nothing that validates or generates looks. */
  @ParameterizedTest
  @MethodSource("published")
  void every_property_and_every_word_has_a_label_in_both_languages(Class<?> type, Strictness mode)
      throws IOException {
    JsonNode schema = MAPPER.readTree(JsonSchemas.of(type, mode));
    Map<String, JsonNode> all = definitions(schema);
    all.put("", schema);
    for (String language : List.of("en", "cy")) {
      Map<String, List<String>> without = new TreeMap<>();
      all.forEach(
          (name, definition) -> {
            List<String> texts = new ArrayList<>();
            definition.path("enum").forEach(word -> texts.add(word.asText()));
            definition.path("properties").fieldNames().forEachRemaining(texts::add);
            JsonNode labels = definition.path("$defs").path(language);
            for (JsonNode word : labels.path("oneOf")) {
              assertFalse(word.get("title").asText().isBlank());
              texts.remove(word.get("const").asText());
            }
            labels
                .path("properties")
                .properties()
                .forEach(
                    property -> {
                      assertFalse(property.getValue().get("title").asText().isBlank());
                      assertTrue(texts.remove(property.getKey()), property.getKey());
                    });
            if (!texts.isEmpty()) {
              without.put(name, texts);
            }
          });
      assertEquals(Map.of(), without, language);
    }
  }

  private static Stream<String> everySchema() {
    return Stream.concat(
        TypeDescriptions.DOCUMENTS.stream()
            .flatMap(
                type -> Stream.of(Strictness.values()).map(mode -> JsonSchemas.of(type, mode))),
        JsonSchemas.names().stream().map(JsonSchemas::named));
  }

  /** Beside the labels. The table is by the English text, so that one that changes is missed. */
  @Test
  void every_description_has_its_welsh_and_every_welsh_its_description() throws IOException {
    Set<String> english = new TreeSet<>();
    Set<String> without = new TreeSet<>();
    for (String text : everySchema().toList()) {
      JsonNode schema = MAPPER.readTree(text);
      Map<String, JsonNode> all = definitions(schema);
      all.put("", schema);
      for (JsonNode word : schema.findValues("oneOf")) {
        english.addAll(word.findValuesAsText("description"));
      }
      for (JsonNode definition : all.values()) {
        JsonNode welsh = definition.at("/$defs/cy");
        if (!definition.has("enum") && !definition.has("examples")) {
          look(definition, welsh, english, without);
        }
        definition
            .path("properties")
            .properties()
            .forEach(
                property ->
                    look(
                        property.getValue(),
                        welsh.path("properties").path(property.getKey()),
                        english,
                        without));
      }
    }

    assertEquals(Set.of(), without);
    Set<String> known = new TreeSet<>();
    String file = "descriptions.csv";
    ResourceTable.read(WelshDescriptions.class.getResourceAsStream(file), file)
        .forEach(row -> known.add(row.text("en")));
    known.removeAll(english);
    CodeLists.standard().all().forEach(list -> list.definition().ifPresent(known::remove));
    assertEquals(Set.of(), known);
  }

  private static void look(
      JsonNode schema, JsonNode welsh, Set<String> english, Set<String> without) {
    String description = schema.path("description").asText();
    if (!description.isEmpty()) {
      english.add(description);
      if (welsh.path("description").asText().isBlank()) {
        without.add(description);
      }
    }
  }

  /** The words of the formats that are not terms: outcomes, statuses, reasons and the like. */
  @Test
  void every_word_of_a_record_has_a_label_in_both_languages() throws IOException {
    Set<String> without = new TreeSet<>();
    Set<String> labelled = new TreeSet<>();
    for (String name : JsonSchemas.names()) {
      for (JsonNode owner : MAPPER.readTree(JsonSchemas.named(name)).findParents("enum")) {
        List<String> words = new ArrayList<>();
        owner.get("enum").forEach(word -> words.add(word.asText()));
        for (String language : List.of("en", "cy")) {
          JsonNode labels = owner.path("$defs").path(language).path("oneOf");
          if (!labels.findValuesAsText("const").equals(words)) {
            without.add(name + " " + words);
          }
        }
        labelled.addAll(words);
      }
    }
    without.removeIf(JsonSchemasTest::isNoWord);

    assertEquals(Set.of(), without);
    assertTrue(labelled.size() >= 200, labelled::toString);
  }

  /** Names of documents, types of events, languages and truths in words name themselves. */
  private static boolean isNoWord(String words) {
    String list = words.substring(words.indexOf('['));
    return list.equals("[en, cy]")
        || list.equals("[true, false]")
        || !list.contains(",")
        || list.startsWith("[org.fostering.")
        || list.startsWith("[enquiry,")
        || words.startsWith(list)
        || list.matches("\\[(?:[a-z]+-(?:document|case|summary|together|pair)(?:, )?)+]");
  }

  /** Each type of the vocabulary by its name. */
  private static Map<String, JsonNode> definitions(JsonNode schema) {
    Map<String, JsonNode> definitions = new TreeMap<>();
    schema
        .get("$defs")
        .properties()
        .forEach(each -> definitions.put(each.getKey(), each.getValue()));
    definitions.keySet().removeAll(List.of("en", "cy"));
    return definitions;
  }

  @Test
  void there_is_no_schema_of_an_unknown_format() {
    assertThrows(IllegalArgumentException.class, () -> JsonSchemas.named("rule-book"));
  }

  private static void assertPublished(String name, String generated) throws IOException {
    if (Boolean.getBoolean("fostering.schemas.write")) {
      Path file = Path.of("src/main/resources/org/fostering/json/schema").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, generated);
      return;
    }
    try (InputStream in = JsonSchemas.class.getResourceAsStream(name)) {
      String remedy = name + ": run mvn test -Dfostering.schemas.write=true and commit the file";
      assertNotNull(in, "missing " + remedy);
      assertEquals(
          generated,
          new String(in.readAllBytes(), StandardCharsets.UTF_8),
          "out of date " + remedy);
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  void schema_keeps_to_its_meta_schema(Class<?> type, Strictness mode) {
    var metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertEquals(List.of(), metaSchema.validate(JsonSchemas.of(type, mode), InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("published")
  void every_property_says_what_it_means(Class<?> type, Strictness mode) throws IOException {
    for (JsonNode owner : MAPPER.readTree(JsonSchemas.of(type, mode)).findParents("properties")) {
      if (!owner.has("type")) {
        continue; // It is of labels.
      }
      owner
          .get("properties")
          .properties()
          .forEach(
              property ->
                  assertFalse(
                      property.getValue().path("description").asText().isBlank(),
                      property.getKey()));
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  void every_definition_is_used_and_every_reference_leads_to_one(Class<?> type, Strictness mode)
      throws IOException {
    JsonNode schema = MAPPER.readTree(JsonSchemas.of(type, mode));
    Set<String> defined = new TreeSet<>();
    schema.get("$defs").fieldNames().forEachRemaining(name -> defined.add("#/$defs/" + name));
    defined.removeAll(LABELS);

    assertEquals(defined, new TreeSet<>(schema.findValuesAsText("$ref")));
  }

  /**
   * What Java and ECMA-262 read alike: literals, classes, groups, alternatives and counts. White
   * space is alike only where the class lists what ECMA-262 adds to it, as that of the postcode
   * does.
   */
  @ParameterizedTest
  @MethodSource("published")
  void patterns_stay_in_what_java_and_ecmascript_have_in_common(Class<?> type, Strictness mode)
      throws IOException {
    Pattern common =
        Pattern.compile(
            "(?:[A-Za-z0-9 @:,+_/-]|\\^|\\$|\\||[(]\\?:|[()]"
                + "|[?*+](?![?+])|[{][0-9]+(?:,[0-9]*)?[}](?![?+])"
                + "|\\[\\^?(?:\\\\u[0-9a-f]{4}|\\\\[s().-]|[^\\[\\]\\\\&])+\\])*");
    List<String> patterns = new ArrayList<>();
    for (JsonNode pattern : MAPPER.readTree(JsonSchemas.of(type, mode)).findValues("pattern")) {
      patterns.add(pattern.asText());
    }

    assertTrue(patterns.size() > 5);
    assertEquals(
        List.of(),
        patterns.stream().filter(pattern -> !common.matcher(pattern).matches()).toList());
  }

  @Test
  void strict_and_tolerant_differ_in_what_they_let_pass() throws IOException {
    JsonNode strict = MAPPER.readTree(JsonSchemas.of(Enquiry.class, Strictness.STRICT));
    JsonNode tolerant = MAPPER.readTree(JsonSchemas.of(Enquiry.class, Strictness.TOLERANT));

    assertEquals("urn:fostering:schema:enquiry:1.0", strict.get("$id").asText());
    assertEquals("urn:fostering:schema:enquiry:1.0:tolerant", tolerant.get("$id").asText());
    assertFalse(strict.get("additionalProperties").asBoolean());
    assertTrue(tolerant.get("additionalProperties").asBoolean());
    assertTrue(strict.at("/$defs/Tenure").has("enum"));
    assertFalse(tolerant.at("/$defs/Tenure").has("enum"));
    assertEquals(100, tolerant.at("/$defs/Tenure/maxLength").asInt());
    assertTrue(tolerant.at("/$defs/Answer").has("enum"), "law and logic are closed in both");
  }

  @Test
  void terms_carry_their_sensitivity_and_source() throws IOException {
    JsonNode schema = MAPPER.readTree(JsonSchemas.of(Enquiry.class, Strictness.STRICT));
    JsonNode kind = schema.at("/$defs/DeclaredOffence/properties/kind");

    assertEquals(
        "sensitivity: criminal-offence; source: SI" + " 2011/581 regulation 26(6) and (7)",
        kind.get("$comment").asText());
  }

  @Test
  void a_list_that_must_not_be_empty_is_required() throws IOException {
    JsonNode schema = MAPPER.readTree(JsonSchemas.of(Enquiry.class, Strictness.STRICT));

    assertEquals(
        List.of("documentType", "formatVersion", "enquirers"),
        MAPPER.convertValue(schema.get("required"), List.class));
  }

  @Test
  void a_part_of_a_document_has_no_schema_of_its_own() {
    assertThrows(
        IllegalArgumentException.class, () -> JsonSchemas.of(Address.class, Strictness.STRICT));
  }

  /**
   * A type of a host's own, whose text counts UTF-16 units where JSON Schema counts code points.
   */
  @DocumentType("odd")
  interface Odd {
    @Term(Sensitivity.NOT_PERSONAL)
    @Size(max = 3)
    String getText();
  }

  @Test
  void a_constraint_that_a_schema_cannot_say_is_refused_by_name() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> JsonSchemas.of(Odd.class, Strictness.STRICT));

    assertTrue(refused.getMessage().contains("getText"));
    assertTrue(refused.getMessage().contains("constraints.Size"));
  }
}
