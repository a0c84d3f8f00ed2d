package org.fostering.model.common;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * What applicants and members of the household say about earlier applications and approvals to
 * foster, adopt or look after children, here and elsewhere. How far back a service must look
 * differs by nation, so everything stands with its dates and its nation: twelve months in England
 * (SI 2011/581 regulation 26(1A)(b)), three years in Wales (WSI 2018/1333 regulation 7(2)(b)).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CareHistory {

  /** Earlier applications, those refused among them. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 Schedule 3 paragraph 6; WSI 2018/1333 Schedule 1 paragraph 6; SR 1996/467 Schedule 1")
  List<@Valid EarlierApplication> getApplications();

  /**
   * Whether there were any earlier applications to foster, adopt or look after children, and
   * whether those listed are all of them.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 Schedule 3 paragraph 6; WSI 2018/1333 Schedule 1 paragraph 6; SR 1996/467 Schedule 1")
  @Value.Redacted
  Optional<ListAnswer> getApplicationsAnswer();

  /** Earlier approvals and registrations, those still standing among them. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 Schedule 3 paragraphs 6 and 7; WSI 2018/1333 Schedule 1 paragraph 7; SR 1996/467 Schedule 1")
  List<@Valid EarlierApproval> getApprovals();

  /**
   * Whether there were any earlier approvals or registrations to foster, adopt or look after
   * children, and whether those listed are all of them.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 Schedule 3 paragraphs 6 and 7; WSI 2018/1333 Schedule 1 paragraph 7; SR 1996/467 Schedule 1")
  @Value.Redacted
  Optional<ListAnswer> getApprovalsAnswer();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCareHistory.Builder {
    Builder() {}
  }
}
