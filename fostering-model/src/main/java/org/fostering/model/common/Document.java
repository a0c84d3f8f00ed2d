package org.fostering.model.common;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.immutables.value.Value;

/** What every document of the vocabulary has. */
public interface Document {

  /** The numbers and names by which systems know the document. */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  List<@Valid Identifier> getIdentifiers();

  /** What local systems add to the document. */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  List<@Valid Extension> getExtensions();

  /**
   * {@return what a later version of the format added to the document that was read, so that it can
   * be handed on, or empty where nothing was, as in every document that a host makes} It is no
   * term: nothing but the writer of a tolerant reader knows what it holds, and it counts for
   * nothing in {@code equals} and {@code toString}. A copy made with {@code from} has it, too; give
   * the builder an empty one to be rid of it.
   */
  @Value.Auxiliary
  Optional<LaterMembers> laterMembers();
}
