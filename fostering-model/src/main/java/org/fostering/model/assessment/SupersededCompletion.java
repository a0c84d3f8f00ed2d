package org.fostering.model.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.InformationItem;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Moment;
import org.immutables.value.Value;

/**
 * A day on which the service took the information of the first part to be complete, until an item
 * was found missing. The ten working days then run from another day (hazard 5).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface SupersededCompletion {

  /** The day on which everything was taken to be obtained. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getObtainedOn();

  /** The day on which something was found missing. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getFoundIncompleteOn();

  /** Which information the law asks for had not been obtained after all. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<InformationItem> getMissingItems();

  /** When the finding that something was missing was written down. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Moment> getRecordedAt();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableSupersededCompletion.Builder {
    Builder() {}
  }
}
