package org.fostering.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fostering.json.Fixtures;
import org.fostering.json.FosteringJson;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Strictness;
import org.fostering.model.finding.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas take the documents named by case as the reader does. */
@Tag("class-path")
class FixturesSchemaTest {

  private static final Pattern EXPECTED = Pattern.compile("(\\S+) #(.*) [0-9]+:[0-9]+");

  /** A number that networknt would write out digit by digit. */
  static final String TOO_GREAT_FOR_NETWORKNT = "1e999999999";

  private static final Map<Class<?>, SchemaOracle> SCHEMAS = new ConcurrentHashMap<>();

  /** Documents that networknt can be asked about: JSON, within the reader's limits. */
  static List<Path> comparable() {
    return Fixtures.all().stream()
        .filter(document -> !Fixtures.expected(document).matches("(?s)(.*\\n)?(json|limit)[.].*"))
        .filter(document -> !text(document).contains(TOO_GREAT_FOR_NETWORKNT))
        .toList();
  }

  static List<Path> sound() {
    return Fixtures.all().stream()
        .filter(document -> Fixtures.expected(document).isEmpty())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("comparable")
  void the_schema_refuses_a_document_where_it_can_say_why(Path document) {
    String expected = Fixtures.expected(document);
    Set<String> errors = new TreeSet<>();
    Matcher line = EXPECTED.matcher(expected);
    while (line.find()) {
      FindingCode code = code(line.group(1));
      if (code.severity(Strictness.STRICT) == Severity.ERROR
          && !DifferentialTest.READER_ONLY.contains(code)) {
        errors.add(line.group(2));
      }
    }

    assertEquals(errors, faults(Fixtures.type(document), text(document)));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void the_schema_takes_what_was_written_of_a_sound_document(Path document) {
    Class<?> type = Fixtures.type(document);
    FosteringJson json = FosteringJson.standard();

    String written = json.write(json.read(type, Fixtures.bytes(document)).value().orElseThrow());

    assertEquals(Set.of(), faults(type, written));
  }

  private static Set<String> faults(Class<?> type, String text) {
    return SCHEMAS
        .computeIfAbsent(type, t -> new SchemaOracle(t, Strictness.STRICT))
        .faultsByFormatsToo(SchemaOracle.parse(text));
  }

  private static String text(Path document) {
    return new String(Fixtures.bytes(document), StandardCharsets.UTF_8).replace("\ufeff", "");
  }

  private static FindingCode code(String text) {
    return Arrays.stream(FindingCode.values())
        .filter(code -> code.code().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
