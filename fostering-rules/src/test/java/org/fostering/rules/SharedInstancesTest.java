package org.fostering.rules;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.rules.eligibility.Eligibility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What comes with the library is built once, so that a host may ask for it at every enquiry. Class
 * files are the same on both paths, so once is enough.
 */
@Tag("class-path")
class SharedInstancesTest {

  private static final Set<String> NAMES =
      Set.of("standard", "defaults", "unverified", "law", "standards");

  /** Every public static method without parameters that gives what comes with the library. */
  static Stream<Method> methods() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fostering.rules")
            .stream()
            .map(JavaClass::reflect)
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> NAMES.contains(method.getName()))
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .sorted(Comparator.comparing(Method::toString));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void what_comes_with_the_library_is_the_same_at_every_call(Method method) throws Exception {
    assertSame(method.invoke(null), method.invoke(null));
  }

  @Test
  void the_methods_are_found() throws Exception {
    List<Method> found = methods().toList();
    for (String name : List.of("standard", "law", "unverified", "standards")) {
      assertTrue(found.contains(Eligibility.class.getMethod(name)), name);
    }
  }
}
