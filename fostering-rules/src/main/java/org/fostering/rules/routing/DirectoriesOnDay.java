package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Membership;
import org.fostering.model.organisation.NetworkEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.rules.rule.Adopters;

/**
 * What the directories say on a day of each authority, whoever enquires: found out once, however
 * many enquiries go there. It remembers as many authorities as there are in the directories.
 *
 * <p>Thread-safe.
 */
final class DirectoriesOnDay {

  private final Organisations organisations;
  private final LocalDate day;
  private final Map<String, OfAuthority> known = new ConcurrentHashMap<>();
  private final Map<String, Optional<CandidateService>> named = new ConcurrentHashMap<>();

  /** Whether a directory says about any service how many it can take. */
  private final boolean tellsCapacity;

  DirectoriesOnDay(Organisations organisations, LocalDate day) {
    this.organisations = organisations;
    this.day = day;
    this.tellsCapacity =
        organisations.directories().stream()
            .flatMap(directory -> directory.getFosteringServices().stream())
            .anyMatch(
                entry ->
                    entry.getTakingEnquirers().isPresent()
                        || entry.getAssessmentPlaces().isPresent());
  }

  /**
   * What they say about an authority.
   *
   * @param authority the authority
   * @param service its service
   * @param adopters to whom a case of its service belongs
   * @param hubs the hubs of which it is a member
   * @param networks the networks of which its service is a part, under one brand
   */
  record OfAuthority(
      AuthorityEntry authority,
      CandidateService service,
      Adopters adopters,
      List<Membership<RecruitmentHubEntry>> hubs,
      List<NetworkEntry> networks) {}

  Organisations organisations() {
    return organisations;
  }

  LocalDate day() {
    return day;
  }

  boolean tellsCapacity() {
    return tellsCapacity;
  }

  /** What is said about an authority. Another entry of the same key is looked at anew. */
  OfAuthority of(AuthorityEntry authority) {
    OfAuthority said = known.get(authority.key());
    if (said == null || said.authority != authority) {
      said = find(authority);
      known.put(authority.key(), said);
    }
    return said;
  }

  /** The service that a rule names by an id or a code, where a directory has it. */
  Optional<CandidateService> named(String id) {
    return named.computeIfAbsent(id, one -> References.ofId(one, organisations));
  }

  private OfAuthority find(AuthorityEntry authority) {
    CandidateService service = References.ofAuthority(authority, organisations);
    return new OfAuthority(
        authority,
        service,
        Adopters.of(service.adopterIds(organisations, day)),
        organisations.hubs().of(authority, day),
        HomeRoute.networks(organisations, authority, day));
  }

  /** To whom a case of a service belongs. */
  Adopters adopters(CandidateService service) {
    Optional<AuthorityEntry> authority = service.authority();
    if (authority.isPresent()) {
      OfAuthority said = of(authority.get());
      if (said.service.equals(service)) {
        return said.adopters;
      }
    }
    return Adopters.of(service.adopterIds(organisations, day));
  }
}
