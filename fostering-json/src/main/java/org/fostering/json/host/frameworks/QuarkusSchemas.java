package org.fostering.json.host.frameworks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Shows the published schema of a type of the library where Quarkus describes a host's interface.
 * {@code META-INF/microprofile-config.properties} names the types, each with an identifier that
 * tells its place from a class of the host that is called the same. Found by its annotation when
 * the host is built, and by Quarkus alone.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class QuarkusSchemas implements OASFilter {

  private static final String IDENTIFIER = "urn:fostering:type:";

  /** What the name of a type begins with where the host has one that is called the same. */
  private static final String OURS = "Fostering";

  /** For Quarkus. */
  public QuarkusSchemas() {}

  @Override
  public void filterOpenAPI(OpenAPI description) {
    if (description.getComponents() == null || description.getComponents().getSchemas() == null) {
      return;
    }
    Map<String, Schema> schemas = new HashMap<>(description.getComponents().getSchemas());
    Map<String, String> places = new HashMap<>();
    schemas.forEach(
        (place, schema) -> {
          if (schema.get("$id") instanceof String id && id.startsWith(IDENTIFIER)) {
            places.put(id.substring(IDENTIFIER.length()), place);
          }
        });
    if (!places.isEmpty()) {
      schemas.putAll(published(places, schemas.keySet()));
      description.getComponents().setSchemas(schemas);
    }
  }

  /**
   * Those types that a host uses, and whatever they refer to.
   *
   * @param places where the host's description has a type, by its name
   * @param taken the names in the host's description
   */
  private static Map<String, Schema> published(Map<String, String> places, Set<String> taken) {
    ObjectNode document = PublishedSchemas.document();
    ObjectNode schemas = PublishedSchemas.schemas(document);
    Set<String> used = PublishedSchemas.reachable(places.keySet(), schemas);
    schemas.retain(used);
    for (String name : used) {
      places.putIfAbsent(name, taken.contains(name) ? OURS + name : name);
    }
    PublishedSchemas.place(schemas, name -> places.getOrDefault(name, name));
    Map<String, Schema> found = new HashMap<>();
    parse(document).forEach((name, schema) -> found.put(places.get(name), schema));
    return found;
  }

  private static Map<String, Schema> parse(ObjectNode document) {
    byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
    return SmallRyeOpenAPI.builder()
        .enableModelReader(false)
        .enableStandardStaticFiles(false)
        .enableAnnotationScan(false)
        .enableStandardFilter(false)
        .withCustomStaticFile(() -> new ByteArrayInputStream(bytes))
        .build()
        .model()
        .getComponents()
        .getSchemas();
  }
}
