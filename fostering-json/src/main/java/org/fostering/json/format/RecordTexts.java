package org.fostering.json.format;

import org.fostering.model.code.Code;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Bilingual;

/** What the texts of a record are in its language. */
public interface RecordTexts {

  /** {@return the language, {@code en} or {@code cy}} */
  String language();

  /**
   * A text in the language.
   *
   * @param text the text
   * @return the one of its two
   */
  String of(Bilingual text);

  /**
   * What a code is called.
   *
   * @param code the code
   * @return its label
   */
  String label(Code code);

  /**
   * What is wrong.
   *
   * @param finding the finding
   * @return a sentence
   */
  String message(Finding finding);

  /**
   * What to do about a finding.
   *
   * @param finding the finding
   * @return a sentence
   */
  String fix(Finding finding);
}
