package org.fostering.rules.lawcases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.assessment.InformationRequirement;
import org.fostering.model.assessment.InformationRequirements;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.RemedyKind;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.consistency.ConsistencyOfText;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.LookBackPeriod;
import org.fostering.rules.deadline.WorkingDayCalendar;
import org.fostering.rules.deadline.WorkingDays;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.eligibility.LegalStatement;
import org.fostering.rules.eligibility.SamplePolicies;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.journey.AutomaticTransition;
import org.fostering.rules.journey.Journey;
import org.fostering.rules.journey.JourneyStatus;
import org.fostering.rules.journey.OpenRemedy;
import org.fostering.rules.journey.PossibleEvent;
import org.fostering.rules.journey.State;
import org.fostering.rules.journey.Track;
import org.fostering.rules.journey.TrackState;
import org.fostering.rules.journey.Transition;
import org.fostering.rules.journey.Verdict;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.timeline.Event;

/** Asks the library what a case asks. Each question is a line of {@link #answer}. */
final class LawQuestions {

  private LawQuestions() {}

  /** What the library answers by some tables. */
  static LawAnswer answer(LawCase asked, LawTables tables) {
    return switch (asked.kind()) {
      case "due" -> due(asked, tables);
      case "allowed" -> allowed(asked, tables);
      case "stands" -> stands(asked, tables);
      case "leads" -> RowQuestions.leads(asked, tables);
      case "status" -> status(asked, tables);
      case "ends" -> RowQuestions.ends(asked);
      case "wants" -> RowQuestions.wants(asked, tables);
      case "saved" -> RowQuestions.saved(asked);
      case "opens" -> RowQuestions.opens(asked, tables);
      case "holds" -> RowQuestions.holds(asked, tables);
      case "responsible" -> RowQuestions.responsible(asked);
      case "route" -> RowQuestions.route(asked);
      case "notes" -> notes(asked, tables);
      case "remedy" -> remedy(asked, tables);
      case "rule" -> rule(asked, tables);
      case "protected" -> rule(asked, tables);
      case "policy" -> policy(asked);
      case "outcome" -> outcome(asked, tables);
      case "statement" -> statement(asked, tables);
      case "finding" -> finding(asked, tables);
      case "item" -> item(asked);
      case "map" -> map(asked, tables);
      case "working-day" -> workingDay(asked);
      case "look-back" -> lookBack(asked);
      case "instrument" -> instrument(asked);
      case "reading" -> reading(asked);
      default -> throw new IllegalArgumentException("no question " + asked.kind());
    };
  }

  private static LawAnswer due(LawCase asked, LawTables tables) {
    String[] person = asked.argument().split("#", 2);
    String[] clock = person[0].split("@", 2);
    Pointer part = LawFacts.part(person[0]);
    LawAnswer.Builder answer = new LawAnswer.Builder();
    List<Deadline> its = new ArrayList<>();
    for (Deadline deadline :
        tables
            .deadlines(asked.readings())
            .find(LawFacts.timeline(asked.facts()), Jurisdiction.of(asked.nation()), asked.day())) {
      Optional<Event> start = deadline.startedBy();
      boolean here = clock.length == 1 || start.filter(by -> by.scope().equals(part)).isPresent();
      boolean whose =
          person.length == 1 || start.filter(by -> by.concerns().contains(person[1])).isPresent();
      if (deadline.clock().id().equals(clock[0]) && here && whose) {
        its.add(deadline);
      }
    }
    for (Deadline deadline : its) {
      Certainty certainty = deadline.clock().basis().certainty();
      if (!certainty.isVerified() && deadline.date().isPresent()) {
        // A day must not rest on what is only believed.
        answer.add(List.of(), "believed-day");
      } else {
        List<String> alternatives =
            deadline.alternatives().stream()
                .map(
                    other ->
                        other.choice().code()
                            + "="
                            + other.date().map(LocalDate::toString).orElse("no-day"))
                .toList();
        answer.add(
            deadline.clock().basis(),
            Words.of(certainty),
            its.size() + "-in-all",
            deadline.date().map(LocalDate::toString).orElse("no-day"),
            Words.of(deadline.state()),
            Words.of(deadline.clock().kind()),
            Words.of(deadline.clock().actor()),
            deadline.why().map(Words::of).orElse("can-tell"),
            Words.of(deadline.clock().basis().certainty()),
            deadline.clock().length().amount() + "-" + Words.of(deadline.clock().length().unit()),
            deadline.clock().length().calendar().map(key -> "calendar=" + key).stream().toList(),
            Words.of(deadline.clock().length().extension()) + "-extended",
            "law-of-" + Words.of(deadline.clock().lawDay()),
            alternatives);
      }
    }
    return answer.build();
  }

  private static LawAnswer allowed(LawCase asked, LawTables tables) {
    JourneyEvent event = JourneyEvent.known(asked.argument().split("@", -1)[0]);
    Pointer part = LawFacts.part(asked.argument());
    LawAnswer.Builder answer = new LawAnswer.Builder();
    for (PossibleEvent step : tables.status(asked).steps()) {
      if (step.event().equals(event) && step.scope().equals(part)) {
        List<Citation> places = new ArrayList<>();
        if (step.verdict() == Verdict.ALLOWED) {
          step.leadsTo().forEach(row -> places.addAll(row.basis().citations()));
        } else {
          step.grounds().forEach(ground -> places.addAll(ground.citations()));
        }
        answer.add(places, Words.of(step.verdict()));
      }
    }
    return answer.build();
  }

  private static LawAnswer stands(LawCase asked, LawTables tables) {
    Track track = Words.parse(Track.class, asked.argument().split("@", -1)[0]);
    JourneyStatus status = tables.status(asked);
    Optional<TrackState> standing = status.stateOf(track, LawFacts.part(asked.argument()));
    if (standing.isEmpty()) {
      return LawAnswer.NONE;
    }
    Set<State> states = standing.get().states();
    return new LawAnswer.Builder()
        .add(
            leading(tables.journeys().in(asked.nation()), status, states, asked.day()),
            states.stream().map(State::code).sorted().reduce((a, b) -> a + "|" + b).orElse("none"),
            standing.get().since().map(day -> "since=" + day).orElse("since=?"))
        .build();
  }

  /** Where it is written that a track comes to stand so, by itself or by an event. */
  private static List<Citation> leading(
      Journey journey, JourneyStatus status, Set<State> states, LocalDate day) {
    List<Transition> byThemselves =
        status.byItself().stream()
            .map(AutomaticTransition::row)
            .filter(row -> states.contains(row.to()))
            .toList();
    Stream<Transition> rows =
        byThemselves.isEmpty()
            ? journey.transitions().stream()
                .filter(row -> states.contains(row.to()) && row.clock().isEmpty())
                .filter(row -> row.basis().inForce().contains(day))
            : byThemselves.stream();
    return rows.flatMap(row -> row.basis().citations().stream()).toList();
  }

  private static LawAnswer status(LawCase asked, LawTables tables) {
    return new LawAnswer.Builder()
        .add(
            List.of(),
            tables.status(asked).possibleStatuses().stream()
                .map(Object::toString)
                .sorted()
                .reduce((a, b) -> a + "|" + b)
                .orElse("none"))
        .build();
  }

  private static LawAnswer notes(LawCase asked, LawTables tables) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    tables
        .status(asked)
        .history()
        .forEach(
            note ->
                answer.add(
                    note.grounds().stream().flatMap(g -> g.citations().stream()).toList(),
                    note.event().kind().getText(),
                    Words.of(note.verdict())));
    return answer.build();
  }

  private static LawAnswer remedy(LawCase asked, LawTables tables) {
    RemedyKind kind = RemedyKind.of(asked.argument());
    LawAnswer.Builder answer = new LawAnswer.Builder();
    for (OpenRemedy open : tables.status(asked).remedies()) {
      if (open.remedy().kind().equals(kind)) {
        List<Citation> places = new ArrayList<>(open.remedy().basis().citations());
        open.grounds().forEach(ground -> places.addAll(ground.citations()));
        answer.add(
            places,
            Words.of(open.verdict()),
            open.until().map(day -> "until=" + day).orElse("until=?"));
      }
    }
    return answer.build();
  }

  private static Optional<Decision> decision(LawCase asked, LawTables tables) {
    return tables
        .rules(asked.nation())
        .map(
            rules ->
                rules.decide(
                    (Enquiry) LawFacts.document(asked.facts()),
                    Jurisdiction.of(asked.nation()),
                    asked.day()));
  }

  private static LawAnswer rule(LawCase asked, LawTables tables) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    decision(asked, tables).stream()
        .flatMap(decision -> decision.results().stream())
        .filter(result -> result.rule().id().equals(asked.argument()))
        .forEach(
            result -> {
              Rule<?> rule = result.rule();
              answer.add(
                  asked.kind().equals("protected")
                      ? rule.mayReadProtected().stream().toList()
                      : rule.basis().citations(),
                  Words.of(result.status()),
                  Words.of(rule.effect()),
                  Words.of(rule.basis().certainty()),
                  rule.mayReadProtected().map(at -> "protected").orElse("not-protected"),
                  tables.rules(asked.nation()).stream()
                      .flatMap(rules -> rules.packs().stream())
                      .filter(pack -> pack.rules().stream().anyMatch(one -> one.equals(rule)))
                      .map(RulePack::id)
                      .toList());
            });
    return answer.build();
  }

  private static LawAnswer policy(LawCase asked) {
    String owner = "A service";
    Nation nation = asked.nation();
    Rule<Enquiry> policy =
        switch (asked.argument()) {
          case "minimum-age" -> SamplePolicies.minimumAge(owner, 21, nation);
          case "minimum-age-for-older-children" ->
              SamplePolicies.minimumAgeForOlderChildren(owner, 25, 13, nation);
          case "spare-bedroom" -> SamplePolicies.spareBedroom(owner, nation);
          case "no-smoking-with-under-fives" ->
              SamplePolicies.noSmokingWithUnderFives(owner, nation);
          case "most-dogs" -> SamplePolicies.mostDogs(owner, 2, nation);
          case "dangerous-animals" -> SamplePolicies.dangerousAnimals(owner, nation);
          default -> SamplePolicies.landlordsConsent(owner, nation);
        };
    return new LawAnswer.Builder().add(policy.basis(), Words.of(policy.effect())).build();
  }

  private static LawAnswer outcome(LawCase asked, LawTables tables) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    decision(asked, tables)
        .ifPresent(
            decision ->
                answer.add(
                    List.of(),
                    Words.of(decision.outcome()),
                    decision.withStatus(RuleResult.Status.MET).stream()
                        .map(result -> result.rule().id())
                        .toList()));
    return answer.build();
  }

  private static LawAnswer statement(LawCase asked, LawTables tables) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    for (LegalStatement one : tables.statements()) {
      if (one.key().equals(asked.argument())) {
        List<Basis> holding =
            one.bases().stream()
                .filter(basis -> basis.nations().contains(asked.nation()))
                .filter(basis -> basis.inForce().contains(asked.day()))
                .filter(basis -> basis.certainty().isVerified())
                .toList();
        if (!holding.isEmpty()) {
          answer.add(
              holding.stream().flatMap(basis -> basis.citations().stream()).toList(),
              Words.of(one.kind()),
              one.topic(),
              holding.stream().map(basis -> Words.of(basis.certainty())).distinct().toList());
        }
      }
    }
    return answer.build();
  }

  private static LawAnswer finding(LawCase asked, LawTables tables) {
    String code = "consistency." + asked.argument();
    List<Finding> found =
        tables.consistency(asked.readings()).check(LawFacts.document(asked.facts()), asked.day());
    List<Finding> its = found.stream().filter(one -> one.code().equals(code)).toList();
    LawAnswer.Builder answer = new LawAnswer.Builder();
    if (!its.isEmpty()) {
      answer.add(
          ConsistencyOfText.citations(its),
          its.stream().map(one -> Words.of(one.severity())).distinct().toList(),
          its.stream().map(one -> one.pointer().toString()).toList(),
          its.size() + "-found");
    }
    return answer.build();
  }

  private static LawAnswer item(LawCase asked) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    for (InformationRequirement item : InformationRequirements.standard().of(asked.nation())) {
      if (item.item().getText().equals(asked.argument()) && item.inForce().contains(asked.day())) {
        answer.add(
            List.of(new Citation(Instrument.named(asked.instrument()).title(), item.provision())),
            item.instrument().replace(' ', '-'),
            Words.of(item.duty()),
            item.subjects().stream().map(Words::of).toList(),
            item.subjects().size() + "-subjects",
            item.part().map(part -> "part=" + part).orElse("part=none"),
            item.stage().map(stage -> "stage=" + stage).orElse("stage=none"),
            item.lookBackMonths().map(months -> "months=" + months).orElse("months=none"),
            item.mayWait()
                .filter(days -> days.contains(asked.day()))
                .map(days -> "may-wait")
                .orElse("may-not-wait"));
      }
    }
    return answer.build();
  }

  private static LawAnswer map(LawCase asked, LawTables tables) {
    LawAnswer.Builder answer = new LawAnswer.Builder();
    List<String> targets = new ArrayList<>();
    CodeEntry entry =
        tables
            .codeLists()
            .find(asked.argument())
            .flatMap(list -> list.find(asked.arguments().get(1)))
            .orElseThrow(() -> new IllegalArgumentException("no code " + asked.arguments()));
    for (CodeEntry.Mapping mapping : entry.mappings()) {
      if (mapping.scheme().equals(asked.arguments().get(2))) {
        targets.add(mapping.code() + "=" + Words.of(mapping.match()));
      }
    }
    if (!targets.isEmpty()) {
      answer.add(List.of(), targets, targets.size() + "-targets");
    }
    return answer.build();
  }

  private static LawAnswer workingDay(LawCase asked) {
    WorkingDayCalendar calendar =
        WorkingDayCalendar.of(asked.argument(), LawTables.interpretations(asked.readings()));
    return new LawAnswer.Builder()
        .add(
            calendar.basis(),
            WorkingDays.of(calendar, BankHolidays.standard())
                .isWorkingDay(asked.day())
                .map(yes -> yes ? "yes" : "no")
                .orElse("cannot-tell"),
            Words.of(calendar.basis().certainty()),
            calendar.basis().inForce().contains(asked.day()) ? "in-force" : "not-in-force")
        .build();
  }

  /** The facts are pairs of a word and a day: left, applied, decided. */
  private static LawAnswer lookBack(LawCase asked) {
    return LookBackPeriod.in(asked.nation(), asked.day())
        .map(
            period ->
                new LawAnswer.Builder()
                    .add(
                        period.basis(),
                        Words.of(
                            period.reaches(
                                day(asked, "left"),
                                day(asked, "applied"),
                                day(asked, "decided"),
                                LawTables.interpretations(asked.readings()),
                                asked.day())),
                        Words.of(period.basis().certainty()))
                    .build())
        .orElse(LawAnswer.NONE);
  }

  private static Optional<LocalDate> day(LawCase asked, String what) {
    return Arrays.stream(asked.facts().split(",", -1))
        .map(LawCases::words)
        .filter(words -> words.size() == 2 && words.get(0).equals(what))
        .map(words -> LocalDate.parse(words.get(1)))
        .findFirst();
  }

  private static LawAnswer instrument(LawCase asked) {
    return Instrument.find(asked.argument())
        .map(
            found ->
                new LawAnswer.Builder()
                    .add(
                        List.of(),
                        found.nations().contains(asked.nation()) ? "here" : "elsewhere",
                        found.inForce().contains(asked.day()) ? "in-force" : "not-in-force",
                        Words.of(found.source()),
                        found.owner().replace(' ', '-').replace(",", ""),
                        found.title().replace(' ', '-').replace(",", ""),
                        "read=" + Words.of(found.textState()),
                        found.textDay().map(day -> "read-of=" + day).orElse("read-of=?"))
                    .build())
        .orElse(LawAnswer.NONE);
  }

  private static LawAnswer reading(LawCase asked) {
    Interpretation reading = Words.parse(Interpretation.class, asked.argument());
    return new LawAnswer.Builder()
        .add(
            List.of(reading.citation()),
            Interpretations.defaults().of(reading).code() + "=default",
            reading.choices().stream().map(choice -> choice.code()).toList(),
            reading.choices().size() + "-choices")
        .build();
  }
}
