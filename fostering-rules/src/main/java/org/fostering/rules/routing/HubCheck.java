package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DirectoryCheck;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.value.DateRange;
import org.fostering.rules.analysis.TooManyCasesException;
import org.fostering.rules.decision.StandingRules;
import org.fostering.rules.decision.StandingRules.Standing;
import org.fostering.rules.routing.UnansweredSearch.Unanswered;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * What is wrong with the routes of a region, found by search over all values that the facts of an
 * enquiry may have: an enquiry that nobody would answer, or that no service of its hub may have, a
 * rule that can never apply, and a rule that another always contradicts. It looks once at each span
 * of days on which neither the directory nor the rules change.
 *
 * <p>An enquiry may name a service, and declare connections with up to three bodies at once; a
 * connection with each service of a hub is not a fault of its directory, and who declares that is
 * left to people. An enquiry about a particular child is left to people where the authority of the
 * child may not have it. That a service can take nobody at present is no reason why a rule can
 * never apply.
 *
 * <p>What it gives is immutable; any thread may call it.
 */
public final class HubCheck {

  private final OrganisationDirectory directory;
  private final Organisations organisations;
  private final List<RulePack<RouteCandidate>> own;
  private final UnansweredSearch unanswered;
  private final RuleSearch rules;
  private final Map<List<Object>, HubFault> faults = new LinkedHashMap<>();

  private HubCheck(
      OrganisationDirectory directory,
      Organisations organisations,
      List<RulePack<RouteCandidate>> own) {
    this.directory = directory;
    this.organisations = organisations;
    this.own = own;
    List<RulePack<RouteCandidate>> all =
        Stream.concat(Stream.of(Routing.rules()), own.stream()).toList();
    StandingRules<RouteCandidate> standing = new StandingRules<>(all);
    this.unanswered = new UnansweredSearch(directory, organisations, standing);
    this.rules = new RuleSearch(organisations, standing);
  }

  /**
   * Searches the routes of a region. What is wrong with the directory itself is said by {@link
   * DirectoryCheck}; entries at fault are left out here.
   *
   * @param directory the directory
   * @param base the organisations over which it is laid
   * @param packs the rules of the region beside those of the library, in good order; of the
   *     library's own nothing is said but where they contradict one of these
   * @param from the first day
   * @param until the last day; a day before the first is taken for the first
   * @return the faults; empty if there are none
   */
  public static List<HubFault> check(
      OrganisationDirectory directory,
      Organisations base,
      Collection<RulePack<RouteCandidate>> packs,
      LocalDate from,
      LocalDate until) {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(from, "from");
    Organisations laid = base.overlaidBy(directory).value().orElseThrow();
    HubCheck check = new HubCheck(directory, laid, List.copyOf(packs));
    DateRange period = DateRange.between(from, until.isBefore(from) ? from : until);
    check.look(DirectoryCheck.spans(directory, laid, period), period);
    return List.copyOf(check.faults.values());
  }

  private void look(List<DateRange> spans, DateRange period) {
    for (DateRange days : spans(spans, period)) {
      LocalDate day = days.from().orElseThrow();
      for (AuthorityEntry home : homes(day)) {
        search(home, days);
      }
      for (CandidateService service : services(day)) {
        search(service, days);
      }
    }
    rules.conflicts().forEach(this::contradicted);
    own.forEach(pack -> namedInVain(pack, period));
    own.forEach(pack -> neverFired(pack, period));
  }

  /** The spans of the directory, and within them those of the rules. */
  private List<DateRange> spans(List<DateRange> ofDirectory, DateRange period) {
    Stream<DateRange> ofRules =
        Stream.concat(Stream.of(Routing.rules()), own.stream())
            .flatMap(pack -> pack.rules().stream())
            .flatMap(rule -> rule.basis().inForce().days().stream());
    return period.splitAt(
        Stream.concat(
            ofDirectory.stream().flatMap(days -> days.from().stream()),
            ofRules.flatMap(DateRange::changes)));
  }

  /** The authorities of the directory and the members of its hubs. */
  private List<AuthorityEntry> homes(LocalDate day) {
    Map<String, AuthorityEntry> homes = new LinkedHashMap<>();
    directory.getAuthorities().stream()
        .flatMap(each -> each.getCode().stream())
        .flatMap(code -> organisations.find(code, day).stream())
        .forEach(each -> homes.put(each.key(), each));
    directory.getHubs().stream()
        .flatMap(hub -> organisations.hubs().membersOf(hub, day).stream())
        .forEach(member -> homes.putIfAbsent(member.authority().key(), member.authority()));
    return List.copyOf(homes.values());
  }

  private List<CandidateService> services(LocalDate day) {
    Map<String, CandidateService> services = new LinkedHashMap<>();
    homes(day).stream()
        .map(home -> References.ofAuthority(home, organisations))
        .forEach(service -> services.put(service.id(), service));
    Set<FosteringServiceEntry> shown =
        services.values().stream()
            .flatMap(service -> service.service().stream())
            .collect(Collectors.toSet());
    directory.getFosteringServices().stream()
        .filter(entry -> !shown.contains(entry))
        .map(entry -> new CandidateService(Optional.empty(), Optional.of(entry)))
        .forEach(service -> services.putIfAbsent(service.id(), service));
    RoutingRules.named(own).stream()
        .flatMap(id -> References.ofId(id, organisations).stream())
        .forEach(service -> services.putIfAbsent(service.id(), service));
    return List.copyOf(services.values());
  }

  private void search(AuthorityEntry home, DateRange days) {
    try {
      unanswered.from(home, days.from().orElseThrow()).forEach(found -> add(found, days));
    } catch (TooManyCasesException e) {
      notSearched(place(Optional.empty(), home), days);
    }
  }

  private void search(CandidateService service, DateRange days) {
    try {
      rules.look(service, days);
    } catch (TooManyCasesException e) {
      notSearched(Pointer.ROOT, days);
    }
  }

  private void notSearched(Pointer place, DateRange days) {
    add(
        new HubFault(
            HubFindingCode.NOT_SEARCHED.at(place),
            List.of(days),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        days);
  }

  private void add(Unanswered found, DateRange days) {
    AuthorityEntry home = found.scenario().home();
    HubFindingCode code =
        switch (found.scenario().bodies().size()) {
          case 0 ->
              found.isAtTheDoor() ? HubFindingCode.NO_SERVICE_LEFT : HubFindingCode.NOBODY_ANSWERS;
          case 1 -> HubFindingCode.NOBODY_UNCONCERNED;
          default -> HubFindingCode.NOBODY_UNCONCERNED_OF_SEVERAL;
        };
    add(
        new HubFault(
            code.at(place(found.hub(), home)),
            List.of(days),
            Optional.empty(),
            List.of(),
            Optional.of(name(home)),
            found.scenario().bodies().stream().map(this::name).toList(),
            found.scenario().named().map(CandidateService::name),
            found.facts().equals(Condition.all()) ? Optional.empty() : Optional.of(found.facts())),
        days);
  }

  /** One fault of a kind at each place, shown by the first case that was found. */
  private void add(HubFault fault, DateRange days) {
    faults.merge(
        List.of(fault.finding(), fault.pack()),
        fault,
        (known, same) -> known.on(together(known.days(), days)));
  }

  /** Days with those of the next span, or of the same. */
  static List<DateRange> together(List<DateRange> known, DateRange days) {
    DateRange last = known.get(known.size() - 1);
    if (last.to().equals(days.to())) {
      return known; // One place may be at fault twice on a day, as of two homes of one hub.
    }
    List<DateRange> all = new ArrayList<>(known);
    if (last.to().map(day -> day.plusDays(1)).equals(days.from())) {
      all.set(all.size() - 1, new DateRange(last.from(), days.to()));
    } else {
      all.add(days);
    }
    return all;
  }

  private Pointer place(Optional<RecruitmentHubEntry> hub, AuthorityEntry home) {
    for (int i = 0; i < directory.getHubs().size(); i++) {
      String id = directory.getHubs().get(i).getId();
      if (hub.filter(found -> found.getId().equals(id)).isPresent()) {
        return Pointer.ROOT.property("hubs").index(i);
      }
    }
    for (int i = 0; i < directory.getAuthorities().size(); i++) {
      if (directory.getAuthorities().get(i).key().equals(home.key())) {
        return Pointer.ROOT.property("authorities").index(i);
      }
    }
    return Pointer.ROOT;
  }

  private String name(AuthorityEntry authority) {
    return authority.getName().orElse(authority.key());
  }

  private String name(OrganisationReference body) {
    return body.getAuthorityCode()
        .map(
            code ->
                organisations
                    .find(code)
                    .map(this::name)
                    .or(() -> organisations.districts().find(code).map(found -> found.name()))
                    .orElse(code))
        .or(body::getName)
        .orElse("-");
  }

  private void contradicted(RuleSearch.Pair pair, RuleSearch.Conflict conflict) {
    boolean turned = isOfLibrary(pair.first());
    if (turned && isOfLibrary(pair.second())) {
      return;
    }
    Standing<RouteCandidate> at = turned ? pair.second() : pair.first();
    Standing<RouteCandidate> other = turned ? pair.first() : pair.second();
    HubFault fault =
        new HubFault(
            HubFindingCode.ALWAYS_CONTRADICTED.at(place(at)),
            conflict.days(),
            Optional.of(at.pack()),
            List.of(at.rule().id(), other.rule().id()),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(conflict.facts()));
    faults.putIfAbsent(List.of(fault.finding(), at.pack(), other.rule().id()), fault);
  }

  private static boolean isOfLibrary(Standing<RouteCandidate> standing) {
    return standing.pack().equals(Routing.rules().id());
  }

  private Pointer place(Standing<RouteCandidate> standing) {
    return own.stream()
        .filter(pack -> pack.id().equals(standing.pack()))
        .findFirst()
        .map(pack -> rule(pack.rules().indexOf(standing.rule())))
        .orElse(Pointer.ROOT);
  }

  private static Pointer rule(int index) {
    return Pointer.ROOT.property("rules").index(index);
  }

  /** A rule of another pack that this one changes has no place in it. */
  private void namedInVain(RulePack<RouteCandidate> pack, DateRange period) {
    OrganisationNames.unknown(pack, organisations)
        .forEach(
            (rule, facts) ->
                add(
                    new HubFault(
                        HubFindingCode.ORGANISATION_UNKNOWN.at(place(pack, rule)),
                        List.of(period),
                        Optional.of(pack.id()),
                        List.of(rule),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(facts)),
                    period));
  }

  private static Pointer place(RulePack<RouteCandidate> pack, String rule) {
    return IntStream.range(0, pack.rules().size())
        .filter(i -> pack.rules().get(i).id().equals(rule))
        .mapToObj(HubCheck::rule)
        .findFirst()
        .orElse(Pointer.ROOT);
  }

  /** A rule that begins after the period is not of these days. */
  private void neverFired(RulePack<RouteCandidate> pack, DateRange period) {
    for (int i = 0; i < pack.rules().size(); i++) {
      Rule<RouteCandidate> rule = pack.rules().get(i);
      boolean isOfDays = rule.basis().inForce().days().orElse(DateRange.ALWAYS).overlaps(period);
      if (isOfDays && !rules.hasFired(rule)) {
        add(
            new HubFault(
                HubFindingCode.NEVER_FIRES.at(rule(i)),
                List.of(period),
                Optional.of(pack.id()),
                List.of(rule.id()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()),
            period);
      }
    }
  }
}
