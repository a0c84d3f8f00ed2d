package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java in the README compiles as it stands there, and runs. */
@Tag("class-path") // it hands the class path of the tests to the compiler
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  private static final String IMPORTS =
      """
      import java.time.*;
      import java.util.*;
      import org.fostering.json.*;
      import org.fostering.model.assessment.*;
      import org.fostering.model.code.*;
      import org.fostering.model.common.*;
      import org.fostering.model.enquiry.*;
      import org.fostering.model.finding.*;
      import org.fostering.model.organisation.*;
      import org.fostering.model.reference.*;
      import org.fostering.model.value.*;
      import org.fostering.rules.decision.*;
      import org.fostering.rules.interpretation.*;
      import org.fostering.rules.law.*;
      import org.fostering.rules.residence.*;
      import org.fostering.rules.rule.*;
      import org.fostering.rules.eligibility.*;
      import org.fostering.rules.timeline.*;
      import org.fostering.rules.journey.*;
      import org.fostering.rules.routing.*;
      import org.fostering.rules.testing.*;
      import org.fostering.rules.deadline.*;
      """;

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

    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      for (String name : names) {
        Class<?> example = loader.loadClass(name);
        example.getMethod("main", String[].class).invoke(null, (Object) new String[] {MINIMAL});
      }
    } finally {
      System.setOut(out);
    }
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
              + IMPORTS
              + ("public class " + name)
              + " { public static void main(String[] args) throws Exception {"
              + " String document = args[0];\n"
              + block.group(1)
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
