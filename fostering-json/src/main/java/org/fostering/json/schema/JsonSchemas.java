package org.fostering.json.schema;

import java.util.List;
import java.util.Objects;
import org.fostering.json.format.JsonPrinter;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.format.PackFormat;
import org.fostering.json.format.RecordFormat;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.term.DocumentType;

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

  private static final List<ObjectFormat.Format> FORMATS =
      List.of(PackFormat.FORMAT, RecordFormat.RECORD, RecordFormat.EVIDENCE);

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
  public static String of(Class<?> type, Strictness mode) {
    return of(type, mode, CodeLists.standard());
  }

  /**
   * The schema of a document type of a host that has codes from a list of the host's own.
   *
   * @param type the interface of the document, marked with {@link DocumentType}
   * @param mode strict for what senders write, tolerant for what receivers accept
   * @param lists the code lists that the classes of codes in the document name
   * @return the text of the schema, as of {@link #of(Class, Strictness)}
   * @throws IllegalArgumentException as of {@link #of(Class, Strictness)}, or if a class of codes
   *     names no list of these
   */
  public static String of(Class<?> type, Strictness mode, CodeLists lists) {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(lists, "lists");
    documentType(type);
    return JsonPrinter.indented(new SchemaBuilder(mode, lists).document(TypeDescription.of(type)));
  }

  /**
   * The schema of a document that is no type of the vocabulary: a rule pack, or what is kept of a
   * decision. There is one, which senders and receivers keep to.
   *
   * @param documentType what the document's {@code documentType} says: one of {@link #others()}
   * @return the text of the schema, as of {@link #of(Class, Strictness)}
   * @throws IllegalArgumentException if there is none of the type
   */
  public static String of(String documentType) {
    return JsonPrinter.indented(FormatSchema.of(format(documentType)));
  }

  /**
   * The types of document that are no types of the vocabulary and have a schema here.
   *
   * @return what their {@code documentType} says
   */
  public static List<String> others() {
    return FORMATS.stream().map(ObjectFormat.Format::type).toList();
  }

  /**
   * The place of the published copy of a schema.
   *
   * @param documentType one of {@link #others()}
   * @return the name of a resource relative to this class
   * @throws IllegalArgumentException if there is none of the type
   */
  public static String resourceName(String documentType) {
    return "v1/" + format(documentType).type() + ".schema.json";
  }

  private static ObjectFormat.Format format(String documentType) {
    Objects.requireNonNull(documentType, "documentType");
    return FORMATS.stream()
        .filter(format -> format.type().equals(documentType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no schema of that type"));
  }

  /**
   * The place of the published copy of a schema.
   *
   * @param type the interface of the document, marked with {@link DocumentType}
   * @param mode strict or tolerant
   * @return the name of a resource relative to this class, such as {@code v1/enquiry.schema.json}
   * @throws IllegalArgumentException if the type is no document
   */
  public static String resourceName(Class<?> type, Strictness mode) {
    DocumentType document = documentType(type);
    return "v"
        + SchemaBuilder.major(document)
        + "/"
        + document.value()
        + (Objects.requireNonNull(mode, "mode") == Strictness.STRICT ? "" : ".tolerant")
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
}
