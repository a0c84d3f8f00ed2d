package org.fostering.model.organisation;

import java.util.Optional;
import org.fostering.model.code.HubScope;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A regional recruitment hub: a front door that answers enquiries for several authorities. It is
 * not an approving body unless it is also a fostering service with an entry of its own. (The hub
 * home of a Mockingbird constellation is a household of carers and has no place in this directory.)
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface RecruitmentHubEntry extends DirectoryEntry {

  /** How much of the journey the hub carries. */
  @Term(
      value = Sensitivity.NOT_PERSONAL,
      source = "DfE fostering recruitment and retention programme")
  Optional<HubScope> getScope();

  /** When the hub opened to the public, as far as it is known. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<PartialDate> getLaunched();

  /**
   * Starts a value of this type.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableRecruitmentHubEntry.Builder {
    Builder() {}
  }
}
