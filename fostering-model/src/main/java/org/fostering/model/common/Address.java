package org.fostering.model.common;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Postcode;
import org.immutables.value.Value;

/**
 * Where somebody lives, as far as they have said.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Address {

  /** The lines of the address above the town, from the house down. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  @Size(max = 10, message = "{constraint.count}")
  @Value.Redacted
  List<@Text(max = 200) String> getLines();

  /** The post town. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  @Value.Redacted
  Optional<@Text(max = 100) String> getTown();

  /** The postcode, or its outward half where no more is known. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  @Value.Redacted
  Optional<Postcode> getPostcode();

  /**
   * The postal code of a place outside the United Kingdom, written as in the country of the place.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 20) String> getPostalCode();

  /** The country of a place outside the United Kingdom, as its code of two letters. */
  @Term(value = Sensitivity.PERSONAL, source = "ISO 3166-1")
  @Value.Redacted
  Optional<@Pattern(regexp = "[A-Z]{2}", message = "{constraint.country}") String> getCountry();

  /**
   * The unique property reference number: up to twelve digits. Zeros in front, as tables of fixed
   * width have them, say nothing, nor does a point with zeros behind, as programs have that count
   * with fractions, and a reader leaves such zeros out, and also blanks or commas between groups of
   * digits and the letters UPRN in front. Digits in Arabic or as wide as Chinese ones are read as 0
   * to 9.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "GOV.UK open standard: property and street information")
  @Value.Redacted
  Optional<@Pattern(regexp = PropertyNumber.PATTERN, message = "{constraint.uprn}") String>
      getUprn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAddress.Builder {
    Builder() {}
  }
}
