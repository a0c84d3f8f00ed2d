package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.TrainingExtent;
import org.fostering.model.code.TrainingProgramme;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A course that prepares applicants to foster. Where two applicants did different parts of it, each
 * has a record of their own. It may fall in either stage or before them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface PreparationTraining {

  /** Which course the applicants attended. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.3 (England)")
  @Value.Redacted
  Optional<TrainingProgramme> getProgramme();

  /** The organisation that gave the course. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.3")
  Optional<@Valid OrganisationReference> getProvider();

  /** The local ids of the people who attended the course. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.3")
  @Value.Redacted
  List<@Text(max = 50) String> getAttendees();

  /** The days on which the course was attended. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "Fostering NMS 2011 standard 13.3")
  @Value.Redacted
  List<LocalDate> getAttendedOn();

  /** How much of the course was attended. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.3")
  @Value.Redacted
  Optional<TrainingExtent> getExtent();

  /** The day on which the course was completed. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.3")
  @Value.Redacted
  Optional<LocalDate> getCompletedOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePreparationTraining.Builder {
    Builder() {}
  }
}
