package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.RemedyKind;
import org.fostering.model.code.RemedyOutcome;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * Something that somebody did about a determination or decision: representations to the service, an
 * independent review, a review by a differently constituted panel, a complaint. One type holds them
 * all, with the kind as a code, because they differ by nation (hazard 10).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Remedy {

  /** Which remedy was used. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27(6)(b); SSI 2009/210 regulation 26")
  @Value.Redacted
  RemedyKind getKind();

  /** The local ids of the people who used the remedy. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27(8) to (10); SSI 2009/210 regulation 26")
  @Value.Redacted
  List<@Text(max = 50) String> getConcerns();

  /** The day on which the representations, the application or the request were received. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27(8) to (10); SSI 2009/210 regulation 26(3)")
  @Value.Redacted
  Optional<LocalDate> getRequestedOn();

  /** The organisation to which the remedy was addressed, if not the service. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27(8) to (10); SSI 2009/210 regulation 26")
  Optional<@Valid OrganisationReference> getBody();

  /** The day on which the service was told of an application for an independent review. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 29(1)")
  @Value.Redacted
  Optional<LocalDate> getServiceNotifiedOn();

  /** The day on which the service sent its papers to the reviewing body. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 29(2)")
  @Value.Redacted
  Optional<LocalDate> getPapersSentOn();

  /** What the reviewing body or panel recommended. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27(9) and (10); SSI 2009/210 regulation 26(7)")
  Optional<@Valid PanelRecommendation> getRecommendation();

  /** How the remedy ended. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27(8) to (10); SSI 2009/210 regulation 26")
  @Value.Redacted
  Optional<RemedyOutcome> getOutcome();

  /** The day on which the remedy ended. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27(8) to (10); SSI 2009/210 regulation 26")
  @Value.Redacted
  Optional<LocalDate> getConcludedOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableRemedy.Builder {
    Builder() {}
  }
}
