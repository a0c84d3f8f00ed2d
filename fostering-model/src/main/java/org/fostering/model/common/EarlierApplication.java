package org.fostering.model.common;

import jakarta.validation.Valid;
import java.util.Optional;
import org.fostering.model.code.EarlierApplicationOutcome;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * An earlier application of somebody in the household to foster, adopt or look after children.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface EarlierApplication {

  /** The local id of the person who applied. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 6")
  @Text(max = 50)
  @Value.Redacted
  String getPerson();

  /** The form of care. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 6")
  @Value.Redacted
  Optional<EarlierCareKind> getKind();

  /** The body to which the person applied. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 6")
  @Value.Redacted
  Optional<@Valid OrganisationReference> getOrganisation();

  /** The nation under whose law the person applied. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 6")
  @Value.Redacted
  Optional<Nation> getNation();

  /** When the person applied. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 6")
  @Value.Redacted
  Optional<PartialDate> getMadeOn();

  /** What became of the earlier application. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 6")
  @Value.Redacted
  Optional<EarlierApplicationOutcome> getOutcome();

  /** When the earlier application came to its outcome. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 6")
  @Value.Redacted
  Optional<PartialDate> getOutcomeOn();

  /** The earlier application, where that is a document of this vocabulary. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 6")
  Optional<@Valid DocumentReference> getApplication();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.checkPartial(getMadeOn(), getOutcomeOn());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableEarlierApplication.Builder {
    Builder() {}
  }
}
