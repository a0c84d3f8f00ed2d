package org.fostering.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.json.reader.Strictness;

/** What a validator that knows nothing but the published schema says about a document. */
final class SchemaOracle {

  /**
   * Exact numbers: as a double, 3.0000000000000000001 would be a whole number; and of a whole
   * number given as a decimal, such as 1e400, networknt compares only the lowest 64 bits with a
   * bound.
   */
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .setNodeFactory(
              new JsonNodeFactory() {
                @Override
                public ValueNode numberNode(BigDecimal number) {
                  boolean whole = number.stripTrailingZeros().scale() <= 0;
                  return whole ? numberNode(number.toBigInteger()) : super.numberNode(number);
                }
              });

  private final Schema schema;

  SchemaOracle(String documentType) {
    this.schema = NamedSchemas.schema(documentType);
  }

  SchemaOracle(Class<?> type, Strictness mode) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.class.getResourceAsStream(JsonSchemas.resourceName(type, mode)));
  }

  private SchemaOracle(InputStream published) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(published);
  }

  /** What the published schema of a name says, if there is one. */
  static Optional<SchemaOracle> published(String name) {
    return Optional.ofNullable(JsonSchemas.class.getResourceAsStream("v1/" + name + ".schema.json"))
        .map(SchemaOracle::new);
  }

  /** A document as the validator takes it. */
  static JsonNode parse(String document) {
    try {
      return MAPPER.readTree(document);
    } catch (JsonProcessingException e) {
      throw new AssertionError("the document is not JSON", e);
    }
  }

  /** The places at which a document breaks the schema. By the standard, a format is no reason. */
  Set<String> faults(JsonNode document) {
    return places(errors(document).filter(error -> !error.getKeyword().equals("format")));
  }

  /**
   * The places at which a document breaks the schema if a format is a reason. They are the same:
   * whatever a format means by it, a pattern says.
   *
   * @throws AssertionError if they are not the same
   */
  Set<String> faultsByFormatsToo(JsonNode document) {
    List<Error> errors = errors(document).toList();
    Set<String> faults = places(errors.stream());
    assertEquals(
        faults,
        places(errors.stream().filter(error -> !error.getKeyword().equals("format"))),
        "with formats");
    return faults;
  }

  private Stream<Error> errors(JsonNode document) {
    return schema
        .validate(
            document,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .filter(error -> !isOfAbsence(error));
  }

  private static Set<String> places(Stream<Error> errors) {
    return errors.map(SchemaOracle::pointer).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * A choice between a value and null has the errors of both; those of the value say what is wrong.
   */
  private static boolean isOfAbsence(Error error) {
    return error.getEvaluationPath().toString().endsWith("/anyOf/1/type");
  }

  /** A missing property is reported at the object by the one and at the property by the other. */
  private static String pointer(Error error) {
    String object = error.getInstanceLocation().toString();
    return error.getKeyword().equals("required") ? object + "/" + error.getProperty() : object;
  }
}
