package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library as named modules, from outside: a host with a module of its own uses every exported
 * package, reaches nothing else, is found as a provider, and runs the examples of the README.
 */
@Tag("module-path")
class HostModuleTest {

  private static final Path SOURCES = Path.of("src", "host", "java");
  private static final String PACKAGE = "org.example.host";

  @Test
  void a_host_with_a_module_of_its_own_can_use_what_is_exported_and_nothing_else(
      @TempDir Path folder) throws Exception {
    // A runner that knows nothing of the tag has everything on the class path.
    assumeTrue(FosteringJson.class.getModule().isNamed());
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path compiled = folder.resolve("compiled");
    String packageLine = "package " + PACKAGE + ";\n";
    for (String file : List.of("HostVisit.java", "HostMood.java")) {
      Files.writeString(
          sources.resolve(file),
          Files.readString(Path.of("src/test/java/org/fostering/json", file))
              .replace("package org.fostering.json;\n", packageLine));
    }
    List<String> examples = ReadmeTest.writeExamples(sources, packageLine);

    compile(sources, compiled);
    for (String table : List.of("lists.csv", "visit-mood.csv")) {
      Files.copy(
          Path.of("src/test/resources/org/fostering/json", table),
          compiled.resolve(PACKAGE.replace('.', '/')).resolve(table));
    }

    List<String> command =
        new ArrayList<>(
            List.of(
                "--module-path",
                compiled + File.pathSeparator + modulePath(),
                "--module",
                PACKAGE + "/" + PACKAGE + ".Host",
                ReadmeTest.MINIMAL));
    command.addAll(examples);
    JavaProcess process = JavaProcess.run(command);
    assertEquals(0, process.exitCode(), process.said());
    List<String> lines = process.said().lines().toList();
    System.out.println(lines.get(lines.size() - 1));
  }

  private static String modulePath() {
    return System.getProperty("jdk.module.path");
  }

  private static void compile(Path made, Path into) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "--module-path", modulePath(), "-d", into.toString()));
    for (Path folder : List.of(SOURCES, made)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .map(Path::toString)
            .forEach(arguments::add);
      }
    }
    assertEquals(
        0,
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, arguments.toArray(String[]::new)));
  }
}
