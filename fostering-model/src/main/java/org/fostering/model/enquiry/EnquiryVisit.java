package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.code.VisitRecommendation;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * An initial visit to enquirers before any application: who was seen, what was looked at and what
 * the worker recommends. What was said is content of a report, which is not held.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface EnquiryVisit {

  /** The day on which a worker saw the people or the home. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getVisitedOn();

  /** Whether the visit was made to the home or in another way. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ContactMethod> getMethod();

  /** The number by which a system knows the worker who made the visit. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getVisitedBy();

  /** The local ids of the enquirers and members of the household who were seen. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getSeen();

  /** Whether anybody was seen at the visit, and whether those listed are all of them. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getSeenAnswer();

  /** Whether everybody who lives in the home was seen. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getEverybodySeen();

  /** Whether the rooms of the home were looked at. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getHomeSeen();

  /** Whether the bedroom for a child was looked at. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getBedroomSeen();

  /** Whether the bedroom is large enough for a child and can be theirs alone. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 10.6")
  @Value.Redacted
  Optional<Answer> getBedroomSuitable();

  /** Whether the home was free of obvious hazards. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getSafe();

  /** What the worker who made the visit recommends. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<VisitRecommendation> getRecommendation();

  /** The day on which the worker gave the recommendation. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getRecommendedOn();

  /** The role of the manager who looked over the recommendation, without names. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 100) String> getAgreedBy();

  /** The day on which the manager looked over the recommendation. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getAgreedOn();

  /** Where the report on the visit can be read: a system, and the number or name in that system. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableEnquiryVisit.Builder {
    Builder() {}
  }
}
