package org.fostering.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the classes of the library may not do; those of the command line have their own test. */
@Tag("class-path")
class ArchitectureTest {

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.fostering.json");

  private static final ModuleFinder SYSTEM = ModuleFinder.ofSystem();

  private static final ModuleFinder CLASS_PATH =
      ModuleFinder.of(
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Path::of)
              .filter(path -> isJar(path) || Files.exists(path.resolve("module-info.class")))
              .toArray(Path[]::new));

  private static boolean isJar(Path path) {
    return path.toString().endsWith(".jar");
  }

  @Test
  void the_library_knows_nothing_of_the_command_line_and_of_what_only_that_needs() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.fostering.cli..",
            "picocli..",
            "org.commonmark..",
            "me.tongfei..",
            "org.jline..",
            "net.sourceforge..")
        .check(LIBRARY);
  }

  @Test
  void no_package_is_in_a_cycle() {
    SlicesRuleDefinition.slices()
        .matching("org.fostering.json.(**)")
        .should()
        .beFreeOfCycles()
        .check(LIBRARY);
  }

  /** The library is compiled on the class path, so nobody else notices what is missing. */
  @Test
  void what_the_library_uses_is_required_by_its_module() throws IOException, URISyntaxException {
    ModuleDescriptor module = module();
    Set<String> readable = new HashSet<>(readable("java.base"));
    module.packages().forEach(readable::add);
    LIBRARY.forEach(own -> readable.add(own.getPackageName()));
    module.requires().forEach(required -> readable.addAll(readable(required.name())));
    Set<String> missing =
        LIBRARY.stream()
            // Of frameworks alone, which know no modules.
            .filter(own -> !own.getPackageName().equals("org.fostering.json.host.frameworks"))
            .flatMap(own -> own.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(used -> !used.isPrimitive())
            .map(JavaClass::getPackageName)
            .filter(used -> !readable.contains(used))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), missing);
  }

  @Test
  void the_module_requires_nothing_that_the_library_does_not_use()
      throws IOException, URISyntaxException {
    Set<String> used =
        LIBRARY.stream()
            .flatMap(own -> own.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getPackageName())
            .collect(Collectors.toSet());
    Set<String> idle =
        module().requires().stream()
            .map(Requires::name)
            .filter(name -> !name.equals("java.base"))
            // Of javadoc alone, which looks into the annotations of the model's classes.
            .filter(name -> !name.equals("org.immutables.value"))
            .filter(name -> readable(name).stream().noneMatch(used::contains))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), idle);
  }

  private static ModuleDescriptor module() throws IOException, URISyntaxException {
    Path classes =
        Path.of(FosteringJson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
      return ModuleDescriptor.read(descriptor);
    }
  }

  /** The packages of a module and of those that it hands on. */
  private static Set<String> readable(String name) {
    ModuleDescriptor module =
        SYSTEM
            .find(name)
            .or(() -> CLASS_PATH.find(name))
            .map(ModuleReference::descriptor)
            .orElseThrow(() -> new IllegalStateException("there is no module " + name));
    Set<String> packages = new HashSet<>(module.packages());
    module.requires().stream()
        .filter(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
        .forEach(required -> packages.addAll(readable(required.name())));
    return packages;
  }
}
