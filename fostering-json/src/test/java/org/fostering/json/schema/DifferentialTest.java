package org.fostering.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import org.fostering.json.FosteringJson;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Strictness;
import org.fostering.model.description.Documents;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;

/**
 * The reader, the published schema and Hibernate Validator follow from one description, so they
 * must agree on every document: good ones, and ones with up to three changes made to them at
 * random.
 *
 * <ul>
 *   <li>The reader finds errors exactly where networknt finds them, which knows nothing but the
 *       published schema; strict and tolerant, with {@code format} as an assertion and without.
 *   <li>The broken constraints that the reader reports in what could be built are those that
 *       Hibernate Validator finds there.
 *   <li>A sound document is sound again, and equal, when it has been written.
 * </ul>
 *
 * <p>Every document is made from its seed, which stands in the message of a disagreement. {@code
 * -Dfostering.differential.batch=5000} makes a long run: it is the number of documents of each type
 * in each of the {@value #TRIES} tries.
 */
@Tag("class-path")
class DifferentialTest {

  /** An element of a list that may lack elements. */
  private static final Pattern LACKING =
      Pattern.compile(
          "(/(?:identifiers|extensions|emails|telephones|previousEnquiries|preferredServices))/[0-9]+");

  private static final String TYPE = "/documentType";
  private static final String VERSION = "/formatVersion";

  private static final int TRIES = 60;

  /** With the tries and the types, 9,600 documents: about a minute on a machine that is busy. */
  private static final int USUAL_BATCH = 20;

  private static final int BATCH = Integer.getInteger("fostering.differential.batch", USUAL_BATCH);

  /**
   * What a schema cannot say, so that the reader alone reports it: what is not yet a value of JSON,
   * what validators see only after parsing, how two properties fit together, the reader's own
   * limits, and constraints of a host's types. Only the first of them is found in the documents
   * made here.
   */
  static final Set<FindingCode> READER_ONLY =
      EnumSet.of(
          FindingCode.OBJECT_INCONSISTENT,
          FindingCode.JSON_SYNTAX,
          FindingCode.JSON_TRUNCATED,
          FindingCode.JSON_EMPTY,
          FindingCode.JSON_ENCODING,
          FindingCode.JSON_DUPLICATE_NAME,
          FindingCode.JSON_TRAILING_CONTENT,
          FindingCode.LIMIT_BYTES,
          FindingCode.LIMIT_DEPTH,
          FindingCode.LIMIT_STRING_LENGTH,
          FindingCode.LIMIT_ARRAY_LENGTH,
          FindingCode.LIMIT_NUMBER_LENGTH,
          FindingCode.LIMIT_FINDINGS,
          FindingCode.CONSTRAINT_OTHER,
          FindingCode.CONSTRAINT_UNCHECKED);

  private static final BeanOracle BEANS = new BeanOracle();
  private static final List<Judge> JUDGES =
      Stream.of(Strictness.values())
          .flatMap(mode -> TypeDescriptions.DOCUMENTS.stream().map(type -> Judge.of(type, mode)))
          .toList();
  private static final Tally TALLY = new Tally();

  /** The reader of one type of document in one mode, and the schema published for it. */
  private record Judge(Class<?> type, Strictness mode, FosteringJson json, SchemaOracle schema) {
    static Judge of(Class<?> type, Strictness mode) {
      FosteringJson json = FosteringJson.builder().strictness(mode).build();
      return new Judge(type, mode, json, new SchemaOracle(type, mode));
    }
  }

  /** What has been compared. */
  private static final class Tally {
    int documents;
    int valid;
    int readerOnly;
    int built;
    final Map<String, Integer> changes = new TreeMap<>();
    final Map<String, Integer> codes = new TreeMap<>();
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void reader_schema_and_bean_validation_agree(@ForAll long seed) {
    Optional<AssertionError> first =
        LongStream.range(seed, seed + BATCH)
            .parallel()
            .mapToObj(DifferentialTest::disagreement)
            .flatMap(Optional::stream)
            .findFirst();
    if (first.isPresent()) {
      throw first.get();
    }
  }

  /** Kept as it is: what is thrown on another thread comes without its message. */
  private static Optional<AssertionError> disagreement(long seed) {
    try {
      TypeDescriptions.DOCUMENTS.forEach(type -> compare(type, seed));
      return Optional.empty();
    } catch (AssertionError e) {
      return Optional.of(e);
    }
  }

  private static void compare(Class<?> type, long seed) {
    Random random = new Random(seed);
    TypeDescription description = TypeDescriptions.of(type);
    ObjectNode document = new SampleDocuments(random).document(description);
    Faults faults = new Faults(random);
    for (int count = random.nextInt(4); count > 0; count--) {
      faults.applyOne(new MutationPoints(document, description));
    }
    synchronized (TALLY) {
      TALLY.documents++;
      faults.kindsApplied().forEach(kind -> TALLY.changes.merge(kind, 1, Integer::sum));
    }
    String text = faults.whole(document).toString();
    JsonNode parsed = SchemaOracle.parse(text);
    for (Judge judge : JUDGES) {
      if (judge.type == type) {
        compare(
            judge,
            text,
            parsed,
            "seed " + seed + "L, " + judge.mode + ", changes " + faults.path());
      }
    }
  }

  private static void compare(Judge judge, String text, JsonNode parsed, String made) {
    Checked<?> checked = judge.json.read(judge.type, text);
    List<Finding> errors = errors(checked);
    String story = made + ", the reader finds " + set(errors, f -> f.pointer() + " " + f.code());
    Set<String> bySchema = judge.schema.faultsByFormatsToo(parsed);
    List<Finding> sayable = errors.stream().filter(DifferentialTest::isSayable).toList();
    if (isOfAnotherType(parsed, judge.type)) {
      bySchema = Set.of(TYPE);
    } else if (isOfAnotherMajor(parsed) && bySchema.contains(VERSION)) {
      // A reader who knows another format says no more of it.
      bySchema = Set.of(VERSION);
    }

    assertEquals(bySchema, set(sayable, f -> f.pointer().toString()), story);
    assertEquals(errors.isEmpty(), checked.isSound(), story);
    checked.value().ifPresent(value -> compareWithBeanValidation(judge, value, errors, story));
    if (checked.isSound()) {
      compareWithItselfWritten(judge, checked.value().orElseThrow(), story);
    }
    synchronized (TALLY) {
      count(judge, errors, bySchema, checked);
    }
  }

  private static boolean isOfAnotherType(JsonNode document, Class<?> type) {
    return Documents.find(document.at(TYPE).asText()).filter(each -> each != type).isPresent();
  }

  private static boolean isOfAnotherMajor(JsonNode document) {
    return document
        .at(VERSION)
        .asText()
        .matches("(?:0|[2-9]|[1-9][0-9]{1,3})[.](?:0|[1-9][0-9]{0,3})");
  }

  private static void compareWithBeanValidation(
      Judge judge, Object value, List<Finding> errors, String story) {
    List<Finding> constraints =
        errors.stream()
            .filter(error -> error.code().startsWith("constraint."))
            .filter(error -> !isRenumbered(error.pointer().toString(), errors))
            .filter(error -> !isShortened(error.pointer() + " " + error.code(), errors))
            .filter(error -> BeanOracle.has(value, judge.type, error.pointer().toString()))
            .toList();
    Set<String> byBeans = new TreeSet<>(BEANS.faults(value));
    byBeans.removeIf(fault -> isRenumbered(fault.split(" ")[0], errors));
    byBeans.removeIf(fault -> isShortened(fault, errors));

    assertEquals(byBeans, set(constraints, f -> f.pointer() + " " + f.code()), story);
  }

  /** Whether a fault is the length of a list that has lost an element on the way to the value. */
  private static boolean isShortened(String fault, List<Finding> errors) {
    String list = fault.split(" ")[0] + "/";
    return fault.endsWith(" constraint.count")
        && errors.stream()
            .filter(error -> !error.code().startsWith("constraint."))
            .anyMatch(error -> error.pointer().toString().startsWith(list));
  }

  /**
   * Whether a place is in a list of which an element has been left out, so that those behind it
   * have other numbers in the value than in the text.
   */
  private static boolean isRenumbered(String pointer, List<Finding> errors) {
    Matcher elements = LACKING.matcher(pointer);
    while (elements.find()) {
      String list = pointer.substring(0, elements.end(1)) + "/";
      boolean isShorter =
          errors.stream()
              .filter(error -> !error.code().startsWith("constraint."))
              .anyMatch(error -> error.pointer().toString().startsWith(list));
      if (isShorter) {
        return true;
      }
    }
    return false;
  }

  private static void compareWithItselfWritten(Judge judge, Object value, String story) {
    String written = judge.json.write(value);

    assertEquals(
        Set.of(),
        judge.schema.faultsByFormatsToo(SchemaOracle.parse(written)),
        "written, " + story);
    assertEquals(value, judge.json.read(judge.type, written).value().orElseThrow(), story);
  }

  private static List<Finding> errors(Checked<?> checked) {
    return checked.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private static boolean isSayable(Finding finding) {
    return READER_ONLY.stream().noneMatch(code -> code.code().equals(finding.code()));
  }

  private static Set<String> set(List<Finding> findings, Function<Finding, String> what) {
    return findings.stream().map(what).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void count(
      Judge judge, List<Finding> errors, Set<String> bySchema, Checked<?> checked) {
    checked.findings().forEach(finding -> TALLY.codes.merge(finding.code(), 1, Integer::sum));
    if (judge.mode == Strictness.STRICT) {
      TALLY.valid += errors.isEmpty() ? 1 : 0;
      TALLY.readerOnly += bySchema.isEmpty() && !errors.isEmpty() ? 1 : 0;
      TALLY.built += checked.value().isPresent() ? 1 : 0;
    }
  }

  @AfterContainer
  static void say_what_was_compared() {
    System.out.printf(
        Locale.ROOT,
        "Compared %,d documents (%,d valid, %,d broken, %,d of these only to the reader; %,d values"
            + " built), strict and tolerant, with the schema and Hibernate Validator:"
            + " 0 disagreements. Changes: %s. Findings: %s.%n",
        TALLY.documents,
        TALLY.valid,
        TALLY.documents - TALLY.valid,
        TALLY.readerOnly,
        TALLY.built,
        TALLY.changes,
        TALLY.codes);
    if (BATCH < USUAL_BATCH) {
      return;
    }
    assertEquals(Faults.kinds(), List.copyOf(TALLY.changes.keySet()), "a change never made");
    assertEquals(
        Set.of(),
        Stream.of(FindingCode.values())
            .filter(code -> !READER_ONLY.contains(code))
            .filter(code -> !TALLY.codes.containsKey(code.code()))
            .collect(Collectors.toSet()),
        "a code that no document led to, though a schema could say it");
  }

  @Example
  void a_language_tag_in_capitals_or_with_an_underscore_is_one_to_reader_and_schema()
      throws Exception {
    String text = document("\"household\":{\"languages\":[\"EN\",\"cy_gb\",\"x\"]}");
    for (Strictness mode : Strictness.values()) {
      Judge judge = Judge.of(Enquiry.class, mode);
      Set<String> third = Set.of("/household/languages/2");
      assertEquals(third, judge.schema.faultsByFormatsToo(SchemaOracle.parse(text)));
      assertEquals(
          third,
          set(errors(judge.json.read(judge.type, text)), found -> found.pointer().toString()));
    }
  }

  @Example
  void an_inconsistent_object_is_found_by_the_reader_alone() throws Exception {
    onlyTheReaderFinds(
        FindingCode.OBJECT_INCONSISTENT,
        document("\"interests\":{\"ages\":{\"youngest\":9,\"oldest\":3}}"));
  }

  @Example
  void a_name_that_stands_twice_is_found_by_the_reader_alone() throws Exception {
    onlyTheReaderFinds(
        FindingCode.JSON_DUPLICATE_NAME, document("\"channel\":\"email\",\"channel\":\"email\""));
  }

  @Example
  void half_of_a_surrogate_pair_is_found_by_the_reader_alone() throws Exception {
    onlyTheReaderFinds(
        FindingCode.JSON_ENCODING,
        document("\"campaign\":{\"system\":\"s\",\"value\":\"\\ud800\"}"));
  }

  private static String document(String property) {
    return "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\","
        + "\"enquirers\":[{\"name\":{\"fullName\":\"Ann Example\"}}],"
        + property
        + "}";
  }

  private static void onlyTheReaderFinds(FindingCode code, String text) throws Exception {
    for (Strictness mode : Strictness.values()) {
      Judge judge = Judge.of(Enquiry.class, mode);
      assertEquals(Set.of(), judge.schema.faultsByFormatsToo(SchemaOracle.parse(text)));
      assertEquals(
          Set.of(code.code()), set(errors(judge.json.read(judge.type, text)), Finding::code));
    }
  }
}
