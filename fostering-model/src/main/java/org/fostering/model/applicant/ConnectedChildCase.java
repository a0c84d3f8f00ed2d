package org.fostering.model.applicant;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A particular child for whom the applicants wish to care. What a person is to the child stands for
 * each person, because the rule on specified offences looks at each alone and at particular
 * children (SI 2011/581 regulation 26(8)).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ConnectedChildCase {

  /** The child, with the authority that looks after the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24")
  Optional<@Valid ParticularChild> getChild();

  /** What people in the household are to the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24(3)")
  List<@Valid ChildConnection> getConnections();

  /**
   * Whether any applicant is connected with the child, and whether the connections listed are all
   * of them.
   */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24(3)")
  @Value.Redacted
  Optional<ListAnswer> getConnectionsAnswer();

  /** Whether the child lives with the applicants already. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getLivingWithApplicants();

  /** Since when the child has lived with the applicants. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getSince();

  /**
   * Whether the service is satisfied that the welfare of the child requires that a person whom an
   * offence would bar otherwise is regarded as suitable for this child.
   */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(8)")
  @Value.Redacted
  Optional<Answer> getWelfareRequires();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableConnectedChildCase.Builder {
    Builder() {}
  }
}
