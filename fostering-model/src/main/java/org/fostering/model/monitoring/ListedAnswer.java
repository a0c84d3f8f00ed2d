package org.fostering.model.monitoring;

import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * An answer chosen from a list that this vocabulary does not carry, such as the religions of the
 * Census of Scotland or of Northern Ireland.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ListedAnswer {

  /** The list and its version: a URI or a name agreed between the parties. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 200)
  String getList();

  /** The answer, in the words or codes of the list. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Text(max = 200)
  @Value.Redacted
  String getAnswer();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableListedAnswer.Builder {
    Builder() {}
  }
}
