package org.fostering.json.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which properties an object may have.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the shape, unique in its format
 * @param description what such an object is
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
   * The same shape with a choice.
   *
   * @param unclear the code of the finding that none is there, or several are
   * @param names the names of the properties of which exactly one must be there
   * @return the shape
   */
  public ObjectFormat choosing(String unclear, String... names) {
    return new ObjectFormat(
        name, description, properties, Optional.of(new Choice(unclear, List.of(names))));
  }

  /**
   * A property that an object may have.
   *
   * @param name the name
   * @param required whether it must be there
   * @param form what its value may be
   * @param description what it means
   */
  public record Property(String name, boolean required, ValueFormat form, String description) {
    /** Checks that all parts are there. */
    public Property {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(description, "description");
    }
  }

  /**
   * A format: a document and the shapes of its parts.
   *
   * @param type what its {@code documentType} says
   * @param document the shape of the document without the two properties that say what it is
   * @param parts the shapes of its parts
   */
  public record Format(String type, ObjectFormat document, List<ObjectFormat> parts) {

    /** The property that says of which type a document is. */
    public static final String TYPE = "documentType";

    /** The property that says to which version of its format a document keeps. */
    public static final String VERSION = "formatVersion";

    /** The version of the formats of this package. */
    public static final String CURRENT = "1.0";

    /** Any minor version of the same major one, because a minor version only adds. */
    public static final String VERSIONS = "^(?:1[.](?:0|[1-9][0-9]{0,3}))$";

    /** Copies the list. */
    public Format {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(document, "document");
      parts = List.copyOf(parts);
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

  /**
   * A property that must be there.
   *
   * @param name the name
   * @param form what its value may be
   * @param description what it means
   * @return the property
   */
  public static Property required(String name, ValueFormat form, String description) {
    return new Property(name, true, form, description);
  }

  /**
   * A property that may be there.
   *
   * @param name the name
   * @param form what its value may be
   * @param description what it means
   * @return the property
   */
  public static Property optional(String name, ValueFormat form, String description) {
    return new Property(name, false, form, description);
  }

  /** The property with a name. */
  Optional<Property> property(String wanted) {
    return properties.stream().filter(property -> property.name().equals(wanted)).findFirst();
  }
}
