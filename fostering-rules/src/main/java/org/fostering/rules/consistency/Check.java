package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.fostering.model.finding.Pointer;

/**
 * What must hold of an object of a document. {@link Checks} makes those that tables name; a lambda
 * is for what they cannot say.
 *
 * <p>Implementations are immutable, thread-safe and give the same answer to the same question.
 */
public interface Check {

  /**
   * Looks for faults.
   *
   * @param part the object
   * @param document the document that holds it
   * @param asOf the day on which it is asked
   * @param faults takes the place of each fault; none where all is well or nothing is certain
   */
  void look(DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults);

  /**
   * {@return what must hold, as the rule book prints it, or the name of what the library works out
   * by itself}
   */
  default String text() {
    return "worked out";
  }

  /**
   * Checks that every property named exists.
   *
   * @param type the type of the objects
   * @throws IllegalArgumentException if one does not; the message names it
   */
  default void bind(Class<?> type) {}

  /**
   * {@return the properties of the object without any one of which there is no fault: the check is
   * asked of no object that lacks one; empty if it is to be asked of each}
   */
  default Set<String> needs() {
    return Set.of();
  }

  /**
   * The same check under a name.
   *
   * @param name what the rule book prints
   * @return the named check
   */
  default Check named(String name) {
    return new DescribedCheck(this, name, needs());
  }

  /**
   * The same check, asked only of objects in which something is recorded.
   *
   * @param properties the names of the properties, as {@link #needs} gives them
   * @return the check
   */
  default Check needing(String... properties) {
    return new DescribedCheck(this, text(), Set.of(properties));
  }
}
