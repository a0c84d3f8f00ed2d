package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * What a panel recommended.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface PanelRecommendation {

  /** What was recommended or asked for. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 25(1) to (2A)")
  @Value.Redacted
  RecommendationKind getKind();

  /** The local ids of the applicants whom the recommendation concerns. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 25(1) to (2A)")
  @Value.Redacted
  List<@Text(max = 50) String> getConcerns();

  /** The terms that the panel recommends for the approval. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 25(1)(b)")
  Optional<@Valid TermsOfApproval> getTerms();

  /** The day of the recommendation, from which the fourteen days of Scotland run. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 22(3)")
  @Value.Redacted
  Optional<LocalDate> getRecommendedOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePanelRecommendation.Builder {
    Builder() {}
  }
}
