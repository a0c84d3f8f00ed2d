package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.AssessmentVisitKind;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * A visit or meeting of the assessment: that it took place and who was seen. What was said is not
 * part of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface AssessmentVisit {

  /** The day of the visit or meeting. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getVisitedOn();

  /** What kind of visit or meeting took place. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<AssessmentVisitKind> getKind();

  /** The number by which a system knows the worker who made the visit. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getVisitedBy();

  /** The local ids of the people who were seen. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getSeen();

  /** Whether anybody was seen at the visit, and whether those listed are all of them. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getSeenAnswer();

  /** The local ids of the people who were seen alone. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getSeenAlone();

  /** Whether anybody was seen alone at the visit, and whether those listed are all of them. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getSeenAloneAnswer();

  /** Whether the rooms of the home were looked at. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 10.5")
  @Value.Redacted
  Optional<Answer> getHomeSeen();

  /** Whether the bedroom for a child was looked at. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 10.5")
  @Value.Redacted
  Optional<Answer> getBedroomSeen();

  /** Where the notes of the visit can be read: a system, and the number or name in that system. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAssessmentVisit.Builder {
    Builder() {}
  }
}
