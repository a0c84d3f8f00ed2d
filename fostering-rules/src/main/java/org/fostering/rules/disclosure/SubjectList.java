package org.fostering.rules.disclosure;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a document says which of the people in it are those whom it is about. Everybody else in it
 * is a third party.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the name of the type of document
 * @param list the list of roles
 * @param property the property of a role that holds the local id of a person
 * @param only the property and value, with an equals sign between, that a role must have; empty
 *     where every role counts
 */
public record SubjectList(String document, String list, String property, Optional<String> only) {

  /** Checks that all parts are there. */
  public SubjectList {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(property, "property");
    Objects.requireNonNull(only, "only");
  }
}
