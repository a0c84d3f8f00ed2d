package org.fostering.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fostering.json.event.FosteringEvent;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.format.RecordObjects;
import org.fostering.json.host.ProblemDetails;
import org.fostering.model.common.Document;
import org.junit.jupiter.api.Test;

/** What tells Quarkus which types of the library have a published schema. */
class QuarkusTypesTest {

  private static final String FILE = "META-INF/microprofile-config.properties";

  /** Types of the language itself, whose schema is only referred to. */
  private static final Set<String> OF_JAVA = Set.of("Day", "DayOfWeek", "Instant");

  /** {@code mvn test -Dfostering.schemas.write=true} writes the file anew. */
  @Test
  void every_type_with_a_published_schema_is_named() throws Exception {
    Map<String, String> names = new TreeMap<>();
    ObjectNode schemas =
        (ObjectNode) new ObjectMapper().readTree(JsonSchemas.openApi()).at("/components/schemas");
    Set<String> missing = new TreeSet<>();
    schemas.fieldNames().forEachRemaining(missing::add);
    missing.removeAll(OF_JAVA);
    for (String type : typesOfTheModel()) {
      String name = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
      if (missing.remove(name)) {
        names.put(type, published(name));
      }
    }
    Map<Class<?>, String> others =
        Map.of(ProblemDetails.class, "Problem", FosteringEvent.class, "FosteringEvent");
    others.forEach((type, name) -> names.put(type.getName(), published(name)));
    missing.removeAll(others.values());
    Set<String> parts = new TreeSet<>();
    for (Class<?> type : RecordObjects.types()) {
      String name = type.getSimpleName();
      assertTrue(schemas.has(name), name);
      missing.remove(name);
      names.put(type.getName(), published(name));
      for (ObjectFormat part : RecordObjects.format(type).parts()) {
        parts.add(SchemaParts.title(part.name()));
        parts.add("Record" + SchemaParts.title(part.name()));
      }
    }
    missing.removeAll(parts);
    StringBuilder expected =
        new StringBuilder(
            "# Made by QuarkusTypesTest: types whose schemas QuarkusSchemas shows.\n");
    names.forEach(
        (type, schema) ->
            expected
                .append("mp.openapi.schema.")
                .append(type)
                .append('=')
                .append(schema)
                .append('\n'));

    assertEquals(Set.of(), missing);
    if (Boolean.getBoolean("fostering.schemas.write")) {
      Files.writeString(Path.of("src/main/resources").resolve(FILE), expected);
      return;
    }
    try (InputStream in = JsonSchemas.class.getClassLoader().getResourceAsStream(FILE)) {
      assertNotNull(in);
      assertEquals(
          expected.toString(),
          new String(in.readAllBytes(), StandardCharsets.UTF_8),
          "out of date: run mvn test -Dfostering.schemas.write=true and commit the file");
    }
  }

  private static String published(String name) {
    return "{\"name\":\"%s\",\"$id\":\"urn:fostering:type:%s\"}".formatted(name, name);
  }

  private static List<String> typesOfTheModel() throws IOException, URISyntaxException {
    Path place =
        Path.of(Document.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return types(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return types(jar.getPath("/"));
    }
  }

  private static List<String> types(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<String> types = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = root.relativize(file).toString();
        if (name.startsWith("org") && name.endsWith(".class")) {
          types.add(
              name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", "."));
        }
      }
      return types;
    }
  }
}
