package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.util.List;
import org.fostering.model.common.Notice;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A notice under the law of approvals, with the copies that others were sent.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ApprovalNotice {

  /** How and when each person was told in writing. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid Notice> getNotices();

  /** The copies sent to others than the carers. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(14)")
  List<@Valid NoticeCopy> getCopies();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableApprovalNotice.Builder {
    Builder() {}
  }
}
