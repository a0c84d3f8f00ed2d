package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.interpretation.Alternative;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * Finds who should answer an enquiry: by rules over the services that it may go to, and where none
 * speaks for another, the authority in whose area the enquirers live, or the hub whose member it is
 * on the day.
 *
 * <p>A rule may {@linkplain org.fostering.rules.rule.Effect#EXCLUDE exclude} a service, {@linkplain
 * org.fostering.rules.rule.Effect#AVOID avoid} it or {@linkplain
 * org.fostering.rules.rule.Effect#REQUIRE require} it. What is required goes first, by the force of
 * the rule and then by the order of the rules; what is excluded is never named, not even where it
 * is required: then a person decides. An enquiry about a particular child goes to the authority
 * that looks after that child, and nowhere as long as that one is not known.
 *
 * <p>Keep one and share it. Immutable and thread-safe.
 */
public final class Routing {

  /** The readings on which a decision may turn. */
  public static final List<Interpretation> INTERPRETATIONS =
      List.of(
          Interpretation.OUTWARD_CODE,
          Interpretation.CONFLICT_RELATIONS,
          Interpretation.NO_KNOWN_HUB);

  private final Organisations organisations;
  private final Interpretations interpretations;
  private final RoutingRules rules;
  private final ToLongFunction<String> hadSoFar;

  /** What was found out on the day that was last asked about. */
  private volatile @Nullable DirectoriesOnDay lastDay;

  private Routing(
      Organisations organisations,
      Interpretations interpretations,
      RoutingRules rules,
      ToLongFunction<String> hadSoFar) {
    this.organisations = Objects.requireNonNull(organisations, "organisations");
    this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
    this.rules = rules;
    this.hadSoFar = hadSoFar;
  }

  /** Built once, on first use. */
  private static final class Standard {
    static final Routing ROUTING = of(Organisations.standard());
  }

  /**
   * {@return the router with the organisations that come with the library, and the default of every
   * reading; always the same}
   */
  public static Routing standard() {
    return Standard.ROUTING;
  }

  /**
   * With the caller's organisations, and the default of every reading.
   *
   * @param organisations the authorities, hubs and networks, and who is a member of which
   * @return the router
   */
  public static Routing of(Organisations organisations) {
    return new Routing(
        organisations, Interpretations.defaults(), RoutingRules.standard(), service -> 0);
  }

  /**
   * {@return the pack of rules that come with the library, always the same: the law that was read,
   * and where no service has chosen, this library's own choice, which another pack may retire or
   * replace}
   */
  public static RulePack<RouteCandidate> rules() {
    return RoutingRules.pack();
  }

  /**
   * The same under other readings of the law; only those in {@link #INTERPRETATIONS} have an effect
   * here. Give the {@link ResidenceFinder} the same readings.
   *
   * @param interpretations one choice for each reading
   * @return the router
   */
  public Routing with(Interpretations interpretations) {
    return new Routing(organisations, interpretations, rules, hadSoFar);
  }

  /**
   * The same organisations with further rules beside those of the library, in place of those given
   * before. These may also name any member of the hub of the home.
   *
   * @param packs the packs, such as the policies of a hub
   * @return the router
   * @throws org.fostering.rules.decision.InvalidRulePackException if a pack has a fault, or does
   *     not go with the others
   */
  public Routing withRules(Collection<RulePack<RouteCandidate>> packs) {
    return new Routing(organisations, interpretations, RoutingRules.with(packs), hadSoFar);
  }

  /**
   * The same with counts that the host keeps. Where several members of a hub may have an enquiry
   * that the authority of the home may not ({@link RoutingReason#ANOTHER_MEMBER}), one is drawn
   * from those that have had the fewest so far. So each gets an equal share, whatever the ids of
   * the enquiries are and whichever members are excluded. Without counts the draw depends on the
   * enquiry alone: shares are equal where enquiries are numbered consecutively and every one is
   * drawn for, and otherwise random.
   *
   * @param hadSoFar how many a service has had, by the {@linkplain
   *     org.fostering.model.organisation.AuthorityEntry#key() key} of its authority; which of them
   *     count, and since when, is the host's to say. Asked while a route is found, on the thread
   *     that asks for it
   * @return the router
   */
  public Routing withHadSoFar(ToLongFunction<String> hadSoFar) {
    return new Routing(
        organisations, interpretations, rules, Objects.requireNonNull(hadSoFar, "hadSoFar"));
  }

  /**
   * The same rules with other organisations.
   *
   * @param other the organisations
   * @return the router
   */
  public Routing withOrganisations(Organisations other) {
    return new Routing(other, interpretations, rules, hadSoFar);
  }

  /**
   * Who should answer.
   *
   * @param enquiry the enquiry
   * @param residence where the enquirers live
   * @param asOf the day whose memberships count
   * @return the decision, with its reasons; where a rule or a directory fails, that a person
   *     decides, and who
   */
  public RoutingDecision route(Enquiry enquiry, Residence residence, LocalDate asOf) {
    Objects.requireNonNull(enquiry, "enquiry");
    Objects.requireNonNull(residence, "residence");
    Objects.requireNonNull(asOf, "asOf");
    try {
      return new RouteSearch(
              directories(asOf), interpretations, rules, hadSoFar, enquiry, residence)
          .find();
    } catch (RuntimeException e) {
      return failed(enquiry, residence, asOf);
    }
  }

  private DirectoriesOnDay directories(LocalDate asOf) {
    DirectoriesOnDay directories = lastDay;
    if (directories == null || !directories.day().equals(asOf)) {
      directories = new DirectoriesOnDay(organisations, asOf);
      lastDay = directories;
    }
    return directories;
  }

  /** Whatever a rule or a directory of others does, somebody has to answer. */
  private RoutingDecision failed(Enquiry enquiry, Residence residence, LocalDate asOf) {
    Draft draft = new Draft(asOf).because(RoutingReason.RULE_FAILED);
    RoutingDecision among = draft.among(RoutingOutcome.PERSON_DECIDES, residence.authorities());
    return among.decidedBy(deciders(enquiry, residence, among));
  }

  /** Nothing was weighed, so whoever cannot be shown to be unconcerned decides nothing. */
  private List<FrontDoor> deciders(Enquiry enquiry, Residence residence, RoutingDecision among) {
    FactContext context = new FactContext(among.asOf(), interpretations);
    try {
      return new Deciders(
              organisations,
              among.asOf(),
              door ->
                  Conflicts.isDeclared(enquiry)
                      && organisations
                          .find(door.id())
                          .map(its -> References.ofAuthority(its, organisations))
                          .map(
                              its ->
                                  new RouteCandidate(
                                      enquiry, residence, its, organisations, among.asOf()))
                          .filter(its -> !DeclaredConnection.mayBeWith(its, context))
                          .isEmpty())
          .of(among, List.of());
    } catch (RuntimeException e) {
      return List.of(FrontDoor.receiver());
    }
  }

  /**
   * Who should answer under each other reading of the law that would change the decision.
   *
   * @param enquiry the enquiry
   * @param residence where the enquirers live
   * @param asOf the day whose memberships count
   * @return the decisions that differ, one reading changed in each; empty when the decision is the
   *     same in every reading
   */
  public List<Alternative<RoutingDecision>> underOtherReadings(
      Enquiry enquiry, Residence residence, LocalDate asOf) {
    return interpretations.alternatives(
        INTERPRETATIONS, other -> with(other).route(enquiry, residence, asOf));
  }
}
