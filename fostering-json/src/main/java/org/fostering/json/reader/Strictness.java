package org.fostering.json.reader;

/** How a reader takes what the format does not know. */
public enum Strictness {
  /**
   * Whatever the format does not know is an error. For a sender who checks his own documents, and
   * for a receiver who has agreed on one version of the format.
   */
  STRICT,
  /**
   * Unknown properties, unknown codes, nulls and a document that does not say what it is are
   * warnings; what a later minor version added is kept and written again. For a receiver of
   * documents from systems that are newer, older or untidy. Everything else is as in {@link
   * #STRICT}.
   */
  TOLERANT
}
