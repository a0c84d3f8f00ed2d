package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.Authority;
import org.fostering.model.organisation.AuthorityRegister;
import org.fostering.model.organisation.Confidence;
import org.fostering.model.organisation.Hub;
import org.fostering.model.organisation.HubDirectory;
import org.fostering.model.organisation.HubMembership;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
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

  /** The regional front door of Northern Ireland, as nidirect publishes it. */
  private static final FrontDoor NORTHERN_IRELAND =
      new FrontDoor(
          FrontDoor.Kind.NATIONAL_SERVICE,
          "hscni-adoption-and-foster-care",
          "HSC NI Adoption and Foster Care");

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

  private final AuthorityRegister authorities;
  private final HubDirectory hubs;
  private final Interpretations interpretations;

  private Routing(
      AuthorityRegister authorities, HubDirectory hubs, Interpretations interpretations) {
    this.authorities = Objects.requireNonNull(authorities, "authorities");
    this.hubs = Objects.requireNonNull(hubs, "hubs");
    this.interpretations = Objects.requireNonNull(interpretations, "readings");
  }

  /** Built once, on first use. */
  private static final class Standard {
    static final Routing ROUTING = of(AuthorityRegister.standard(), HubDirectory.standard());
  }

  /**
   * With the register and the hubs that come with the library, and the default of every reading.
   *
   * @return the router, always the same
   */
  public static Routing standard() {
    return Standard.ROUTING;
  }

  /**
   * With reference data of one's own, and the default of every reading.
   *
   * @param authorities the register of authorities
   * @param hubs the hubs and their members
   * @return the router
   */
  public static Routing of(AuthorityRegister authorities, HubDirectory hubs) {
    return new Routing(authorities, hubs, Interpretations.defaults());
  }

  /**
   * The same by other readings: of those in {@link #INTERPRETATIONS}, the choices count here. Take
   * the same for the {@link ResidenceFinder}.
   *
   * @param interpretations one choice for each reading
   * @return the router
   */
  public Routing with(Interpretations interpretations) {
    return new Routing(authorities, hubs, interpretations);
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
      Optional<Authority> childs = authorityOf(enquiry.getConnectedChildren());
      if (childs.isPresent()) {
        return draft
            .because(RoutingReason.ABOUT_A_PARTICULAR_CHILD)
            .to(RoutingOutcome.CONNECTED_CHILD, service(childs.get()), childs);
      }
      draft.because(RoutingReason.CHILDS_AUTHORITY_NOT_KNOWN);
      childrenWithout(enquiry.getConnectedChildren()).forEach(draft::asking);
    }
    if (isCodeUnused) {
      return draft
          .because(RoutingReason.OUTWARD_CODE_NOT_USED)
          .asking(FULL_POSTCODE)
          .among(RoutingOutcome.NO_ADDRESS, List.of());
    }
    return byResidence(residence, draft);
  }

  private RoutingDecision byResidence(Residence residence, Draft draft) {
    return switch (residence.kind()) {
      case ONE_AUTHORITY -> oneAuthority(residence, draft);
      case SEVERAL_AUTHORITIES -> severalAuthorities(residence, draft);
      case SEVERAL_NATIONS ->
          draft
              .because(RoutingReason.OUTWARD_CODE_IN_SEVERAL_NATIONS)
              .asking(FULL_POSTCODE)
              .among(RoutingOutcome.CROSS_BORDER, residence.authorities());
      case UNKNOWN_POSTCODE ->
          draft
              .because(RoutingReason.POSTCODE_NOT_FOUND)
              .asking(FULL_POSTCODE)
              .among(RoutingOutcome.UNKNOWN_POSTCODE, List.of());
      case NO_AREA ->
          draft
              .because(RoutingReason.OUTSIDE_UK_AUTHORITIES)
              .among(RoutingOutcome.NO_AREA, List.of());
      case TRUST_NOT_DERIVABLE ->
          draft
              .because(RoutingReason.TRUST_NOT_FROM_POSTCODE)
              .to(RoutingOutcome.TRUST_NOT_DERIVABLE, NORTHERN_IRELAND, Optional.empty());
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
  private Optional<Authority> authorityOf(List<ConnectedChild> children) {
    Set<Optional<Authority>> named = new LinkedHashSet<>();
    for (ConnectedChild child : children) {
      named.add(authorityOf(child));
    }
    return named.size() == 1 ? named.iterator().next() : Optional.empty();
  }

  private Optional<Authority> authorityOf(ConnectedChild child) {
    return child.getResponsibleAuthority().flatMap(this::successor);
  }

  /**
   * Asks for the authority of each child that names none, or one that no longer is a single one.
   */
  private List<Question> childrenWithout(List<ConnectedChild> children) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      if (authorityOf(children.get(i)).isEmpty()) {
        Pointer child = Pointer.ROOT.property("connectedChildren").index(i);
        questions.add(
            new Question(
                "childs-responsible-authority",
                child.property("responsibleAuthority"),
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

  private Optional<Authority> successor(String code) {
    Set<Authority> resolved = authorities.resolve(code);
    return resolved.size() == 1 ? Optional.of(resolved.iterator().next()) : Optional.empty();
  }

  private RoutingDecision oneAuthority(Residence residence, Draft draft) {
    Authority authority = residence.authorities().get(0);
    draft.because(
        residence.outwardCodeOnly()
            ? RoutingReason.OUTWARD_CODE_IN_ONE_AREA
            : RoutingReason.POSTCODE_FOUND);
    List<HubMembership> memberships = hubs.hubsOf(authority, draft.asOf);
    if (memberships.size() == 1) {
      return draft
          .because(RoutingReason.MEMBER_OF_HUB)
          .becauseOfConfidence(memberships)
          .to(RoutingOutcome.HUB, door(memberships.get(0).hub()), Optional.of(authority));
    }
    return draft
        .because(memberships.isEmpty() ? withoutHub() : RoutingReason.IN_SEVERAL_HUBS)
        .to(RoutingOutcome.AUTHORITY, service(authority), Optional.of(authority));
  }

  private RoutingReason withoutHub() {
    return interpretations.of(Interpretation.NO_KNOWN_HUB)
            == InterpretationOption.NO_KNOWN_HUB_IS_NONE
        ? RoutingReason.IN_NO_HUB
        : RoutingReason.NOT_KNOWN_IN_A_HUB;
  }

  private RoutingDecision severalAuthorities(Residence residence, Draft draft) {
    draft.because(RoutingReason.OUTWARD_CODE_IN_SEVERAL_AREAS).asking(FULL_POSTCODE);
    List<HubMembership> shared = sharedHub(residence.authorities(), draft.asOf);
    if (shared.isEmpty()) {
      return draft.among(RoutingOutcome.AMBIGUOUS, residence.authorities());
    }
    draft.because(RoutingReason.CANDIDATES_SHARE_HUB).becauseOfConfidence(shared);
    return interpretations.of(Interpretation.OUTWARD_CODE)
            == InterpretationOption.OUTWARD_CODE_SETTLES_ONE_HUB
        ? draft.toOneOf(RoutingOutcome.HUB, door(shared.get(0).hub()), residence.authorities())
        : draft.among(RoutingOutcome.AMBIGUOUS, residence.authorities());
  }

  /** The membership of every candidate where all are in one and the same hub; else empty. */
  private List<HubMembership> sharedHub(List<Authority> candidates, LocalDate asOf) {
    List<HubMembership> shared = new ArrayList<>();
    for (Authority candidate : candidates) {
      List<HubMembership> memberships = hubs.hubsOf(candidate, asOf);
      if (memberships.size() != 1
          || (!shared.isEmpty() && !shared.get(0).hub().equals(memberships.get(0).hub()))) {
        return List.of();
      }
      shared.addAll(memberships);
    }
    return shared;
  }

  private static FrontDoor door(Hub hub) {
    return new FrontDoor(FrontDoor.Kind.HUB, hub.id(), hub.name());
  }

  private static FrontDoor service(Authority authority) {
    return new FrontDoor(FrontDoor.Kind.AUTHORITY, authority.id(), authority.name());
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

    Draft becauseOfConfidence(List<HubMembership> memberships) {
      return memberships.stream().allMatch(row -> row.confidence() == Confidence.HIGH)
          ? this
          : because(RoutingReason.MEMBERSHIP_NOT_CERTAIN);
    }

    Draft asking(Question question) {
      questions.add(question);
      return this;
    }

    RoutingDecision to(RoutingOutcome outcome, FrontDoor door, Optional<Authority> authority) {
      return new RoutingDecision(
          outcome, Optional.of(door), authority, List.of(), reasons, questions, asOf);
    }

    RoutingDecision toOneOf(RoutingOutcome outcome, FrontDoor door, List<Authority> candidates) {
      return new RoutingDecision(
          outcome, Optional.of(door), Optional.empty(), candidates, reasons, questions, asOf);
    }

    RoutingDecision among(RoutingOutcome outcome, List<Authority> candidates) {
      return new RoutingDecision(
          outcome, Optional.empty(), Optional.empty(), candidates, reasons, questions, asOf);
    }
  }
}
