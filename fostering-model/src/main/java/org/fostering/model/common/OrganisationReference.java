package org.fostering.model.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * An organisation, by its name and the numbers by which systems know it: a fostering service, an
 * authority, a hub, an employer.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface OrganisationReference {

  /** The name of the organisation. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getName();

  /** For a local authority or trust, its GSS code, or the ODS code of the trust. */
  @Term(
      value = Sensitivity.NOT_PERSONAL,
      source = "ONS code register; NHS Organisation Data Service")
  @Value.Redacted
  Optional<@Pattern(regexp = "[EWS][0-9]{8}|ZT[0-9]{3}", message = "{constraint.authority}") String>
      getAuthorityCode();

  /** Other numbers of the organisation, such as the Ofsted URN, each with its system. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLackElements = true)
  List<@Valid Identifier> getIdentifiers();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableOrganisationReference.Builder {
    Builder() {}
  }
}
