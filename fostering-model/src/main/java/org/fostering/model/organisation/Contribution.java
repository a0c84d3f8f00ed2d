package org.fostering.model.organisation;

import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ContributionKind;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * What an organisation brought to the hub or network, or where foster carers were heard: the
 * expertise on which the common way of working rests.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Contribution extends DirectoryStatement {

  /**
   * The id of the entry of the organisation that made the contribution, or that heard the carers.
   */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 50)
  String getOrganisation();

  /** What kind of contribution was made. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<ContributionKind> getKind();

  /** What the contribution is, in a sentence; not the name of a person. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 500) String> getSummary();

  /** The steps of the journey that the contribution is about; none named means all. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<JourneyStep> getSteps();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
