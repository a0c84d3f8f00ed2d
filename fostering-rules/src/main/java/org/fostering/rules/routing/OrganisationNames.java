package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.Objects;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;

/**
 * Whether a name that people write, such as that of the owner of a policy, is one of an
 * organisation that the directories have.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class OrganisationNames {

  private OrganisationNames() {}

  /**
   * Whether the directories have it.
   *
   * @param name the name, as people write it
   * @param organisations the organisations
   * @param day the day on which they are there
   * @return whether it is a service, an authority, a council that one has replaced or that lies in
   *     its area, a hub, a network, an organisation that acts for others, or who publishes a
   *     directory
   */
  public static boolean isKnown(String name, Organisations organisations, LocalDate day) {
    OrganisationReference named = OrganisationReference.builder().name(name).build();
    String plain = AuthorityNames.plain(name);
    return !References.services(named, organisations, Objects.requireNonNull(day, "day")).isEmpty()
        || !References.hubs(named, organisations).isEmpty()
        || References.isOfOthers(named, organisations, day)
        || organisations.directories().stream().anyMatch(each -> isPublisher(plain, each));
  }

  private static boolean isPublisher(String plain, OrganisationDirectory directory) {
    return directory
        .getPublisher()
        .flatMap(OrganisationReference::getName)
        .filter(name -> AuthorityNames.plain(name).equals(plain))
        .isPresent();
  }
}
