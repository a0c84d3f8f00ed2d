package org.fostering.rules.rule;

import java.util.List;
import java.util.Objects;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;

/**
 * Something to ask, because the answer bears on what is still open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fact the name of the fact
 * @param pointer where the answer belongs in the document
 * @param sensitivity how sensitive the answer is
 * @param text what to ask
 * @param why why it is not known: a question that was refused need not be asked in the same way
 *     again
 * @param rules the ids of the rules on which the answer bears
 */
public record Question(
    String fact,
    Pointer pointer,
    Sensitivity sensitivity,
    Bilingual text,
    Known.WhyUnknown why,
    List<String> rules) {

  /** Copies the list. */
  public Question {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(pointer, "pointer");
    rules = List.copyOf(rules);
  }

  /**
   * The same question, with the rules that it bears on.
   *
   * @param ids the ids of the rules
   * @return the question for them
   */
  public Question forRules(List<String> ids) {
    return new Question(fact, pointer, sensitivity, text, why, ids);
  }
}
