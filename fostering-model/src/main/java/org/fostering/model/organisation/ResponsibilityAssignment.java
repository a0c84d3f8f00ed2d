package org.fostering.model.organisation;

import java.util.List;
import java.util.Optional;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * Who has what part in which steps of the journey, for which members, from when. Several
 * assignments may stand for a step; whether exactly one organisation is accountable is for the
 * check of the matrix to say.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ResponsibilityAssignment extends DirectoryStatement {

  /** For which parts of the way from enquiry to approval the organisation answers. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<JourneyStep> getSteps();

  /** The id of the entry of the organisation that has the part. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 50)
  String getOrganisation();

  /** The part: responsible, accountable, consulted or informed. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<Responsibility> getResponsibility();

  /**
   * The ids of the entries of the members for whose cases the responsibility holds; none named
   * means for all.
   */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Text(max = 50) String> getForMembers();

  /**
   * The role or team within the organisation that does the work, such as panel or agency decision
   * maker; not the name of a person.
   */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getTeam();

  /** The id of the sharing agreement under which the responsibility holds. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 50) String> getAgreement();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableResponsibilityAssignment.Builder {
    Builder() {}
  }
}
