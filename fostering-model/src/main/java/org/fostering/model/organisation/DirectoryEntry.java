package org.fostering.model.organisation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.ContactPointPurpose;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.immutables.value.Value;

/**
 * What the entries of organisations and campaigns have in common: a local id to which the rest of
 * the directory points, a name, numbers and contact points. Immutable and thread-safe.
 */
public interface DirectoryEntry extends DirectoryStatement {

  /** A name for the entry within this directory, to which other entries point. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 50)
  String getId();

  /** The name by which the organisation or campaign is known, in English, or the only name. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getName();

  /** The name by which the organisation or campaign is known in Welsh, where there is one. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getNameWelsh();

  /** The numbers by which systems know the organisation or campaign, each with its system. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLackElements = true)
  List<@Valid Identifier> getIdentifiers();

  /** Where to get in touch with the organisation or campaign. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Open Referral UK: contact")
  List<@Valid ContactPoint> getContactPoints();

  /**
   * Where to get in touch with it for a purpose.
   *
   * @param purpose the purpose
   * @return the contact points for the purpose, in order; where there is none, those that are for
   *     no purpose in particular
   */
  default List<ContactPoint> contactPointsFor(ContactPointPurpose purpose) {
    Objects.requireNonNull(purpose, "purpose");
    List<ContactPoint> own = contactPoints(Optional.of(purpose));
    return own.isEmpty() ? contactPoints(Optional.empty()) : own;
  }

  private List<ContactPoint> contactPoints(Optional<ContactPointPurpose> purpose) {
    return getContactPoints().stream().filter(each -> each.getPurpose().equals(purpose)).toList();
  }
}
