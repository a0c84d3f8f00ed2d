package org.fostering.json.host.frameworks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.json.host.ProblemDetails;
import org.jspecify.annotations.Nullable;

/**
 * Shows the published schema of a type of the library where a host's interface is described in
 * OpenAPI 3.1. A type that the host names in its interface is called as it is; what it consists of
 * has a name that no class of the host has. Found by ServiceLoader. Immutable and thread-safe.
 */
public final class SwaggerSchemas implements ModelConverter {

  private static final List<String> OWN =
      List.of("org.fostering.model.", "org.fostering.rules.", "org.fostering.json.");

  /** Before the names of what the host does not name itself. */
  private static final String PART = "Fostering";

  /** Read when a host first describes a type. */
  private static final class Published {
    /** By their published names, and referring to what they consist of by the names given here. */
    private static final Map<String, Schema<?>> SCHEMAS = new LinkedHashMap<>();

    /** What each consists of, through all parts. */
    private static final Map<String, Set<String>> PARTS = new HashMap<>();

    static {
      ObjectNode all = PublishedSchemas.schemas(PublishedSchemas.document());
      for (Map.Entry<String, JsonNode> each : all.properties()) {
        List<String> own = PublishedSchemas.references(each.getValue());
        PARTS.put(each.getKey(), PublishedSchemas.reachable(own, all));
      }
      PublishedSchemas.place(all, part -> PART + part);
      all.properties().forEach(each -> SCHEMAS.put(each.getKey(), schema(each.getValue())));
    }
  }

  /** For ServiceLoader. */
  public SwaggerSchemas() {}

  private static Schema<?> schema(JsonNode json) {
    try {
      return Json31.mapper().readValue(json.toString(), Schema.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a published schema cannot be read", e);
    }
  }

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
    Class<?> asked = Json31.mapper().constructType(type.getType()).getRawClass();
    if (OWN.stream().noneMatch(asked.getName()::startsWith) || asked.getSimpleName().isEmpty()) {
      return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
    Optional<String> published = name(asked);
    if (published.isEmpty()) {
      return new JsonSchema().types(Set.of(asked.isEnum() ? "string" : "object"));
    }
    String name = published.get();
    Schema<?> schema = Published.SCHEMAS.get(name);
    @Nullable Schema<?> other = context.getDefinedModels().get(name);
    String place = other == null || other.equals(schema) ? name : PART + name;
    context.defineModel(place, schema);
    for (String part : Published.PARTS.getOrDefault(name, Set.of())) {
      context.defineModel(PART + part, Published.SCHEMAS.get(part));
    }
    return new Schema<>().$ref(PublishedSchemas.COMPONENTS + place);
  }

  private static Optional<String> name(Class<?> type) {
    String name = type == ProblemDetails.class ? "Problem" : type.getSimpleName();
    return Optional.of(name).filter(Published.SCHEMAS::containsKey);
  }

  /** Whatever else the host describes is described in OpenAPI 3.1 too. */
  @Override
  public boolean isOpenapi31() {
    return true;
  }
}
