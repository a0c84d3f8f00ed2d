package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.InformationItem;
import org.fostering.model.code.InformationOutcome;
import org.fostering.model.code.InformationSource;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * What became of one item of information that the law has the service obtain: whom it concerns,
 * when it was asked for and obtained, and from whom. It never holds the information itself.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface InformationRecord {

  /** The item of information, by the schedule or regulation that asks for such information. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 Schedule 3; WSI 2018/1333 Schedule 1; SSI 2009/210 Schedule 3; "
              + "SR 1996/467 Schedule 1")
  @Value.Redacted
  InformationItem getItem();

  /** The local ids of the people about whom the item of information is. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1A)(a) and (2)(a)")
  @Value.Redacted
  List<@Text(max = 50) String> getConcerns();

  /** The day on which the item of information was first asked for. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1A)(a) and (2)(a)")
  @Value.Redacted
  Optional<LocalDate> getAskedOn();

  /** The day on which the item of information was obtained in full. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1C)(b)")
  @Value.Redacted
  Optional<LocalDate> getObtainedOn();

  /** From whom the item of information was obtained. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1A)(a) and (2)(a)")
  @Value.Redacted
  Optional<InformationSource> getObtainedFrom();

  /** What became of the item of information. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1A)(a) and (2)(a)")
  @Value.Redacted
  Optional<InformationOutcome> getOutcome();

  /** Where the information can be read: a system, and the number or name in that system. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableInformationRecord.Builder {
    Builder() {}
  }
}
