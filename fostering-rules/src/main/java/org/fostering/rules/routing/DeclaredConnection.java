package org.fostering.rules.routing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.common.ConflictOfInterest;
import org.fostering.model.common.OrganisationReference;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Truth;

/**
 * A connection that the enquirers declare, seen from a service that they may go to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param declared the connection
 * @param candidate the service, and the enquiry
 */
public record DeclaredConnection(ConflictOfInterest declared, RouteCandidate candidate) {

  /** Checks that both parts are there. */
  public DeclaredConnection {
    Objects.requireNonNull(declared, "declared");
    Objects.requireNonNull(candidate, "candidate");
  }

  /** Whether it is one that counts, by the reading of the service. */
  Known<Boolean> counts(FactContext context) {
    return context.interpretations().of(Interpretation.CONFLICT_RELATIONS)
            == InterpretationOption.OWN_PRESENT_OFFICE_CONFLICTS
        ? known(Conflicts.ownPresentOffice(declared, context.asOf()))
        : Known.of(true);
  }

  /** Whether the role still lasts on the day. */
  Known<Boolean> lasts(FactContext context) {
    return known(Conflicts.lasts(declared, context.asOf()));
  }

  /** Whether the body is the service itself, its authority, or one that acts for it. */
  Known<Boolean> concerns(FactContext context) {
    return body().isEmpty()
        ? Known.unknown()
        : References.names(body().get(), candidate.service(), candidate, context.asOf());
  }

  /** Whether the body is another council in the area of the authority: a district. */
  Known<Boolean> isOfDistrict() {
    return body().isEmpty()
        ? Known.unknown()
        : Known.of(
            References.districts(body().get(), candidate.organisations(), candidate.asOf()).stream()
                .flatMap(
                    district -> candidate.organisations().responsibleFor(district.code()).stream())
                .anyMatch(found -> candidate.service().authority().equals(Optional.of(found))));
  }

  /**
   * Whether enquirers declare a connection that is with a service or may be, by what they wrote and
   * not by the rules: those may have failed.
   */
  static boolean mayBeWith(RouteCandidate candidate, FactContext context) {
    if (!Conflicts.isDeclared(candidate.enquiry())) {
      return false;
    }
    List<ConflictOfInterest> connections =
        candidate.enquiry().getConflictOfInterest().orElseThrow().getConnections();
    return connections.isEmpty()
        || connections.stream()
            .map(each -> new DeclaredConnection(each, candidate))
            .anyMatch(
                each ->
                    !each.concerns(context).equals(Known.of(false))
                        || !each.isOfDistrict().equals(Known.of(false)));
  }

  private Optional<OrganisationReference> body() {
    return declared
        .getOrganisation()
        .filter(
            named ->
                named.getName().isPresent()
                    || named.getAuthorityCode().isPresent()
                    || !named.getIdentifiers().isEmpty());
  }

  static Known<Boolean> known(Truth truth) {
    return switch (truth) {
      case TRUE -> Known.of(true);
      case FALSE -> Known.of(false);
      case UNKNOWN -> Known.unknown();
    };
  }

  /** Says nothing of the connection. */
  @Override
  public String toString() {
    return "DeclaredConnection[redacted]";
  }
}
