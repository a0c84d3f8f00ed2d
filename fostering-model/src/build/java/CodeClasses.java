import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Writes the classes of codes: one for each list in {@code lists.csv} that names a class, with a
 * constant for each row of the list's own file. The build runs it with the JDK's source launcher,
 * so that a code and its definition are written once, in the table that the library reads as well.
 *
 * <p>Whatever is wrong with a table ends the build and names the file and the line. A file that
 * would not change is not written, so that nothing is compiled again for its sake; the class of a
 * list that is gone goes too.
 *
 * <p>Arguments: the folder of the tables, the source folder to write to.
 */
final class CodeClasses {

  private static final String PACKAGE = "org.fostering.model.code";

  /** Both of a code and of the name of a list: lower-case words joined by hyphens. */
  private static final Pattern HYPHENATED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final int LINE_LENGTH = 100;

  /** List, package, class, comment of the class, constants. */
  private static final String CLASS =
      """
      // Made from %1$s.csv and lists.csv by the build: change those.
      package %2$s;

      import java.util.Optional;

      %4$s
      @CodeListName("%1$s")
      public final class %3$s extends Code {
      %5$s
        private %3$s(String text) {
          super(text);
        }

        /**
         * The code with a text, known or not.
         *
         * @param text the text
         * @return the code
         * @throws IllegalArgumentException if the text is blank, too long or has a control character
         */
        public static %3$s of(String text) {
          return new %3$s(text);
        }

        /**
         * The code with a text, known or not.
         *
         * @param text the text
         * @return the code, or empty if the text is blank, too long or has a control character
         */
        public static Optional<%3$s> tryParse(String text) {
          return isCode(text) ? Optional.of(new %3$s(text)) : Optional.empty();
        }

        /**
         * The code with a text that the list has.
         *
         * @param text the text
         * @return the code, equal to its constant
         * @throws IllegalArgumentException if the list has no such code; the message names the list
         *     and does not repeat the text
         */
        public static %3$s known(String text) {
          return tryParse(text).filter(Code::isKnown).orElseThrow(() -> notIn("%1$s"));
        }
      }
      """;

  private CodeClasses() {}

  public static void main(String[] args) throws IOException {
    Path tables = Path.of(args[0]);
    Path folder = Path.of(args[1]).resolve(PACKAGE.replace('.', '/'));
    Files.createDirectories(folder);
    Set<Path> written = new LinkedHashSet<>();
    for (Row list : Row.read(tables.resolve("lists.csv"))) {
      if (!list.text("class").isEmpty()) {
        Path file = folder.resolve(className(list) + ".java");
        list.check(written.add(file), "another list has the class too");
        write(file, source(list, Row.read(tables.resolve(listName(list) + ".csv"))));
      }
    }
    deleteAllBut(written, folder);
  }

  private static String source(Row list, List<Row> codes) {
    String name = className(list);
    Set<String> seen = new LinkedHashSet<>();
    StringBuilder constants = new StringBuilder();
    for (Row code : codes) {
      code.check(seen.add(code.text("code")), "the code stands twice");
      constants.append('\n').append(constant(name, code)).append('\n');
    }
    return CLASS.formatted(listName(list), PACKAGE, name, classComment(list), constants);
  }

  private static String constant(String type, Row code) {
    String text = code.text("code");
    code.check(HYPHENATED.matcher(text).matches(), "a code is lower-case words with hyphens");
    String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
    if (Character.isDigit(name.charAt(0))) {
      name = '_' + name;
    }
    String left = "  public static final %s %s =".formatted(type, name);
    String right = " new %s(\"%s\");".formatted(type, text);
    boolean fits = left.length() + right.length() <= LINE_LENGTH;
    return comment(definition(code), "  ") + '\n' + left + (fits ? "" : "\n     ") + right;
  }

  private static String listName(Row list) {
    String name = list.text("list");
    list.check(HYPHENATED.matcher(name).matches(), "a list is named by lower-case words");
    return name;
  }

  private static String className(Row list) {
    String name = list.text("class");
    list.check(SourceVersion.isName(name) && !name.contains("."), "not the name of a class");
    return name;
  }

  private static String definition(Row row) {
    String definition = row.text("definition");
    row.check(!definition.isBlank(), "a class and its constants need a definition");
    return definition;
  }

  private static String classComment(Row list) {
    return "/**\n"
        + wrapped(definition(list), " * ")
        + "\n *\n * <p>Immutable and thread-safe.\n */";
  }

  /** A comment on one line if it fits, as the formatter would have it. */
  private static String comment(String text, String indent) {
    String line = indent + "/** " + escaped(text) + " */";
    return line.length() <= LINE_LENGTH
        ? line
        : indent + "/**\n" + wrapped(text, indent + " * ") + "\n" + indent + " */";
  }

  private static String wrapped(String text, String margin) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder(margin);
    for (String word : escaped(text).split(" ")) {
      if (line.length() > margin.length()) {
        if (line.length() + 1 + word.length() > LINE_LENGTH) {
          lines.append(line).append('\n');
          line = new StringBuilder(margin);
        } else {
          line.append(' ');
        }
      }
      line.append(word);
    }
    return lines.append(line).toString();
  }

  /** Whatever means something to javadoc or to the compiler inside a comment means itself. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*", "&#42;");
  }

  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }

  private static void deleteAllBut(Set<Path> written, Path folder) throws IOException {
    List<Path> gone;
    try (Stream<Path> files = Files.list(folder)) {
      gone = files.filter(file -> !written.contains(file)).collect(Collectors.toList());
    }
    for (Path file : gone) {
      Files.delete(file);
    }
  }

  /** A row of a table: fields by the names in the header, each record on one line (RFC 4180). */
  private record Row(String file, int line, Map<String, String> fields) {

    private static final Pattern FIELD =
        Pattern.compile("\\G(?:\"([^\"]*(?:\"\"[^\"]*)*)\"|([^\",]*))(,|$)");

    static List<Row> read(Path table) throws IOException {
      String file = table.getFileName().toString();
      List<String> lines = Files.readAllLines(table);
      List<Row> rows = new ArrayList<>();
      for (int i = 1; i < lines.size(); i++) {
        Row row = new Row(file, i + 1, new LinkedHashMap<>());
        List<String> names = row.split(lines.get(0));
        List<String> values = row.split(lines.get(i));
        row.check(names.size() == values.size(), values.size() + " fields, not " + names.size());
        for (int field = 0; field < names.size(); field++) {
          row.fields.put(names.get(field), values.get(field));
        }
        rows.add(row);
      }
      return rows;
    }

    private List<String> split(String line) {
      List<String> values = new ArrayList<>();
      Matcher field = FIELD.matcher(line);
      boolean more = true;
      while (more) {
        check(field.find(), "a quotation mark is out of place");
        String quoted = field.group(1);
        values.add(quoted == null ? field.group(2) : quoted.replace("\"\"", "\""));
        more = !field.group(3).isEmpty();
      }
      return values;
    }

    String text(String column) {
      check(fields.containsKey(column), "no column " + column);
      return fields.get(column);
    }

    void check(boolean holds, String why) {
      if (!holds) {
        throw new IllegalStateException(file + " line " + line + ": " + why);
      }
    }
  }
}
