package org.fostering.model.common;

import jakarta.validation.Valid;
import java.util.List;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;

/** What every document of the vocabulary has. */
public interface Document {

  /** The numbers and names by which systems know the document. */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  List<@Valid Identifier> getIdentifiers();

  /** What local systems add to the document. */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  List<@Valid Extension> getExtensions();
}
