package org.fostering.model.applicant;

import jakarta.validation.Valid;
import java.util.Optional;
import org.fostering.model.code.ChildLocation;
import org.fostering.model.common.Address;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A child in the family, wherever they live and however old they are, or another child in the
 * household.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FamilyChild {

  /** The local id of the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Text(max = 50)
  @Value.Redacted
  String getPerson();

  /** Whether the child is a child of the family, and not another child in the household. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<Answer> getChildOfFamily();

  /** Whether the child is in the household. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<Answer> getInHousehold();

  /** Where the child lives, if elsewhere than in the home of the applicants. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<@Valid Address> getAddress();

  /** Where the child lives. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<ChildLocation> getLocation();

  /** Since when the child has lived where the child lives now. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** Whether the applicants and the child, a grown-up one in particular, are in touch. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<Answer> getInTouch();

  /** Whether the service may speak with the child, a grown-up one in particular. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getContactAgreed();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFamilyChild.Builder {
    Builder() {}
  }
}
