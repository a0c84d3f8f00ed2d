package org.fostering.json.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.json.reader.Strictness;
import org.fostering.model.description.TermLabel;
import org.fostering.model.term.Sensitivity;

/**
 * Which properties an object may have.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the shape, unique in its format
 * @param description what such an object is; empty where only the properties that hold it say so
 * @param properties the properties, in the order in which they are written
 * @param choice the optional properties of which exactly one must be there, if there are such
 */
public record ObjectFormat(
    String name, String description, List<Property> properties, Optional<Choice> choice) {

  /** The characters of a code at most, and so of a scalar. */
  public static final int SCALAR_LENGTH = 100;

  /** Copies the list. */
  public ObjectFormat {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(choice, "choice");
    properties = List.copyOf(properties);
  }

  /**
   * A shape without a choice.
   *
   * @param name the name of the shape, unique in its format
   * @param description what such an object is
   * @param properties the properties, in the order in which they are written
   */
  public ObjectFormat(String name, String description, List<Property> properties) {
    this(name, description, properties, Optional.empty());
  }

  /**
   * Properties of which exactly one must be there.
   *
   * @param unclear the code of the finding that none is there, or several are
   * @param properties the names of the properties
   */
  public record Choice(String unclear, List<String> properties) {
    /** Copies the list. */
    public Choice {
      Objects.requireNonNull(unclear, "unclear");
      properties = List.copyOf(properties);
    }
  }

  /**
   * A property that an object may have.
   *
   * @param name the name
   * @param required whether it must be there
   * @param form what its value may be
   * @param description what it means
   * @param sensitivity how sensitive the value is, where that is said
   * @param source where the term comes from, where that is said
   * @param label what people call it, where that is said
   */
  public record Property(
      String name,
      boolean required,
      ValueFormat form,
      String description,
      Optional<Sensitivity> sensitivity,
      Optional<String> source,
      Optional<TermLabel> label) {

    /** Checks that all parts are there. */
    public Property {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(description, "description");
      Objects.requireNonNull(sensitivity, "sensitivity");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(label, "label");
    }

    Property(String name, boolean required, ValueFormat form, String description) {
      this(name, required, form, description, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * A format: a document and the shapes of its parts.
   *
   * @param type what its {@code documentType} says
   * @param version the version of the format
   * @param mode whether it is that of what senders write, or of what receivers accept: that lets
   *     pass what it does not know, and null for what may be absent
   * @param document the shape of the document without the two properties that say what it is
   * @param parts the shapes of its parts
   */
  public record Format(
      String type,
      String version,
      Strictness mode,
      ObjectFormat document,
      List<ObjectFormat> parts) {

    /** The property that says of which type a document is. */
    public static final String TYPE = "documentType";

    /** The property that says to which version of its format a document keeps. */
    public static final String VERSION = "formatVersion";

    /** The version of the formats of this package. */
    public static final String CURRENT = "1.0";

    /** Copies the list. */
    public Format {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(mode, "mode");
      Objects.requireNonNull(document, "document");
      parts = List.copyOf(parts);
    }

    Format(String type, ObjectFormat document, List<ObjectFormat> parts) {
      this(type, CURRENT, Strictness.STRICT, document, parts);
    }

    /**
     * The number by which a version of a format says what may have changed.
     *
     * @param version a version, such as {@code 1.0}
     * @return its major number
     */
    public static String major(String version) {
      return version.substring(0, version.indexOf('.'));
    }

    /**
     * {@return a regular expression of the versions of the format that are read, in what Java and
     * ECMA-262 have in common: any minor version of the same major one, because a minor version
     * only adds}
     */
    public String versions() {
      return "^(?:" + major(version) + "[.](?:0|[1-9][0-9]{0,3}))$";
    }

    /**
     * {@return the properties of a document: the two that say what it is, and those of its shape}
     */
    public List<Property> properties() {
      boolean required = mode == Strictness.STRICT;
      List<Property> properties = new ArrayList<>();
      properties.add(
          new Property(
              TYPE,
              required,
              new ValueFormat.Constant(type),
              "The type of the document.",
              Optional.empty(),
              Optional.empty(),
              Optional.of(new TermLabel("Type of document", "Math o ddogfen"))));
      properties.add(
          new Property(
              VERSION,
              required,
              ValueFormat.Simple.FORMAT_VERSION,
              "The version of the format that the document keeps to.",
              Optional.empty(),
              Optional.empty(),
              Optional.of(new TermLabel("Version of the format", "Fersiwn y fformat"))));
      properties.addAll(document.properties());
      return List.copyOf(properties);
    }

    /**
     * The shape with a name.
     *
     * @param name the name
     * @return the shape
     */
    public ObjectFormat part(String name) {
      return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }
  }

  /** The property with a name. */
  Optional<Property> property(String wanted) {
    return properties.stream().filter(property -> property.name().equals(wanted)).findFirst();
  }
}
