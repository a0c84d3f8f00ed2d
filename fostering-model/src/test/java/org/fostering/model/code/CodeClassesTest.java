package org.fostering.model.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program of the build that makes the classes of codes, on tables of a few lines. */
@Tag("class-path")
class CodeClassesTest {

  private static final ToolProvider COMPILER = ToolProvider.findFirst("javac").orElseThrow();
  private static final Pattern CONSTANT =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static final", Pattern.DOTALL);
  private static final Map<String, String> ENTITIES =
      Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&#64;", "@", "&#92;", "\\", "&#42;", "*");

  private static final String LISTS = "list,class,definition";
  private static final String CODES = "code,definition";

  @TempDir private static Path program;
  private static URLClassLoader loader;
  private static Method main;

  @TempDir private Path folder;

  @BeforeAll
  static void compileTheProgram() throws IOException, ReflectiveOperationException {
    assertEquals("", compile(Path.of("src/build/java/CodeClasses.java"), program));
    loader = new URLClassLoader(new URL[] {program.toUri().toURL()});
    main = loader.loadClass("CodeClasses").getMethod("main", String[].class);
    main.setAccessible(true);
  }

  @AfterAll
  static void letGoOfTheProgram() throws IOException {
    loader.close();
  }

  @Test
  void a_class_has_a_constant_and_a_comment_for_each_row() throws IOException {
    table("lists", LISTS, "pet-mood,AnimalTemper,\"How a pet feels, as its keeper says.\"");
    table("pet-mood", CODES, "calm,Nobody’s barking: “Cŵn yn dawel”.", "2-faced,It depends.");

    run();

    assertEquals(
        """
        // Made from pet-mood.csv and lists.csv by the build: change those.
        package org.fostering.model.code;

        import java.util.Optional;

        /**
         * How a pet feels, as its keeper says.
         *
         * <p>Immutable and thread-safe.
         */
        @CodeListName("pet-mood")
        public final class AnimalTemper extends Code {

          /** Nobody’s barking: “Cŵn yn dawel”. */
          public static final AnimalTemper CALM = new AnimalTemper("calm");

          /** It depends. */
          public static final AnimalTemper _2_FACED = new AnimalTemper("2-faced");

          private AnimalTemper(String text) {
            super(text);
          }

          /**
           * The code with a text, known or not.
           *
           * @param text the text
           * @return the code
           * @throws IllegalArgumentException if the text is blank, too long or has a control character
           */
          public static AnimalTemper of(String text) {
            return new AnimalTemper(text);
          }

          /**
           * The code with a text, known or not.
           *
           * @param text the text
           * @return the code, or empty if the text is blank, too long or has a control character
           */
          public static Optional<AnimalTemper> tryParse(String text) {
            return isCode(text) ? Optional.of(new AnimalTemper(text)) : Optional.empty();
          }

          /**
           * The code with a text that the list has.
           *
           * @param text the text
           * @return the code, equal to its constant
           * @throws IllegalArgumentException if the list has no such code; the message names the list
           *     and does not repeat the text
           */
          public static AnimalTemper known(String text) {
            return tryParse(text).filter(Code::isKnown).orElseThrow(() -> notIn("pet-mood"));
          }
        }
        """,
        made("AnimalTemper"));
    assertCompiles("AnimalTemper");
  }

  @Test
  void a_definition_means_itself_whatever_characters_it_has() throws IOException {
    List<String> definitions =
        List.of(
            "Fewer than 3 & more than 1: 1 < n <= 3, <b>not</b> &lt;.",
            "It ends here */ and goes on /* here, and /** here */.",
            "Written to @param, {@code x} and {@link Nothing}, } or {.",
            "A \"quoted\" \\u002a/, and a \\ and a \\n are only letters.",
            "* A star comes first, “cŵn” in the middle, 😀 last ***",
            "@Deprecated");
    List<String> rows = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String definition : definitions) {
      for (String text : List.of(definition, (definition + ' ').repeat(20).strip())) {
        rows.add("code-" + rows.size() + "," + quoted(text));
        expected.add(text);
      }
    }
    table("lists", LISTS, "odd,Odd," + quoted(String.join(" ", definitions)));
    table("odd", CODES, rows.toArray(String[]::new));

    run();

    assertCompiles("Odd");
    assertEquals(expected, comments("Odd"));
  }

  @Test
  void long_texts_are_wrapped_and_long_constants_broken() throws IOException {
    String word = "long-".repeat(10) + "code";
    table("lists", LISTS, "odd,OddThing," + "A definition of many words. ".repeat(30).strip());
    table("odd", CODES, word + "," + "Some more words of it. ".repeat(30).strip(), "b,Short.");

    run();

    List<String> lines = made("OddThing").lines().toList();
    lines.forEach(line -> assertTrue(line.length() <= 100, line));
    assertTrue(lines.contains("      new OddThing(\"" + word + "\");"));
    assertTrue(lines.contains("  /** Short. */"));
    assertCompiles("OddThing");
  }

  @Test
  void a_list_without_a_class_gets_none() throws IOException {
    table("lists", LISTS, "published,,", "own,Own,Its own.");
    table("own", CODES, "a,One.");

    run();

    assertEquals(List.of("Own.java"), made());
  }

  @Test
  void only_what_changes_is_written_again_and_what_is_gone_goes() throws IOException {
    table("lists", LISTS, "a,Aa,One.", "b,Bb,Two.", "c,Cc,Three.");
    table("a", CODES, "a,One.");
    table("b", CODES, "b,One.");
    table("c", CODES, "c,One.");
    run();
    FileTime old = FileTime.fromMillis(0);
    for (String name : List.of("Aa", "Bb")) {
      Files.setLastModifiedTime(file(name), old);
    }
    table("lists", LISTS, "a,Aa,One.", "b,Bb,Two.");
    table("b", CODES, "b,One.", "c,Two.");

    run();

    assertEquals(List.of("Aa.java", "Bb.java"), made());
    assertEquals(old, Files.getLastModifiedTime(file("Aa")));
    assertTrue(Files.getLastModifiedTime(file("Bb")).compareTo(old) > 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a,Aa,One.;b,Aa,Two. | a,One.          | lists.csv line 3: another list has the class too",
        "a,a-b,One.          | a,One.          | lists.csv line 2: not the name of a class",
        "a,class,One.        | a,One.          | lists.csv line 2: not the name of a class",
        "a,x.Aa,One.         | a,One.          | lists.csv line 2: not the name of a class",
        "a,Aa,               | a,One.          | lists.csv line 2: a class and its constants need a definition",
        "A b,Aa,One.         | a,One.          | lists.csv line 2: a list is named by lower-case words",
        "a,Aa                | a,One.          | lists.csv line 2: 2 fields, not 3",
        "a,Aa,One.           | a,              | a.csv line 2: a class and its constants need a definition",
        "a,Aa,One.           | a,One.;a,Two.   | a.csv line 3: the code stands twice",
        "a,Aa,One.           | A,One.          | a.csv line 2: a code is lower-case words with hyphens",
        "a,Aa,One.           | a\",One.        | a.csv line 2: a quotation mark is out of place",
        "a,Aa,One.           | a,\"One         | a.csv line 2: a quotation mark is out of place",
        "a,Aa,One.           | a,One,two.      | a.csv line 2: 3 fields, not 2"
      })
  void a_broken_table_ends_the_build_and_is_named(String lists, String codes, String message)
      throws IOException {
    table("lists", LISTS, lists.split(";"));
    table("a", CODES, codes.split(";"));

    assertEquals(message, assertThrows(IllegalStateException.class, this::run).getMessage());
  }

  @Test
  void a_missing_column_ends_the_build_and_is_named() throws IOException {
    table("lists", LISTS, "a,Aa,One.");
    table("a", "code,meaning", "a,One.");

    assertEquals(
        "a.csv line 2: no column definition",
        assertThrows(IllegalStateException.class, this::run).getMessage());
  }

  private void table(String name, String header, String... rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of(header));
    lines.addAll(List.of(rows));
    Files.write(folder.resolve(name + ".csv"), lines);
  }

  private static String quoted(String field) {
    return '"' + field.replace("\"", "\"\"") + '"';
  }

  private void run() throws IOException {
    try {
      main.invoke(null, (Object) new String[] {folder.toString(), out().toString()});
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalStateException refused) {
        throw refused;
      }
      throw new IOException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private Path out() {
    return folder.resolve("sources");
  }

  private Path file(String type) {
    return out().resolve("org/fostering/model/code").resolve(type + ".java");
  }

  private String made(String type) throws IOException {
    return Files.readString(file(type));
  }

  private List<String> made() throws IOException {
    try (Stream<Path> files = Files.list(file("X").getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void assertCompiles(String type) throws IOException {
    assertEquals("", compile(file(type), Files.createDirectories(folder.resolve("classes"))));
  }

  /** Compiles with every warning that there is, those about comments too; gives what was said. */
  private static String compile(Path source, Path to) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code =
        COMPILER.run(
            out,
            out,
            "-proc:none",
            "-Xlint:all",
            "-Xdoclint:all,-missing",
            "-Werror",
            "--release=17",
            "-encoding",
            "UTF-8",
            "-d",
            to.toString(),
            "-classpath",
            classPath(),
            source.toString());
    assertEquals(0, code, said.toString());
    return said.toString();
  }

  private static String classPath() {
    return Stream.of(Code.class, NullMarked.class, jakarta.validation.Constraint.class)
        .map(CodeClassesTest::place)
        .distinct()
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** The comments of the constants, as javadoc shows them. */
  private List<String> comments(String type) throws IOException {
    return CONSTANT
        .matcher(made(type))
        .results()
        .map(found -> found.group(1).replaceAll("\n +[*]", " ").replaceAll(" +", " ").strip())
        .map(CodeClassesTest::shown)
        .toList();
  }

  /** A comment without any mark-up is shown as it stands but for its entities. */
  private static String shown(String comment) {
    assertFalse(comment.matches("(?s).*[@<>*\\\\].*"), comment);
    return Pattern.compile("&[^;]*;")
        .matcher(comment)
        .replaceAll(entity -> Matcher.quoteReplacement(ENTITIES.get(entity.group())));
  }
}
