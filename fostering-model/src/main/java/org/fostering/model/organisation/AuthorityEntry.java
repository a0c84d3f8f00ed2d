package org.fostering.model.organisation;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Nation;
import org.immutables.value.Value;

/**
 * An authority in the directory: a council, or a health and social care trust, with the duty
 * towards looked-after children of its area. Whether it leads a hub is a matter of its membership.
 *
 * <p>The duty is not its delivery: a children’s trust or company may act for the authority, and one
 * company for several, which a {@link DeliveryArrangement} says.
 *
 * <p>An entry is for one code. Its days are those on which <em>the code</em> is in use, which is
 * not how long the council has existed: 1 January 2009 is the day on which GSS coding began.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface AuthorityEntry extends DirectoryEntry {

  /** The GSS code of the authority, or the ODS code of the trust. */
  @Term(
      value = Sensitivity.NOT_PERSONAL,
      source = "ONS code register; NHS Organisation Data Service")
  @Value.Redacted
  Optional<@Pattern(regexp = "[EWS][0-9]{8}|ZT[0-9]{3}", message = "{constraint.authority}") String>
      getCode();

  /** The three digits by which the Department for Education knows the authority. */
  @Value.Redacted
  @Term(value = Sensitivity.NOT_PERSONAL, source = "DfE Common Basic Data Set")
  Optional<@Pattern(regexp = "[0-9]{3}", message = "{constraint.dfe-code}") String> getDfeCode();

  /** The nation whose fostering law binds the authority. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<Nation> getNation();

  /** The legal kind of the authority. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<AuthorityType> getType();

  /**
   * The region of England by its name at the Office for National Statistics, such as North East;
   * the other nations have none.
   */
  @Value.Redacted
  @Term(value = Sensitivity.NOT_PERSONAL, source = "ONS: regions of England")
  Optional<@Text(max = 100) String> getRegion();

  /**
   * The codes of the authorities that the authority replaced directly, wholly or in part. Councils
   * merge, so there may be several; and councils are split, so one code may be named by several
   * authorities.
   */
  @Value.Redacted
  @Term(value = Sensitivity.NOT_PERSONAL, source = "ONS code register")
  List<@Pattern(regexp = "[EWS][0-9]{8}|ZT[0-9]{3}", message = "{constraint.authority}") String>
      getPredecessors();

  /** The codes of the authorities that the predecessors had replaced, and so on. */
  @Value.Redacted
  @Term(value = Sensitivity.NOT_PERSONAL, source = "ONS code register")
  List<@Pattern(regexp = "[EWS][0-9]{8}|ZT[0-9]{3}", message = "{constraint.authority}") String>
      getEarlierPredecessors();

  /**
   * {@return the key that distinguishes it from other authorities: its code, or its id within the
   * directory where it has none}
   */
  default String key() {
    return getCode().orElse(getId());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAuthorityEntry.Builder {
    Builder() {}
  }
}
