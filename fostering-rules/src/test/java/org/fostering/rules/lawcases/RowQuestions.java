package org.fostering.rules.lawcases;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.Responsibility;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.deadline.ApprovalEnd;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.journey.Journey;
import org.fostering.rules.journey.RemedyRule;
import org.fostering.rules.journey.Requirement;
import org.fostering.rules.journey.Track;
import org.fostering.rules.journey.Transition;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.responsibility.ReservedAct;
import org.fostering.rules.responsibility.ReservedActs;
import org.fostering.rules.routing.RouteGround;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.routing.WeighedService;
import org.fostering.rules.rule.Rule;

/** What cases ask of a rule itself: whether it holds on a day, what it does and of whom. */
final class RowQuestions {

  private static final String AGENCY = "agency-for-profit";

  private RowQuestions() {}

  /** Whether a clock, transition, requirement, remedy or rule is in force. */
  static LawAnswer holds(LawCase asked, LawTables tables) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    for (Basis basis : named(asked, tables)) {
      if (basis.nations().contains(asked.nation()) && basis.inForce().contains(asked.day())) {
        answer.add(basis, Words.of(basis.certainty()), "in-force");
      }
    }
    return answer.build();
  }

  private static List<Basis> named(LawCase asked, LawTables tables) {
    String id = asked.arguments().get(1);
    Journey journey = tables.journeys().in(asked.nation());
    return switch (asked.argument()) {
      case "clock" ->
          tables.deadlines(asked.readings()).settings().clocks().in(asked.nation()).stream()
              .filter(clock -> clock.id().equals(id))
              .map(Clock::basis)
              .toList();
      case "step" ->
          journey.transitions().stream()
              .filter(row -> row.id().equals(id))
              .map(Transition::basis)
              .toList();
      case "remedy" ->
          journey.remedies().stream()
              .filter(row -> row.id().equals(id))
              .map(RemedyRule::basis)
              .toList();
      case "condition" ->
          Stream.concat(
                  journey.transitions().stream().map(Transition::requires),
                  journey.remedies().stream().map(RemedyRule::requires))
              .flatMap(Collection::stream)
              .distinct()
              .filter(one -> one.id().equals(id))
              .map(Requirement::basis)
              .toList();
      case "rule" ->
          tables.rules(asked.nation()).stream()
              .flatMap(rules -> rules.packs().stream())
              .flatMap(pack -> pack.rules().stream())
              .filter(rule -> rule.id().equals(id))
              .map(Rule::basis)
              .toList();
      default -> throw new IllegalArgumentException("nothing holds that is a " + asked.argument());
    };
  }

  /** What any of some events, with a plus between, makes of a track, whatever happened before. */
  static LawAnswer leads(LawCase asked, LawTables tables) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    Set<JourneyEvent> events = events(asked.argument());
    for (Transition row : tables.journeys().in(asked.nation()).transitions()) {
      if (row.events().stream().anyMatch(events::contains)
          && row.track() == Words.parse(Track.class, asked.arguments().get(1))
          && row.basis().inForce().contains(asked.day())) {
        answer.add(
            row.basis(),
            row.to().code(),
            row.isConsequential() ? "besides" : "of-its-own",
            Words.of(row.basis().certainty()));
      }
    }
    return answer.build();
  }

  /** Which remedies any of some events, with a plus between, opens or closes. */
  static LawAnswer opens(LawCase asked, LawTables tables) {
    Set<String> words = new LinkedHashSet<>();
    List<Citation> places = new ArrayList<>();
    Set<JourneyEvent> events = events(asked.argument());
    for (Transition row : tables.journeys().in(asked.nation()).transitions()) {
      if (row.events().stream().anyMatch(events::contains)
          && row.basis().inForce().contains(asked.day())) {
        places.addAll(row.basis().citations());
        row.opensRemedies().forEach(remedy -> words.add("opens=" + remedy));
        row.closesRemedies().forEach(remedy -> words.add("closes=" + remedy));
      }
    }
    return words.isEmpty()
        ? LawAnswer.NONE
        : new LawAnswer.Builder().add(places, words, words.size() + "-in-all").build();
  }

  private static Set<JourneyEvent> events(String codes) {
    return Arrays.stream(codes.split("\\+", -1))
        .map(JourneyEvent::known)
        .collect(toCollection(LinkedHashSet::new));
  }

  /** What ends an approval after an event, and when. */
  static LawAnswer ends(LawCase asked) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    for (ApprovalEnd end : ApprovalEnd.all()) {
      if (end.cause().getText().equals(asked.argument())
          && end.basis().inForce().contains(asked.day())
          && end.basis().nations().contains(asked.nation())) {
        answer.add(
            end.basis(),
            end.clock().orElse("on-its-day"),
            end.unless().stream().map(event -> "unless=" + event.getText()).toList(),
            end.unless().size() + "-avert-it",
            Words.of(end.basis().certainty()));
      }
    }
    return answer.build();
  }

  /** To whom the law leaves a part in a step. */
  static LawAnswer responsible(LawCase asked) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    for (ReservedAct act :
        ReservedActs.withUnverified()
            .of(
                JourneyStep.of(asked.argument()),
                Words.parse(Responsibility.class, asked.arguments().get(1)),
                asked.nation(),
                asked.day())) {
      answer.add(
          act.basis(),
          act.bodies().stream().map(Words::of).toList(),
          act.bodies().size() + "-bodies",
          act.delegated().stream().map(body -> "delegated=" + Words.of(body)).toList(),
          act.delegated().size() + "-delegated",
          Words.of(act.basis().certainty()));
    }
    return answer.build();
  }

  /** What a rule says of a service to which an enquiry may go. */
  static LawAnswer route(LawCase asked) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    Enquiry enquiry = (Enquiry) LawFacts.document(asked.facts());
    for (WeighedService weighed :
        Routing.of(Agencies.ORGANISATIONS)
            .route(enquiry, ResidenceFinder.standard().find(enquiry), asked.day())
            .weighed()) {
      for (RouteGround ground : weighed.grounds()) {
        if (weighed.service().id().equals(asked.argument())
            && ground.rule().id().equals(asked.arguments().get(1))) {
          answer.add(
              ground.rule().basis(),
              Words.of(ground.force()),
              Words.of(ground.rule().effect()),
              Words.of(ground.rule().basis().certainty()),
              ground.settled() ? "settled" : "to-be-asked",
              Words.of(weighed.standing()));
        }
      }
    }
    return answer.build();
  }

  /** The standard directories and an agency that is run for profit in every nation. */
  private static final class Agencies {
    static final Organisations ORGANISATIONS =
        Organisations.standard()
            .overlaidBy(
                OrganisationDirectory.builder()
                    .addFosteringServices(
                        FosteringServiceEntry.builder()
                            .id(AGENCY)
                            .name("Agency For Profit")
                            .kind(FosteringServiceKind.INDEPENDENT_AGENCY)
                            .forProfit(Answer.YES)
                            .addNations(Nation.values())
                            .build())
                    .build())
            .value()
            .orElseThrow();
  }
}
