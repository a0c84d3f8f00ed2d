package org.fostering.model.organisation;

import java.util.Optional;
import org.fostering.model.code.DeliveryOrganisationKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * An organisation that acts for one authority or several: a children’s trust, or a company such as
 * Achieving for Children. For whom it acts, and from when, stands in {@link DeliveryArrangement}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface DeliveryOrganisationEntry extends DirectoryEntry {

  /** What the organisation is. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<DeliveryOrganisationKind> getKind();

  /**
   * The id of the entry of the fostering service that the organisation runs, where the service has
   * an entry of its own.
   */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 50) String> getFosteringService();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableDeliveryOrganisationEntry.Builder {
    Builder() {}
  }
}
