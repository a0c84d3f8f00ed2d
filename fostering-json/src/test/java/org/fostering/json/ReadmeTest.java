package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java in the README compiles as it stands there, and runs. */
@Tag("class-path") // it hands the class path of the tests to the compiler
class ReadmeTest {

  /** An example with its own imports, and what it prints if the README says so. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "```java\\n((?:import [^\\n]*\\n|\\n)*)(.*?)```\\n(?:\\nprints\\n\\n```\\n(.*?)```)?",
          Pattern.DOTALL);

  /** What every example is run on. */
  static final String MINIMAL =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":"
          + "[{\"name\":{\"fullName\":\"Ann Example\"}}],"
          + "\"home\":{\"address\":{\"postcode\":\"LS1 1UR\"}}}";

  @TempDir Path folder;

  @Test
  void every_example_compiles_and_runs() throws Exception {
    List<String> names = writeExamples(folder, "");
    compile(names);

    List<Optional<String>> printed = printed();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      for (int i = 0; i < names.size(); i++) {
        String out = run(loader.loadClass(names.get(i)));
        printed.get(i).ifPresent(expected -> assertEquals(expected, out));
      }
    }
    assertTrue(printed.stream().anyMatch(Optional::isPresent), "no example says what it prints");
  }

  private static String run(Class<?> example) throws ReflectiveOperationException {
    PrintStream screen = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      example.getMethod("main", String[].class).invoke(null, (Object) new String[] {MINIMAL});
    } finally {
      System.setOut(screen);
    }
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static List<Optional<String>> printed() throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("..", "README.md")))
        .results()
        .map(block -> Optional.ofNullable(block.group(3)))
        .toList();
  }

  /** Writes each example as a class, and gives the names of the classes. */
  static List<String> writeExamples(Path folder, String packageLine) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "README.md")));
    List<String> names = new ArrayList<>();
    while (block.find()) {
      String name = "Example" + names.size();
      Files.writeString(
          folder.resolve(name + ".java"),
          packageLine
              + block.group(1)
              + ("public class " + name)
              + " { public static void main(String[] args) throws Exception {"
              + " String document = args[0];\n"
              + block.group(2)
              + "\n} }");
      names.add(name);
    }
    assertFalse(names.isEmpty(), "the README has no Java");
    return names;
  }

  /** All at once: each start of a compiler costs more than the examples. */
  private void compile(List<String> names) {
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-encoding"));
    arguments.addAll(List.of("UTF-8", "-d", folder.toString()));
    names.forEach(name -> arguments.add(folder.resolve(name + ".java").toString()));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    int code =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));

    assertEquals(0, code, said::toString);
  }
}
