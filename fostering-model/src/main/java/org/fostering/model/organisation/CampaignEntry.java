package org.fostering.model.organisation;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A recruitment campaign in the directory. An enquiry names it by one of its identifiers; who takes
 * part, and from when, stands in {@link MembershipEntry}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CampaignEntry extends DirectoryEntry {

  /** The id of the entry of the organisation that runs the campaign. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 50) String> getRunBy();

  /** The languages of the campaign, as BCP 47 tags. */
  @Value.Redacted
  @Term(value = Sensitivity.NOT_PERSONAL, source = "BCP 47")
  List<
          @Pattern(
              regexp = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}",
              message = "{constraint.language}")
          String>
      getLanguages();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCampaignEntry.Builder {
    Builder() {}
  }
}
