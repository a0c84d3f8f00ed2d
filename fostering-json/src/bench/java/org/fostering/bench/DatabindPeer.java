package org.fostering.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.fostering.json.FosteringJson;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * jackson-databind with Blackbird, made to collect its problems, followed by Hibernate Validator or
 * led by networknt.
 */
final class DatabindPeer {

  private static final String PROBLEMS = "problems";

  static final JsonMapper MAPPER = mapper();
  private static final ObjectReader READER = MAPPER.readerFor(Beans.EnquiryBean.class);

  private DatabindPeer() {}

  /** To JavaBeans, then Hibernate Validator. */
  static Reading read(byte[] json) throws IOException {
    return validated(readOnly(json));
  }

  /** To JavaBeans alone; nothing is checked but the form of dates. */
  static Reading readOnly(byte[] json) throws IOException {
    List<Supplier<String>> wrong = new ArrayList<>();
    return new Reading(READER.withAttribute(PROBLEMS, wrong).readValue(json), wrong);
  }

  /** To a tree, networknt with the published schema, then the tree to JavaBeans. */
  static Reading readBySchema(byte[] json) throws IOException {
    JsonNode tree = MAPPER.readTree(json);
    List<Error> errors =
        Lazy.SCHEMA.validate(tree, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)));
    Object value =
        READER.withAttribute(PROBLEMS, new ArrayList<Supplier<String>>()).readValue(tree);
    List<Supplier<String>> wrong = new ArrayList<>();
    errors.forEach(error -> wrong.add(() -> pointer(error)));
    return new Reading(value, wrong);
  }

  /** What Hibernate Validator says about a bean, added to what reading found. */
  static Reading validated(Reading reading) {
    for (ConstraintViolation<Object> violation :
        LazyValidator.VALIDATOR.validate(reading.value())) {
      reading.wrong().add(() -> pointer(violation));
    }
    return reading;
  }

  private static String pointer(Error error) {
    String object = error.getInstanceLocation().toString();
    return error.getKeyword().equals("required") ? object + "/" + error.getProperty() : object;
  }

  private static String pointer(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModules(new JavaTimeModule(), new BlackbirdModule())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            coercion ->
                coercion
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .addHandler(new Collector())
        .build();
  }

  private static final class Lazy {
    static final Schema SCHEMA =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                FosteringJson.class.getResourceAsStream(
                    "/org/fostering/json/schema/v1/enquiry.schema.json"));
  }

  private static final class LazyValidator {
    static final Validator VALIDATOR =
        Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }

  private static final class Collector extends DeserializationProblemHandler {
    @SuppressWarnings("unchecked")
    private static void problem(DeserializationContext context) {
      var at = context.getParser().getParsingContext().pathAsPointer();
      ((List<Supplier<String>>) context.getAttribute(PROBLEMS)).add(at::toString);
    }

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> reader,
        Object bean,
        String name)
        throws IOException {
      problem(context);
      parser.skipChildren();
      return true;
    }

    @Override
    public Object handleWeirdStringValue(
        DeserializationContext context, Class<?> type, String value, String message) {
      problem(context);
      return null;
    }

    @Override
    public Object handleWeirdNumberValue(
        DeserializationContext context, Class<?> type, Number value, String message) {
      problem(context);
      return null;
    }

    @Override
    public Object handleUnexpectedToken(
        DeserializationContext context,
        JavaType type,
        JsonToken token,
        JsonParser parser,
        String message)
        throws IOException {
      problem(context);
      parser.skipChildren();
      return null;
    }
  }
}
