package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.ReviewViewSource;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * The view of somebody on whether the carers remain suitable. What it says is not part of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ReviewView {

  /** In what capacity somebody gave the view. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 28(3)")
  @Value.Redacted
  Optional<ReviewViewSource> getSource();

  /** The local id of the person who gave the view, where the document has the person. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 28(3)")
  @Value.Redacted
  Optional<@Text(max = 50) String> getPerson();

  /** The child who gave the view. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 28(3)")
  Optional<@Valid ParticularChild> getChild();

  /** The authority that gave the view. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 28(3)")
  Optional<@Valid OrganisationReference> getAuthority();

  /** The day on which the view was sought. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 28(3)")
  @Value.Redacted
  Optional<LocalDate> getSoughtOn();

  /** The day on which the view was received. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 28(3)")
  @Value.Redacted
  Optional<LocalDate> getReceivedOn();

  /** Where the view can be read: a system, and the number or name in that system. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 28(3)")
  Optional<@Valid Identifier> getRecordedIn();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getSoughtOn(), getReceivedOn());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableReviewView.Builder {
    Builder() {}
  }
}
