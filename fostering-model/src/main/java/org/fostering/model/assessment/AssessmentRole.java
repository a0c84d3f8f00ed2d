package org.fostering.model.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.AssessmentRoleKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * What one of the people is to the assessment. Somebody may have several roles.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface AssessmentRole {

  /** The local id of the person. */
  @Term(Sensitivity.PERSONAL)
  @Text(max = 50)
  @Value.Redacted
  String getPerson();

  /** What the person is to the assessment. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  AssessmentRoleKind getRole();

  /** The first day on which the person has the role. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the person has the role. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** Checks that the role does not end before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAssessmentRole.Builder {
    Builder() {}
  }
}
