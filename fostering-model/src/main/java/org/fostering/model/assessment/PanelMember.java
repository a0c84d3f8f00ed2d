package org.fostering.model.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.fostering.model.code.PanelMemberRole;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A capacity in which people sat with a panel, and how many of them did. Who they were is not part
 * of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface PanelMember {

  /** In what capacity people sat with the panel. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "SI 2011/581 regulation 24(1)")
  PanelMemberRole getRole();

  /** How many people sat in that capacity. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 1, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getNumber();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePanelMember.Builder {
    Builder() {}
  }
}
