package org.fostering.json.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.fostering.json.Mode;
import org.fostering.model.description.DocumentType;
import org.fostering.model.description.TypeDescription;

/**
 * The JSON Schema of a document type, made from the description of the type alone.
 *
 * <p>Each schema is one self-contained file of the draft 2020-12. The strict schema is what a
 * sender keeps to; the tolerant one is what a receiver accepts, and differs in that it lets
 * properties and codes pass that this version of the format does not know. The files in this
 * package's folder {@code v1} are the published copies, and the build fails when they are not what
 * this class makes.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonSchemas {

  private static final ObjectWriter WRITER = writer();

  private JsonSchemas() {}

  /**
   * The schema of a document type.
   *
   * @param type the interface of the document, marked with {@link DocumentType}
   * @param mode strict for what senders write, tolerant for what receivers accept
   * @return the text of the schema, indented by two spaces, with line feeds; always the same text
   *     for the same arguments
   * @throws IllegalArgumentException if the type is no document, or has a constraint that a schema
   *     cannot say; the message names it
   */
  public static String of(Class<?> type, Mode mode) {
    Objects.requireNonNull(mode, "mode");
    documentType(type);
    ObjectNode schema = new SchemaBuilder(mode).document(TypeDescription.of(type));
    try {
      return WRITER.writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers always has a text", e);
    }
  }

  /**
   * The place of the published copy of a schema.
   *
   * @param type the interface of the document, marked with {@link DocumentType}
   * @param mode strict or tolerant
   * @return the name of a resource relative to this class, such as {@code v1/enquiry.schema.json}
   * @throws IllegalArgumentException if the type is no document
   */
  public static String resourceName(Class<?> type, Mode mode) {
    DocumentType document = documentType(type);
    return "v"
        + SchemaBuilder.major(document)
        + "/"
        + document.value()
        + (Objects.requireNonNull(mode, "mode") == Mode.STRICT ? "" : ".tolerant")
        + ".schema.json";
  }

  private static DocumentType documentType(Class<?> type) {
    DocumentType document = Objects.requireNonNull(type, "type").getAnnotation(DocumentType.class);
    if (document == null) {
      throw new IllegalArgumentException(
          type.getName() + " is no document: it lacks @DocumentType");
    }
    return document;
  }

  private static ObjectWriter writer() {
    // The indenter is told the line feed, because the default is the platform's line separator.
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new ObjectMapper()
        .writer(
            new DefaultPrettyPrinter(
                    Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
  }
}
