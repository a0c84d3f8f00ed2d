package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.NetworkKind;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Membership;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Alternative;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Question;

/**
 * Finds who should answer an enquiry: the authority in whose area the enquirers live, or the hub
 * whose member it is on the day. An enquiry about a particular child goes to the authority that
 * looks after that child.
 *
 * <p>Immutable and thread-safe.
 */
public final class Routing {

  private static final Question FULL_POSTCODE =
      new Question(
          "home-postcode",
          Pointer.ROOT.property("home").property("address").property("postcode"),
          Sensitivity.PERSONAL,
          new Bilingual(
              "What is the full postcode of the home?", "Beth yw cod post llawn y cartref?"),
          Known.WhyUnknown.NOT_ASKED,
          List.of());

  /** The readings on which a decision may turn. */
  public static final List<Interpretation> INTERPRETATIONS =
      List.of(
          Interpretation.OUTWARD_CODE,
          Interpretation.CONFLICT_RELATIONS,
          Interpretation.NO_KNOWN_HUB);

  private final Organisations organisations;
  private final Interpretations interpretations;

  private Routing(Organisations organisations, Interpretations interpretations) {
    this.organisations = Objects.requireNonNull(organisations, "organisations");
    this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
  }

  /** Built once, on first use. */
  private static final class Standard {
    static final Routing ROUTING = of(Organisations.standard());
  }

  /**
   * With the organisations that come with the library, and the default of every reading.
   *
   * @return the router, always the same
   */
  public static Routing standard() {
    return Standard.ROUTING;
  }

  /**
   * With organisations of one's own, and the default of every reading.
   *
   * @param organisations the authorities, hubs and networks, and who is a member of which
   * @return the router
   */
  public static Routing of(Organisations organisations) {
    return new Routing(organisations, Interpretations.defaults());
  }

  /**
   * The same by other readings: of those in {@link #INTERPRETATIONS}, the choices count here. Take
   * the same for the {@link ResidenceFinder}.
   *
   * @param interpretations one choice for each reading
   * @return the router
   */
  public Routing with(Interpretations interpretations) {
    return new Routing(organisations, interpretations);
  }

  /**
   * Who should answer.
   *
   * @param enquiry the enquiry
   * @param residence where the enquirers live
   * @param asOf the day whose memberships count
   * @return the decision, with its reasons
   */
  public RoutingDecision route(Enquiry enquiry, Residence residence, LocalDate asOf) {
    Objects.requireNonNull(enquiry, "enquiry");
    Objects.requireNonNull(residence, "residence");
    Draft draft = new Draft(Objects.requireNonNull(asOf, "asOf"));
    boolean isCodeUnused = ResidenceFinder.isOutwardCodeUnused(enquiry, interpretations);
    if (residence.nationDisputed() && !isCodeUnused) {
      draft.reasons.add(RoutingReason.NATION_DISPUTED);
    }
    switch (Conflicts.of(enquiry, asOf, interpretations)) {
      case TRUE -> draft.because(RoutingReason.CONFLICT_TO_DISCUSS);
      case UNKNOWN -> draft.because(RoutingReason.CONFLICT_NOT_CLEAR).asking(Conflicts.WHICH);
      case FALSE -> {}
    }
    if (!enquiry.getConnectedChildren().isEmpty()) {
      Optional<AuthorityEntry> childs = authorityOf(enquiry.getConnectedChildren(), asOf);
      if (childs.isPresent()) {
        return draft
            .because(RoutingReason.ABOUT_A_PARTICULAR_CHILD)
            .to(RoutingOutcome.CONNECTED_CHILD, Optional.of(service(childs.get())), childs);
      }
      draft.because(RoutingReason.CHILDS_AUTHORITY_NOT_KNOWN);
      childrenWithout(enquiry.getConnectedChildren(), asOf).forEach(draft::asking);
    }
    if (isCodeUnused) {
      return draft
          .because(RoutingReason.OUTWARD_CODE_NOT_USED)
          .asking(FULL_POSTCODE)
          .among(RoutingOutcome.NO_ADDRESS, List.of());
    }
    return byResidence(enquiry, residence, draft);
  }

  private RoutingDecision byResidence(Enquiry enquiry, Residence residence, Draft draft) {
    return switch (residence.kind()) {
      case ONE_AUTHORITY -> oneAuthority(residence, draft);
      case SEVERAL_AUTHORITIES ->
          severalAuthorities(
              onTheDay(residence, draft.asOf),
              draft
                  .because(RoutingReason.OUTWARD_CODE_IN_SEVERAL_AREAS)
                  .becauseOfBeginning(residence.authorities())
                  .asking(FULL_POSTCODE));
      case SEVERAL_NATIONS ->
          draft
              .because(RoutingReason.OUTWARD_CODE_IN_SEVERAL_NATIONS)
              .asking(FULL_POSTCODE)
              .among(RoutingOutcome.CROSS_BORDER, residence.authorities());
      case UNKNOWN_POSTCODE ->
          draft
              .because(
                  ResidenceFinder.isOfNoPlace(enquiry)
                      ? RoutingReason.POSTCODE_OF_NO_PLACE
                      : RoutingReason.POSTCODE_NOT_FOUND)
              .asking(FULL_POSTCODE)
              .among(RoutingOutcome.UNKNOWN_POSTCODE, List.of());
      case UNKNOWN_DISTRICT ->
          draft
              .because(RoutingReason.DISTRICT_NOT_IN_REGISTER)
              .among(RoutingOutcome.UNKNOWN_DISTRICT, List.of());
      case NO_AREA ->
          draft
              .because(RoutingReason.OUTSIDE_UK_AUTHORITIES)
              .among(RoutingOutcome.NO_AREA, List.of());
      case TRUST_NOT_DERIVABLE ->
          draft
              .because(RoutingReason.TRUST_NOT_FROM_POSTCODE)
              .to(
                  RoutingOutcome.TRUST_NOT_DERIVABLE,
                  regionalService(draft.asOf),
                  Optional.empty());
      case NOT_GIVEN ->
          draft
              .because(RoutingReason.NO_POSTCODE)
              .asking(FULL_POSTCODE)
              .among(RoutingOutcome.NO_ADDRESS, List.of());
    };
  }

  /**
   * Who should answer by each other choice of a reading that would change the decision.
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

  /** The one authority that looks after all the children, when each names it. */
  private Optional<AuthorityEntry> authorityOf(List<ConnectedChild> children, LocalDate asOf) {
    Set<Optional<AuthorityEntry>> named = new LinkedHashSet<>();
    for (ConnectedChild child : children) {
      named.add(authorityOf(child, asOf));
    }
    return named.size() == 1 ? named.iterator().next() : Optional.empty();
  }

  private Optional<AuthorityEntry> authorityOf(ConnectedChild child, LocalDate asOf) {
    return child
        .getChild()
        .flatMap(ParticularChild::getResponsibleAuthority)
        .flatMap(OrganisationReference::getAuthorityCode)
        .flatMap(code -> successor(code, asOf));
  }

  /**
   * Asks for the authority of each child that names none, or one that no longer is a single one.
   */
  private List<Question> childrenWithout(List<ConnectedChild> children, LocalDate asOf) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      if (authorityOf(children.get(i), asOf).isEmpty()) {
        Pointer child = Pointer.ROOT.property("connectedChildren").index(i);
        questions.add(
            new Question(
                "childs-responsible-authority",
                child.property("child").property("responsibleAuthority").property("authorityCode"),
                Sensitivity.THIRD_PARTY_CONFIDENTIAL,
                new Bilingual(
                    "Which local authority looks after the child?",
                    "Pa awdurdod lleol sy’n gofalu am y plentyn?"),
                Known.WhyUnknown.NOT_ASKED,
                List.of()));
      }
    }
    return questions;
  }

  private Optional<AuthorityEntry> successor(String code, LocalDate asOf) {
    Set<AuthorityEntry> resolved = organisations.resolve(code, asOf);
    return resolved.size() == 1 ? Optional.of(resolved.iterator().next()) : Optional.empty();
  }

  private RoutingDecision oneAuthority(Residence residence, Draft draft) {
    draft.because(
        residence.outwardCodeOnly()
            ? RoutingReason.OUTWARD_CODE_IN_ONE_AREA
            : RoutingReason.POSTCODE_FOUND);
    List<AuthorityEntry> authorities = onTheDay(residence, draft.asOf);
    if (authorities.size() > 1) {
      return severalAuthorities(authorities, draft.because(RoutingReason.AUTHORITY_WAS_SPLIT));
    }
    AuthorityEntry authority = authorities.get(0);
    draft.becauseOfBeginning(authorities);
    List<Membership<RecruitmentHubEntry>> memberships =
        organisations.hubs().of(authority, draft.asOf);
    if (memberships.size() == 1) {
      return draft
          .because(RoutingReason.MEMBER_OF_HUB)
          .becauseOfConfidence(memberships)
          .to(
              RoutingOutcome.HUB,
              Optional.of(door(memberships.get(0).group())),
              Optional.of(authority));
    }
    return draft
        .because(memberships.isEmpty() ? withoutHub() : RoutingReason.IN_SEVERAL_HUBS)
        .to(RoutingOutcome.AUTHORITY, Optional.of(service(authority)), Optional.of(authority));
  }

  private RoutingReason withoutHub() {
    return interpretations.of(Interpretation.NO_KNOWN_HUB)
            == InterpretationOption.NO_KNOWN_HUB_IS_NONE
        ? RoutingReason.IN_NO_HUB
        : RoutingReason.NOT_KNOWN_IN_A_HUB;
  }

  /** The authorities of the place, or those that have taken their place by the day. */
  private List<AuthorityEntry> onTheDay(Residence residence, LocalDate asOf) {
    return residence.authorities().stream()
        .flatMap(authority -> ofToday(authority, asOf).stream())
        .distinct()
        .toList();
  }

  /** A residence may have been found by another directory, whose authorities stay as they are. */
  private Collection<AuthorityEntry> ofToday(AuthorityEntry authority, LocalDate asOf) {
    Set<AuthorityEntry> resolved = organisations.resolve(authority.key(), asOf);
    return resolved.isEmpty()
            || resolved.stream().anyMatch(one -> one.key().equals(authority.key()))
        ? List.of(authority)
        : resolved;
  }

  private RoutingDecision severalAuthorities(List<AuthorityEntry> authorities, Draft draft) {
    List<Membership<RecruitmentHubEntry>> shared = sharedHub(authorities, draft.asOf);
    if (shared.isEmpty()) {
      return draft.among(RoutingOutcome.AMBIGUOUS, authorities);
    }
    draft.because(RoutingReason.CANDIDATES_SHARE_HUB).becauseOfConfidence(shared);
    return interpretations.of(Interpretation.OUTWARD_CODE)
            == InterpretationOption.OUTWARD_CODE_SETTLES_ONE_HUB
        ? draft.toOneOf(RoutingOutcome.HUB, door(shared.get(0).group()), authorities)
        : draft.among(RoutingOutcome.AMBIGUOUS, authorities);
  }

  /** The membership of every candidate where all are in one and the same hub; else empty. */
  private List<Membership<RecruitmentHubEntry>> sharedHub(
      List<AuthorityEntry> candidates, LocalDate asOf) {
    List<Membership<RecruitmentHubEntry>> shared = new ArrayList<>();
    for (AuthorityEntry candidate : candidates) {
      List<Membership<RecruitmentHubEntry>> memberships = organisations.hubs().of(candidate, asOf);
      if (memberships.size() != 1
          || (!shared.isEmpty() && !shared.get(0).group().equals(memberships.get(0).group()))) {
        return List.of();
      }
      shared.addAll(memberships);
    }
    return shared;
  }

  /** The one place at which to enquire in Northern Ireland, where the directory has it. */
  private Optional<FrontDoor> regionalService(LocalDate asOf) {
    return organisations.networks().all().stream()
        .filter(network -> network.getKind().equals(Optional.of(NetworkKind.REGIONAL_FRONT_DOOR)))
        .filter(network -> network.getNations().contains(Nation.NORTHERN_IRELAND))
        .filter(network -> network.period().contains(asOf))
        .findFirst()
        .map(network -> FrontDoor.of(FrontDoor.Kind.NATIONAL_SERVICE, network.getId(), network));
  }

  private static FrontDoor door(RecruitmentHubEntry hub) {
    return FrontDoor.of(FrontDoor.Kind.HUB, hub.getId(), hub);
  }

  private static FrontDoor service(AuthorityEntry authority) {
    return FrontDoor.of(FrontDoor.Kind.AUTHORITY, authority.key(), authority);
  }

  /** A decision in the making. */
  private static final class Draft {
    private final LocalDate asOf;
    private final List<RoutingReason> reasons = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    Draft(LocalDate asOf) {
      this.asOf = asOf;
    }

    Draft because(RoutingReason reason) {
      reasons.add(reason);
      return this;
    }

    Draft becauseOfConfidence(List<Membership<RecruitmentHubEntry>> memberships) {
      return memberships.stream().allMatch(Membership::isCertain)
          ? this
          : because(RoutingReason.MEMBERSHIP_NOT_CERTAIN);
    }

    /** The register knows whose place an authority has taken, and not what that one was called. */
    Draft becauseOfBeginning(List<AuthorityEntry> authorities) {
      return authorities.stream().allMatch(one -> one.getSince().filter(asOf::isBefore).isEmpty())
          ? this
          : because(RoutingReason.AUTHORITY_BEGAN_LATER);
    }

    Draft asking(Question question) {
      questions.add(question);
      return this;
    }

    RoutingDecision to(
        RoutingOutcome outcome, Optional<FrontDoor> door, Optional<AuthorityEntry> authority) {
      return new RoutingDecision(outcome, door, authority, List.of(), reasons, questions, asOf);
    }

    RoutingDecision toOneOf(
        RoutingOutcome outcome, FrontDoor door, List<AuthorityEntry> candidates) {
      return new RoutingDecision(
          outcome, Optional.of(door), Optional.empty(), candidates, reasons, questions, asOf);
    }

    RoutingDecision among(RoutingOutcome outcome, List<AuthorityEntry> candidates) {
      return new RoutingDecision(
          outcome, Optional.empty(), Optional.empty(), candidates, reasons, questions, asOf);
    }
  }
}
