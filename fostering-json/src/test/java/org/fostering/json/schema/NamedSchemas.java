package org.fostering.json.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a validator that knows nothing but a published schema says about a document of another kind.
 */
public final class NamedSchemas {

  private static final Map<String, SchemaOracle> ORACLES = new ConcurrentHashMap<>();

  private NamedSchemas() {}

  /** The places at which a document breaks the schema of its type. */
  public static Set<String> faults(String documentType, String document) {
    return ORACLES
        .computeIfAbsent(documentType, SchemaOracle::new)
        .faults(SchemaOracle.parse(document));
  }

  static Schema schema(String documentType) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonSchemas.class.getResourceAsStream(JsonSchemas.resourceName(documentType)));
  }
}
