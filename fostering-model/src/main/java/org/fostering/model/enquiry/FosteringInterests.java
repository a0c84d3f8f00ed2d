package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.common.AgeRange;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * What the enquirers would like to do.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FosteringInterests {

  /** The kinds of fostering asked about. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<FosteringKind> getKinds();

  /**
   * Whether the enquirers have any kind of fostering in mind, and whether the kinds listed are all
   * of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getKindsAnswer();

  /** The ages of the children that the enquirers think of. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid AgeRange> getAges();

  /**
   * Starts a value of this type.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFosteringInterests.Builder {
    Builder() {}
  }
}
