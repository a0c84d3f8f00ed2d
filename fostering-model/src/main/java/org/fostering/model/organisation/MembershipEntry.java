package org.fostering.model.organisation;

import java.util.Optional;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * That an organisation takes part in a hub, a network or a campaign, from one day to another. A
 * member may be an authority, or an organisation that delivers for one; a hub may cross the borders
 * of regions, and the lead changes hands by ending one membership and starting another.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface MembershipEntry extends DirectoryStatement {

  /** The id of the entry of the hub, network or campaign. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 50)
  String getGroup();

  /** The id of the entry of the organisation that takes part. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 50)
  String getMember();

  /** What the member is in the hub, network or campaign, such as its lead. */
  @Term(
      value = Sensitivity.NOT_PERSONAL,
      source = "DfE fostering recruitment and retention programme")
  Optional<MembershipRole> getRole();

  /** The name under which the member takes part, such as the local name of a shared brand. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getLocalName();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableMembershipEntry.Builder {
    Builder() {}
  }
}
