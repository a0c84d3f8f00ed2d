package org.fostering.model.organisation;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Nation;
import org.immutables.value.Value;

/**
 * An authority in the directory: a council, or a health and social care trust, with the duty
 * towards looked-after children of its area. Whether it leads a hub is a matter of its membership.
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

  /** The codes of the authorities that it replaced, wholly or in part. */
  @Value.Redacted
  @Term(value = Sensitivity.NOT_PERSONAL, source = "ONS code register")
  List<@Pattern(regexp = "[EWS][0-9]{8}|ZT[0-9]{3}", message = "{constraint.authority}") String>
      getPredecessors();

  /**
   * Starts a value of this type.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAuthorityEntry.Builder {
    Builder() {}
  }
}
