package org.fostering.cli.shared;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.finding.Messages;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.model.value.Words;
import org.fostering.rules.disclosure.DisclosureGround;
import org.fostering.rules.disclosure.Ruling;
import org.fostering.rules.routing.Consultation;
import org.fostering.rules.routing.FrontDoor;
import org.fostering.rules.routing.RouteDisclosure;
import org.fostering.rules.routing.RouteForce;
import org.fostering.rules.routing.RouteGround;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.routing.RoutingOutcome;
import org.fostering.rules.routing.RoutingReason;
import org.fostering.rules.routing.WeighedService;

/** A route for people: where it goes, whom to consult, and why not elsewhere. */
public final class RouteLines {

  /** What the line about the route says by itself. */
  private static final Set<RoutingReason> PLAIN =
      Set.of(
          RoutingReason.POSTCODE_FOUND,
          RoutingReason.MEMBER_OF_HUB,
          RoutingReason.NOT_KNOWN_IN_A_HUB,
          RoutingReason.OUTWARD_CODE_IN_SEVERAL_AREAS,
          RoutingReason.OUTWARD_CODE_IN_SEVERAL_NATIONS,
          RoutingReason.ABOUT_A_PARTICULAR_CHILD,
          RoutingReason.NO_POSTCODE);

  /** What is said only where everything is. */
  private static final Set<RoutingReason> NOTES =
      Set.of(RoutingReason.CAPACITY_NOT_KNOWN, RoutingReason.WELSH_NOT_KNOWN);

  private final TwoColumns out;
  private final CliTexts texts;

  public RouteLines(TwoColumns out, CliTexts texts) {
    this.out = out;
    this.texts = texts;
  }

  /**
   * Prints a route.
   *
   * @param decision the route
   * @param whole whether to name every service that was looked at and whom to consult; else only
   *     where more than one was, or something is to be asked of one
   */
  public void route(RoutingDecision decision, boolean whole) throws IOException {
    labelled("label.route", goesTo(decision));
    for (ContactPoint point :
        decision.frontDoor().map(FrontDoor::contactPoints).orElse(List.of())) {
      labelled("label.contact", contact(point));
    }
    for (RoutingReason reason : decision.reasons()) {
      if (!PLAIN.contains(reason) && (whole || !NOTES.contains(reason))) {
        labelled("label.because", texts.of(reason.text()));
      }
    }
    if (whole || decision.weighed().size() > 1 || isServiceOpen(decision)) {
      for (WeighedService weighed : decision.weighed()) {
        labelled("label.candidate", candidate(weighed));
      }
    }
    if (whole) {
      if (decision.frontDoor().isEmpty() && decision.candidates().isEmpty()) {
        deciders(decision.deciders());
      }
      consult(decision.consultation());
      if (decision.disclosure().isPresent()) {
        disclosure(decision.disclosure().get());
      }
    }
  }

  private static boolean isServiceOpen(RoutingDecision decision) {
    return decision.weighed().stream()
        .flatMap(each -> each.grounds().stream())
        .anyMatch(each -> !each.ofService().isEmpty());
  }

  private String goesTo(RoutingDecision decision) {
    String candidates =
        decision.candidates().stream().map(this::name).collect(Collectors.joining(", "));
    String door = decision.frontDoor().map(FrontDoor::name).orElse("");
    boolean isByPlace = decision.reasons().contains(RoutingReason.OUTWARD_CODE_IN_SEVERAL_AREAS);
    if (decision.outcome() == RoutingOutcome.PERSON_DECIDES && !door.isEmpty()) {
      return texts.of("route.person-at", door, candidates);
    }
    if (decision.outcome() == RoutingOutcome.AMBIGUOUS && !isByPlace) {
      return texts.of("route.one-of", door, candidates);
    }
    if (decision.outcome() == RoutingOutcome.AUTHORITY
        && !decision.reasons().contains(RoutingReason.NOT_KNOWN_IN_A_HUB)) {
      return texts.of("route.door", door, candidates);
    }
    return texts.of(
        decision.outcome(), door, decision.authority().map(this::name).orElse(""), candidates);
  }

  private String candidate(WeighedService weighed) {
    String grounds =
        weighed.grounds().stream()
            .map(ground -> " " + ground(ground))
            .collect(Collectors.joining());
    return texts.of(
        "route.candidate",
        weighed.service().authority().map(this::name).orElseGet(weighed.service()::name),
        texts.of(weighed.standing()),
        grounds);
  }

  private String ground(RouteGround ground) {
    String cited =
        ground.force() == RouteForce.POLICY
            ? ""
            : ground.rule().basis().citations().stream()
                .map(citation -> ": " + texts.cited(List.of(citation)))
                .collect(Collectors.joining());
    String said =
        texts.of(
            ground.settled() ? "route.ground" : "route.open-ground",
            texts.of(ground.rule().reason()),
            texts.force(ground.force(), ground.rule().basis().owner()) + cited);
    return ground.ofService().stream()
        .map(each -> " " + texts.of("route.ask-service", texts.of(each.text())))
        .collect(Collectors.joining("", said, ""));
  }

  private void deciders(List<FrontDoor> people) throws IOException {
    labelled(
        "label.deciders",
        people.stream()
            .map(
                each ->
                    each.kind() == FrontDoor.Kind.RECEIVER
                        ? texts.of("route.receiver-decides")
                        : each.name())
            .collect(Collectors.joining(", ")));
  }

  private void consult(Consultation consultation) throws IOException {
    String names =
        consultation.authorities().stream().map(this::name).collect(Collectors.joining(", "));
    switch (consultation.kind()) {
      case KNOWN, ONE_OF, NOT_KNOWN ->
          labelled("label.consult", texts.of("consult." + Words.of(consultation.kind()), names));
      case NONE_BUT_ITSELF, NOT_APPLICABLE -> {}
    }
  }

  /** What goes and what stays, by clause; the agreement is named once. */
  private void disclosure(RouteDisclosure disclosure) throws IOException {
    labelled(
        "label.disclosure",
        texts.of(
            "disclosure.level",
            texts.label(disclosure.level()),
            texts.label(disclosure.purpose()),
            disclosure.agreement().orElse(texts.of("disclosure.no-agreement"))));
    Map<DisclosureGround, List<Ruling>> byGround =
        disclosure.rulings().stream()
            .collect(
                Collectors.groupingBy(Ruling::ground, LinkedHashMap::new, Collectors.toList()));
    for (List<Ruling> rulings : byGround.values()) {
      labelled(
          "label.disclosure",
          texts.of(
              rulings.get(0).goes() ? "disclosure.goes" : "disclosure.stays",
              rulings.stream()
                  .map(each -> Words.of(each.sensitivity()))
                  .collect(Collectors.joining(", ")),
              texts.of(rulings.get(0).ground().statement())));
    }
  }

  private void labelled(String label, String text) throws IOException {
    out.labelled(texts.of(label), text);
  }

  private static String contact(ContactPoint point) {
    return Stream.of(
            point.getName().stream(),
            point.getTelephones().stream(),
            point.getEmails().stream(),
            point.getWebsite().stream())
        .flatMap(each -> each)
        .collect(Collectors.joining(", "));
  }

  private String name(AuthorityEntry authority) {
    return (texts.language().equals(Messages.WELSH.getLanguage())
            ? authority.getNameWelsh()
            : Optional.<String>empty())
        .or(authority::getName)
        .orElse(authority.key());
  }
}
