package org.fostering.model.organisation;

import java.util.List;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * That an organisation performs functions of an authority. The duty stays with the authority.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface DeliveryArrangement extends DirectoryStatement {

  /** The id of the entry of the authority whose functions are performed. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 50)
  String getAuthority();

  /**
   * The id of the entry of the delivery organisation or fostering service that performs the
   * functions.
   */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 50)
  String getOrganisation();

  /**
   * The steps that the organisation performs; none named means that the arrangement is for
   * fostering as a whole.
   */
  @Term(Sensitivity.NOT_PERSONAL)
  List<JourneyStep> getSteps();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableDeliveryArrangement.Builder {
    Builder() {}
  }
}
