package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.fostering.model.code.ChildLocation;
import org.fostering.model.common.Address;
import org.fostering.model.common.PersonName;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A child of an enquirer, young or grown up, who does not live in the home.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ChildElsewhere {

  /** What the child is called. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<@Valid PersonName> getName();

  /** The local id of the enquirer who is a parent or carer of the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<@Text(max = 50) String> getEnquirer();

  /** The date of birth of the child, as far as known. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<PartialDate> getDateOfBirth();

  /**
   * The age of the child in whole years when the enquiry was received, where no date of birth was
   * given.
   */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 130, message = "{constraint.range}") Integer>
      getAge();

  /** With whom or in what kind of place the child lives. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<ChildLocation> getLocation();

  /** Where the child lives. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<@Valid Address> getAddress();

  /** Whether the child and the enquirer are in touch. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
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
  class Builder extends ImmutableChildElsewhere.Builder {
    Builder() {}
  }
}
