package org.fostering.json.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.fostering.json.event.FosteringEvent;
import org.fostering.json.format.BacktestFormat;
import org.fostering.json.format.CatalogueFormat;
import org.fostering.json.format.CheckFormat;
import org.fostering.json.format.ComparisonFormat;
import org.fostering.json.format.DocumentFormat;
import org.fostering.json.format.DuplicatesFormat;
import org.fostering.json.format.IntakeFormat;
import org.fostering.json.format.JsonPrinter;
import org.fostering.json.format.LinesFormat;
import org.fostering.json.format.MeasureFormat;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.format.PackFormat;
import org.fostering.json.format.ProblemFormat;
import org.fostering.json.format.ReadinessFormat;
import org.fostering.json.format.RecordFileFormat;
import org.fostering.json.format.RecordFormat;
import org.fostering.json.format.RecordObjects;
import org.fostering.json.format.ResponsibilitiesFormat;
import org.fostering.json.format.RouteFormat;
import org.fostering.json.format.StatusFormat;
import org.fostering.json.format.WrittenDocument;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.Documents;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.term.DocumentType;

/**
 * The JSON Schema of a document type, made from the description of the type alone, and of what else
 * the library writes or reads.
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

  private static final Map<String, Supplier<ObjectNode>> FORMATS = formats();

  private JsonSchemas() {}

  /**
   * The schema of a document type.
   *
   * @param type the interface of the document, marked with {@link DocumentType}
   * @param mode strict for what senders write, tolerant for what receivers accept
   * @return the text of the schema, indented by two spaces, with line feeds; always the same text
   *     for the same arguments
   * @throws IllegalArgumentException if the type is not a document, or has a constraint that a
   *     schema cannot say; the message names it
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
    return JsonPrinter.indented(
        FormatSchema.of(DocumentFormat.of(TypeDescription.of(type), mode, lists)));
  }

  /**
   * The schema of a format that is not a type of the vocabulary: a rule pack, what is kept of a
   * decision, a line of the output of a command, problem details, or the envelope of an event.
   * There is one of each, which senders and receivers keep to, but two of the envelope.
   *
   * @param name the name of the format: one of {@link #names()}
   * @return the text of the schema, as of {@link #of(Class, Strictness)}
   * @throws IllegalArgumentException if there is no format of the name
   */
  public static String named(String name) {
    return JsonPrinter.indented(format(name).get());
  }

  /**
   * {@return the names of the formats that are not types of the vocabulary and have a schema here}
   * That of a document is what its {@code documentType} says; that of the lines of a command is
   * such as {@code intake-record}; those of the envelope of an event are {@code event} and {@code
   * event.tolerant}.
   */
  public static List<String> names() {
    return List.copyOf(FORMATS.keySet());
  }

  /**
   * {@return the text of an OpenAPI 3.1 document without paths, whose components are the strict
   * schemas of all document types, that of problem details, and those of what the rules give
   * ({@link RecordObjects})} It is for those whose interface description refers to them or whose
   * generator of types reads OpenAPI.
   */
  public static String openApi() {
    OpenApiComponents components = new OpenApiComponents();
    for (Class<?> type : Documents.standard()) {
      components.add(
          FormatSchema.of(
              DocumentFormat.of(
                  TypeDescription.of(type), Strictness.STRICT, CodeLists.standard())));
    }
    Map<String, String> names = new HashMap<>();
    for (Class<?> type : RecordObjects.types()) {
      if (!RecordObjects.isWhole(type)) {
        names.put(RecordObjects.format(type).document().name(), type.getSimpleName());
      }
    }
    components.addRecord(problem(), "Problem", names);
    components.addRecord(
        EventSchema.of(Strictness.STRICT), FosteringEvent.class.getSimpleName(), names);
    for (Class<?> type : RecordObjects.types()) {
      ObjectFormat.Format format = RecordObjects.format(type);
      components.addRecord(
          RecordObjects.isWhole(type) ? FormatSchema.of(format) : FormatSchema.ofBare(format),
          type.getSimpleName(),
          names);
    }
    return JsonPrinter.indented(components.document());
  }

  /** The place of the published copy of a schema, relative to this class. */
  static String resourceName(String name) {
    format(name);
    return "v1/" + name + ".schema.json";
  }

  private static ObjectNode problem() {
    return FormatSchema.ofBare(ProblemFormat.format());
  }

  private static Supplier<ObjectNode> format(String name) {
    Supplier<ObjectNode> format = FORMATS.get(Objects.requireNonNull(name, "name"));
    if (format == null) {
      throw new IllegalArgumentException("there is no schema of that name");
    }
    return format;
  }

  private static Map<String, Supplier<ObjectNode>> formats() {
    Map<String, Supplier<ObjectNode>> formats = new LinkedHashMap<>();
    for (WrittenDocument<?, ?> document :
        List.of(
            PackFormat.PACK,
            RecordFormat.RECORD,
            RecordFileFormat.END,
            RecordFormat.EVIDENCE,
            ResponsibilitiesFormat.MATRIX,
            ReadinessFormat.READINESS,
            ComparisonFormat.COMPARISON,
            CatalogueFormat.CATALOGUE,
            MeasureFormat.REPORT)) {
      formats.put(document.type(), () -> FormatSchema.of(document.format()));
    }
    for (LinesFormat format :
        List.of(
            IntakeFormat.LINES,
            RouteFormat.LINES,
            CheckFormat.LINES,
            StatusFormat.LINES,
            BacktestFormat.LINES,
            DuplicatesFormat.LINES)) {
      formats.put(format.type(), () -> FormatSchema.of(format));
    }
    formats.put("problem", JsonSchemas::problem);
    formats.put("event", () -> EventSchema.of(Strictness.STRICT));
    formats.put("event.tolerant", () -> EventSchema.of(Strictness.TOLERANT));
    return Collections.unmodifiableMap(formats);
  }

  /**
   * The place of the published copy of a schema, relative to this class, such as {@code
   * v1/enquiry.schema.json}. No user needs it: {@link #of(Class, Strictness)} makes the same text,
   * also where the folder of another module cannot be read.
   */
  static String resourceName(Class<?> type, Strictness mode) {
    DocumentType document = documentType(type);
    return "v"
        + ObjectFormat.Format.major(document.version())
        + "/"
        + document.value()
        + (Objects.requireNonNull(mode, "mode") == Strictness.STRICT ? "" : ".tolerant")
        + ".schema.json";
  }

  private static DocumentType documentType(Class<?> type) {
    DocumentType document = Objects.requireNonNull(type, "type").getAnnotation(DocumentType.class);
    if (document == null) {
      throw new IllegalArgumentException(
          type.getName() + " is not a document: it lacks @DocumentType");
    }
    return document;
  }
}
