package org.fostering.rules.lawcases;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.Responsibility;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.consistency.ConsistencyOfText;
import org.fostering.rules.deadline.ApprovalEnd;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.Saving;
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
    List<Citation> places =
        named(asked, tables).stream()
            .filter(basis -> basis.nations().contains(asked.nation()))
            .filter(basis -> basis.inForce().contains(asked.day()))
            .flatMap(basis -> basis.citations().stream())
            .toList();
    return places.isEmpty()
        ? LawAnswer.NONE
        : new LawAnswer.Builder().add(places, "in-force").build();
  }

  private static List<Basis> named(LawCase asked, LawTables tables) {
    String id = asked.arguments().get(1);
    Journey journey = tables.journeys().in(asked.nation());
    return switch (asked.argument()) {
      case "clock" ->
          tables
              .deadlines(asked.readings())
              .settings()
              .clocks()
              .find(id, LawTables.interpretations(asked.readings()), asked.day())
              .map(Clock::basis)
              .stream()
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
      case "finding" ->
          ConsistencyOfText.bases(
              tables.consistency(asked.readings()), "consistency." + id, asked.arguments().get(2));
      default -> throw new IllegalArgumentException("nothing holds that is a " + asked.argument());
    };
  }

  /**
   * What any of some events or clocks, with a plus between, makes of a track, whatever happened
   * before.
   */
  static LawAnswer leads(LawCase asked, LawTables tables) {
    Track track = Words.parse(Track.class, asked.arguments().get(1));
    List<Transition> rows =
        rows(asked, tables).stream().filter(row -> row.track() == track).toList();
    LawAnswer.Builder answer = new LawAnswer.Builder();
    for (Transition row : rows) {
      answer.add(
          row.basis(),
          row.to().code(),
          row.isConsequential() ? "besides" : "of-its-own",
          Words.of(row.basis().certainty()),
          rows.size() + "-steps");
    }
    return answer.build();
  }

  /** What the steps that come by an event or with a clock want, of which the law knows. */
  static LawAnswer wants(LawCase asked, LawTables tables) {
    List<Transition> rows =
        rows(asked, tables).stream().filter(row -> !row.requires().isEmpty()).toList();
    LawAnswer.Builder answer = new LawAnswer.Builder();
    for (Transition row : rows) {
      Set<String> wanted =
          row.requires().stream()
              .map(one -> one.id().substring(Words.of(asked.nation()).length() + 1))
              .collect(toCollection(LinkedHashSet::new));
      answer.add(row.basis(), wanted, wanted.size() + "-in-all", rows.size() + "-steps");
    }
    return answer.build();
  }

  /** The steps of a nation that come by any of some events or with any of some clocks. */
  private static List<Transition> rows(LawCase asked, LawTables tables) {
    Set<String> codes = Set.of(asked.argument().split("\\+", -1));
    return tables.journeys().in(asked.nation()).transitions().stream()
        .filter(row -> row.basis().inForce().contains(asked.day()))
        .filter(
            row ->
                row.clock().filter(codes::contains).isPresent()
                    || row.events().stream().anyMatch(event -> codes.contains(event.getText())))
        .toList();
  }

  /** Which remedies each step opens or closes that comes by some events or with some clocks. */
  static LawAnswer opens(LawCase asked, LawTables tables) {
    List<Transition> rows =
        rows(asked, tables).stream()
            .filter(row -> !row.opensRemedies().isEmpty() || !row.closesRemedies().isEmpty())
            .toList();
    LawAnswer.Builder answer = new LawAnswer.Builder();
    for (Transition row : rows) {
      Set<String> words = new LinkedHashSet<>();
      row.opensRemedies().forEach(remedy -> words.add("opens=" + remedy));
      row.closesRemedies().forEach(remedy -> words.add("closes=" + remedy));
      answer.add(row.basis(), words, words.size() + "-in-all", rows.size() + "-steps");
    }
    return answer.build();
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

  /** What goes on under the law of an earlier day. */
  static LawAnswer saved(LawCase asked) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    for (Saving saving : Saving.all()) {
      if (saving.id().equals(asked.argument())
          && saving.basis().nations().contains(asked.nation())) {
        answer.add(
            saving.basis(),
            saving.clocks(),
            saving.clocks().size() + "-clocks",
            saving.journey() ? "journey" : "clocks-only",
            saving.begun().stream().map(event -> "begun=" + event.getText()).toList(),
            saving.ended().stream().map(event -> "ended=" + event.getText()).toList(),
            saving.begun().size() + saving.ended().size() + "-events",
            saving.since().map(day -> "since=" + day).orElse("since=any"),
            "on=" + saving.on(),
            Words.of(saving.basis().certainty()));
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
