package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java in the README compiles as it stands there, and runs. */
@Tag("class-path") // it hands the class path of the tests to another Java
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

  private static final String MINIMAL =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":"
          + "[{\"name\":{\"fullName\":\"Ann Example\"}}],"
          + "\"home\":{\"address\":{\"postcode\":\"LS1 1UR\"}}}";

  @TempDir Path folder;

  @Test
  void every_example_compiles_and_runs() throws Exception {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "README.md")));
    List<String> examples = new ArrayList<>();
    while (block.find()) {
      examples.add(block.group(1));
    }
    assertFalse(examples.isEmpty(), "the README has no Java");
    for (String example : examples) {
      assertEquals(0, run(example), example);
    }
  }

  /** Compiles and runs an example with the JDK's source launcher. */
  private int run(String example) throws IOException, InterruptedException {
    Path source = folder.resolve("Example.java");
    Files.writeString(
        source,
        IMPORTS
            + "class Example { public static void main(String[] args) throws Exception {"
            + " String document = args[0];\n"
            + example
            + "\n} }",
        StandardCharsets.UTF_8);
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            source.toString(),
            MINIMAL)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
