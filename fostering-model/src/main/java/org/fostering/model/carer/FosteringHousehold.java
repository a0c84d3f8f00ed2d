package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Address;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * The home in which the carers foster, and who lives there besides them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FosteringHousehold {

  /** Where the home is. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 31")
  Optional<@Valid Address> getAddress();

  /** When the carers began to live in the home. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraph 1")
  @Value.Redacted
  Optional<PartialDate> getSince();

  /**
   * The members of the household, neither the carers nor children placed by a fostering service
   * among them.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  List<@Valid FosteringHouseholdMember> getMembers();

  /**
   * Whether anybody belongs to the household of the carers, and whether those listed are all of
   * them.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<ListAnswer> getMembersAnswer();

  /** The day on which the service last asked who lives in the home. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getConfirmedOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFosteringHousehold.Builder {
    Builder() {}
  }
}
