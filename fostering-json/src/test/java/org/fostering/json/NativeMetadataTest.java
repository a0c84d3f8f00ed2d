package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.json.internal.DescribedTypes;
import org.fostering.model.term.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a native image is told of: everything that the library reaches without naming it. */
@Tag("class-path") // it hands the class path of the tests to a program of the build
class NativeMetadataTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(place -> !place.contains("/test/"))
          .importPackages("org.fostering.model", "org.fostering.rules", "org.fostering.json");

  /** Each was looked at: whom it asks by reflection, the metadata name. */
  private static final Set<String> REFLECTING =
      Set.of(
          "org.fostering.model.description.Constraints",
          "org.fostering.model.description.Getter",
          "org.fostering.model.description.TypeDescription",
          "org.fostering.json.format.DocumentFormat",
          // Classes of the host's, which are known to be what Jackson reads.
          "org.fostering.json.host.HostValues",
          "org.fostering.json.internal.Accessors",
          "org.fostering.json.internal.Bindings",
          "org.fostering.json.internal.BuilderPart",
          "org.fostering.json.internal.LoneText",
          "org.fostering.json.internal.TextForm",
          "org.fostering.json.internal.TypeBinding");

  @TempDir private Path folder;

  private JsonNode metadata(Path resources, boolean documents, String... leftOut)
      throws IOException, InterruptedException {
    Path classes = folder.resolve("classes");
    try (Stream<Path> files = Files.walk(resources)) {
      for (Path file : files.toList()) {
        Path copy = classes.resolve(resources.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    JavaProcess.source(
        List.of(),
        "../fostering-model/src/build/java/NativeMetadata.java",
        Stream.concat(
                Stream.of(classes.toString(), "META-INF/native", Boolean.toString(documents)),
                Stream.of(leftOut))
            .toArray(String[]::new));
    return MAPPER.readTree(
        classes
            .resolve("META-INF/native/" + (documents ? "reflect" : "resource") + "-config.json")
            .toFile());
  }

  @Test
  void every_type_of_a_document_is_named_with_its_builder_words_and_constraints()
      throws IOException, InterruptedException, ReflectiveOperationException {
    JsonNode named = metadata(Files.createDirectories(folder.resolve("none")), true);
    Set<String> missing = new TreeSet<>();
    for (JavaClass each : LIBRARY) {
      Class<?> type = each.reflect();
      if (type.isInterface() && DescribedTypes.of(type).filter(type::equals).isPresent()) {
        missing.add(type.getName());
        missing.add(type.getMethod("builder").getReturnType().getName());
        for (Method accessor : type.getMethods()) {
          if (accessor.isAnnotationPresent(Term.class)) {
            reached(accessor, missing);
          }
        }
      }
    }
    assertTrue(missing.size() > 300);
    named.forEach(entry -> missing.remove(entry.get("name").asText()));
    missing.removeIf(name -> name.startsWith("java."));
    assertEquals(Set.of(), missing);
    named.forEach(
        entry ->
            assertTrue(
                entry.get("allPublicMethods").asBoolean()
                    && entry.get("allPublicFields").asBoolean()));
  }

  private static void reached(Method accessor, Set<String> names) {
    Stream.of(accessor.getAnnotations())
        .forEach(annotation -> names.add(annotation.annotationType().getName()));
    if (accessor.getGenericReturnType() instanceof ParameterizedType several) {
      names.add(((Class<?>) several.getActualTypeArguments()[0]).getName());
      AnnotatedType element =
          ((AnnotatedParameterizedType) accessor.getAnnotatedReturnType())
              .getAnnotatedActualTypeArguments()[0];
      Stream.of(element.getAnnotations())
          .forEach(annotation -> names.add(annotation.annotationType().getName()));
    } else if (!accessor.getReturnType().isPrimitive()) {
      names.add(accessor.getReturnType().getName());
    }
  }

  @Test
  void every_resource_of_the_library_is_named_and_none_of_the_command_line()
      throws IOException, InterruptedException {
    Path resources = Path.of("src/main/resources");
    JsonNode named = metadata(resources, false, "org/fostering/cli/");
    Set<String> patterns = new TreeSet<>();
    named
        .at("/resources/includes")
        .forEach(entry -> patterns.add(entry.get("pattern").asText().replaceAll("\\\\[QE]", "")));
    try (Stream<Path> files = Files.walk(resources.resolve("org/fostering/json"))) {
      assertEquals(
          files
              .filter(Files::isRegularFile)
              .map(file -> resources.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new)),
          patterns);
    }
  }

  /** Whoever reflects anew must see to it that what it reaches is named. */
  @Test
  void no_other_class_reflects() {
    Set<String> found =
        LIBRARY.stream()
            .filter(
                each ->
                    each.getMethodCallsFromSelf().stream()
                        .anyMatch(
                            call ->
                                reflects(
                                    call.getTargetOwner().getName(), call.getTarget().getName())))
            .map(each -> each.getName().replaceAll("[$].*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(REFLECTING), found);
  }

  private static boolean reflects(String owner, String method) {
    return (owner.equals("java.lang.Class")
            && method.matches(
                "forName|get(Declared)?(Methods?|Fields?|Constructors?|RecordComponents)"))
        || (owner.equals("java.lang.invoke.MethodHandles$Lookup")
            && method.matches("find(Static|Virtual|Constructor|Getter).*|unreflect.*"))
        || owner.equals("java.lang.reflect.Proxy");
  }
}
