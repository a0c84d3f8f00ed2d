import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Writes what a developer without this library would write by hand: plain JavaBeans of the
 * published schema of enquiries, with its constraints as annotations, and the texts of its code
 * lists.
 *
 * <p>Called with the schema and the folder for the sources.
 */
final class BeanClasses {

  private static final String PACKAGE = "org.fostering.bench";

  /** Where the schema allows more than a developer would care to: odd spaces in a postcode. */
  private static final Map<String, String> SIMPLER =
      Map.of("Postcode", "[A-Za-z]{1,2}[0-9][0-9A-Za-z]?(?: ?[0-9][A-Za-z]{2})?");

  private final JsonNode definitions;
  private final Map<String, String> beans = new LinkedHashMap<>();
  private final Map<String, String> lists = new LinkedHashMap<>();

  private BeanClasses(JsonNode schema) {
    definitions = schema.get("$defs");
    bean("Enquiry", schema);
  }

  public static void main(String[] arguments) throws IOException {
    BeanClasses classes =
        new BeanClasses(new ObjectMapper().readTree(Path.of(arguments[0]).toFile()));
    Path folder = Files.createDirectories(Path.of(arguments[1], PACKAGE.split("[.]")));
    Files.writeString(folder.resolve("Beans.java"), classes.beans());
    Files.writeString(folder.resolve("BeanImports.java"), classes.imports());
    Files.writeString(folder.resolve("CodeTexts.java"), classes.codeTexts());
  }

  private void bean(String name, JsonNode schema) {
    if (beans.putIfAbsent(name, "") != null) {
      return;
    }
    Set<String> required = new LinkedHashSet<>();
    schema.path("required").forEach(each -> required.add(each.textValue()));
    StringBuilder fields = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    schema
        .get("properties")
        .properties()
        .forEach(
            property -> {
              String field = property.getKey();
              JsonNode value = property.getValue();
              boolean list = value.path("type").asText().equals("array");
              // Constraints stand on fields alone: avaje-validator would check them again on the
              // accessors.
              String bare = list ? "List<" + plain(value.get("items")) + ">" : plain(value);
              String type = list ? "List<" + annotated(value.get("items")) + ">" : plain(value);
              fields.append("    ");
              if (required.contains(field)) {
                fields.append("@NotNull ");
              }
              if (list && (value.has("minItems") || value.has("maxItems"))) {
                fields.append(
                    "@Size(min = %d, max = %d) "
                        .formatted(
                            value.path("minItems").asInt(0),
                            value.path("maxItems").asInt(Integer.MAX_VALUE)));
              }
              fields
                  .append(list ? "" : constraints(value))
                  .append("private ")
                  .append(type)
                  .append(' ')
                  .append(field);
              fields.append(list ? " = List.of();\n" : ";\n");
              String capital = Character.toUpperCase(field.charAt(0)) + field.substring(1);
              methods.append(
                  "    public %s get%s() { return %s; }%n".formatted(bare, capital, field));
              methods.append(
                  "    public void set%s(%s value) { this.%s = value; }%n"
                      .formatted(capital, bare, field));
            });
    beans.put(name, fields.append(methods).toString());
  }

  /** The type of a value, whose own beans are written too. */
  private String plain(JsonNode value) {
    if (value.path("type").asText().equals("integer")) {
      return "Integer";
    }
    String name = definition(value);
    return switch (name) {
      case "" -> "String";
      case "day" -> "LocalDate";
      case "Moment" -> "OffsetDateTime";
      default -> {
        JsonNode defined = definitions.get(name);
        if (!defined.path("type").asText().equals("object")) {
          yield "String";
        }
        bean(name, defined);
        yield name + "Bean";
      }
    };
  }

  private String annotated(JsonNode value) {
    return constraints(value) + plain(value);
  }

  private String constraints(JsonNode value) {
    if (value.path("enum").size() == 1) {
      return "@Pattern(regexp = \"" + value.get("enum").get(0).asText() + "\") ";
    }
    StringBuilder all = new StringBuilder();
    if (value.has("minimum")) {
      all.append("@Min(%s) @Max(%s) ".formatted(value.get("minimum"), value.get("maximum")));
    }
    JsonNode defined = definitions.path(definition(value));
    if (defined.has("enum")) {
      lists.putIfAbsent(definition(value), texts(defined));
      all.append("@CodeOf(\"").append(definition(value)).append("\") ");
    } else if (defined.path("type").asText().equals("object")) {
      all.append("@Valid ");
    }
    if (value.has("maxLength")) {
      all.append("@LimitedText(max = ").append(value.get("maxLength")).append(") ");
    }
    for (JsonNode each : new JsonNode[] {value, defined}) {
      boolean own = each == value || !definition(value).matches("day|Moment");
      // A pattern that need not match the whole text says what makes a text readable.
      if (own && each.path("pattern").asText().startsWith("^")) {
        all.append("@Pattern(regexp = \"")
            .append(whole(simpler(definition(value), each.get("pattern").asText())))
            .append("\") ");
      }
    }
    return all.toString();
  }

  /** A pattern as a Java constant, without the ends, which the annotation implies. */
  private static String whole(String pattern) {
    // A pattern on a property stands in a group. The code that avaje-validator 2.17 writes breaks
    // on parentheses in a
    // constraint on the elements of a list.
    String bare =
        pattern
            .replaceFirst("^\\^(.*)\\$$", "$1")
            .replaceFirst("^\\(\\?:((?:[^()]|\\\\[()])*)\\)$", "$1");
    return bare.replace("\\(", "\\x28").replace("\\)", "\\x29").replace("\\", "\\\\");
  }

  private static String simpler(String definition, String pattern) {
    return SIMPLER.getOrDefault(definition, SIMPLER.getOrDefault(pattern, pattern));
  }

  private static String definition(JsonNode value) {
    JsonNode named = value.has("allOf") ? value.get("allOf").get(0) : value;
    return named.path("$ref").asText().replace("#/$defs/", "");
  }

  private static String texts(JsonNode defined) {
    StringJoiner texts = new StringJoiner("\", \"", "\"", "\"");
    defined.get("enum").forEach(each -> texts.add(each.textValue()));
    return texts.toString();
  }

  private String beans() {
    StringBuilder source = new StringBuilder("package " + PACKAGE + ";\n\n");
    for (String used :
        new String[] {
          "com.dslplatform.json.CompiledJson", "jakarta.validation.Valid",
              "jakarta.validation.constraints.*",
          "java.time.LocalDate", "java.time.OffsetDateTime", "java.util.List"
        }) {
      source.append("import ").append(used).append(";\n");
    }
    source.append("\npublic final class Beans {\n  private Beans() {}\n");
    beans.forEach(
        (name, body) ->
            source
                .append("\n  @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)\n")
                .append("  public static final class ")
                .append(name)
                .append("Bean {\n")
                .append(body)
                .append("  }\n"));
    return source.append("}\n").toString();
  }

  private String imports() {
    StringJoiner all = new StringJoiner(", ", "{", "}");
    beans.keySet().forEach(name -> all.add("Beans." + name + "Bean.class"));
    return """
        package %s;

        @io.avaje.jsonb.Json.Import(%s)
        @io.avaje.validation.ImportValidPojo(%s)
        final class BeanImports {}
        """
        .formatted(PACKAGE, all, all);
  }

  private String codeTexts() {
    StringBuilder source =
        new StringBuilder(
            "package " + PACKAGE + ";\n\nimport java.util.Map;\nimport java.util.Set;\n\n");
    source.append(
        "final class CodeTexts {\n  static final Map<String, Set<String>> LISTS = Map.ofEntries(\n");
    StringJoiner entries = new StringJoiner(",\n");
    lists.forEach(
        (name, texts) -> entries.add("      Map.entry(\"" + name + "\", Set.of(" + texts + "))"));
    return source.append(entries).append(");\n\n  private CodeTexts() {}\n}\n").toString();
  }
}
