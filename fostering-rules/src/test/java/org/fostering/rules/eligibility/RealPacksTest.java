package org.fostering.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.eligibility.InputSpace.Parameter;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Reason;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is promised of every decision, measured on the packs of law, the policies and the standards
 * themselves: the questions are enough and none is too many, and every reason matters.
 */
class RealPacksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final Eligibility LAW = Eligibility.standard();
  private static final Eligibility EVERYTHING =
      Eligibility.withPolicies(
          List.of(
              RulePack.<Enquiry>builder("all-policies", "1")
                  .title(new Bilingual("All", "Y cyfan"))
                  .facts(EnquiryFacts.ALL)
                  .rules(SamplePoliciesTest.policies())
                  .build(),
              Eligibility.standards().get(Nation.ENGLAND)));

  /** A way to answer some places. */
  private static final class Sheet extends LinkedHashMap<Parameter, Object> {
    private static final long serialVersionUID = 1L;

    Sheet() {}

    Sheet(Map<Parameter, Object> other) {
      super(other);
    }

    Sheet with(Parameter parameter, Object answer) {
      Sheet sheet = new Sheet(this);
      sheet.put(parameter, answer);
      return sheet;
    }

    Sheet without(Parameter parameter) {
      Sheet sheet = new Sheet(this);
      sheet.remove(parameter);
      return sheet;
    }
  }

  /** Decides each sheet once: those of a household are each other's neighbours. */
  private record Measure(
      Eligibility eligibility, InputSpace parameters, Nation nation, Map<Sheet, Decision> decided) {

    Measure(Eligibility eligibility, InputSpace parameters, Nation nation) {
      this(eligibility, parameters, nation, new HashMap<>());
    }

    Decision decide(Sheet sheet) {
      return decided.computeIfAbsent(
          sheet,
          each -> eligibility.decide(parameters.enquiry(each), Jurisdiction.of(nation), TODAY));
    }

    boolean isOpen(Sheet sheet) {
      return decide(sheet).outcome() == Outcome.MORE_INFORMATION;
    }

    Set<Parameter> asked(Decision decision) {
      Set<Parameter> asked = new HashSet<>();
      for (Question question : decision.questions()) {
        asked.add(parameters.at(question.pointer().toString()));
      }
      return asked;
    }

    /** Whatever is answered to the questions, nothing is open any more. */
    void assertEnough(Sheet sheet, List<Parameter> asked) {
      if (InputSpace.isContradictory(sheet)) {
        return; // that asks again, as it should
      }
      if (asked.isEmpty()) {
        assertTrue(!isOpen(sheet), "settled by the answers to every question");
        return;
      }
      Parameter first = asked.get(0);
      for (Object answer : first.answers()) {
        assertEnough(sheet.with(first, answer), asked.subList(1, asked.size()));
      }
    }

    /** Left out, a question would leave something open after some answers to the others. */
    void assertNoneTooMany(Sheet sheet, Set<Parameter> asked) {
      for (Parameter left : asked) {
        List<Parameter> others = new ArrayList<>(asked);
        others.remove(left);
        assertTrue(canStayOpen(sheet, others), () -> "too many: " + left.pointer());
      }
    }

    private boolean canStayOpen(Sheet sheet, List<Parameter> answered) {
      Sheet neutral = new Sheet(sheet);
      answered.forEach(parameter -> neutral.put(parameter, parameter.answers().get(0)));
      return isOpen(neutral)
          || answeredOnce(neutral, answered).anyMatch(this::isOpen)
          || answeredOnce(neutral, answered)
              .flatMap(one -> answeredOnce(one, answered))
              .anyMatch(this::isOpen);
    }

    /** The sheet with one parameter answered in another way. */
    private static Stream<Sheet> answeredOnce(Sheet sheet, List<Parameter> parameters) {
      return parameters.stream()
          .flatMap(each -> each.answers().stream().map(answer -> sheet.with(each, answer)));
    }

    void assertMinimal(Sheet sheet) {
      Decision decision = decide(sheet);
      Set<Parameter> asked = asked(decision);
      assertEquals(decision.outcome() == Outcome.MORE_INFORMATION, !decision.questions().isEmpty());
      if (InputSpace.isContradictory(sheet)) {
        return;
      }
      asked.forEach(
          parameter -> assertTrue(!sheet.containsKey(parameter), () -> "known: " + parameter));
      assertEnough(sheet, List.copyOf(asked));
      assertNoneTooMany(sheet, asked);
    }

    /** With the fact of a reason changed, the outcome, the rule or its reasons change. */
    void assertReasonsMatter(Sheet sheet) {
      Decision decision = decide(sheet);
      Map<Parameter, List<Decision>> changed = new HashMap<>();
      for (RuleResult result : decision.results()) {
        for (Reason reason : result.reasons()) {
          Parameter parameter = parameters.at(reason.pointer().toString());
          boolean matters =
              changed.computeIfAbsent(parameter, place -> changes(sheet, place)).stream()
                  .anyMatch(
                      after ->
                          after.outcome() != decision.outcome()
                              || !Enquiries.result(after, result.rule().id()).equals(result));
          assertTrue(matters, () -> result.rule().id() + " " + reason);
        }
      }
    }

    private List<Decision> changes(Sheet sheet, Parameter parameter) {
      List<Decision> changes = new ArrayList<>(List.of(decide(sheet.without(parameter))));
      parameter.answers().forEach(answer -> changes.add(decide(sheet.with(parameter, answer))));
      return changes;
    }
  }

  /** Every way to leave each place open or to give one of its first answers. */
  private static List<Sheet> enumerated(List<Parameter> parameters, int answers) {
    List<Sheet> sheets = new ArrayList<>(List.of(new Sheet()));
    for (Parameter parameter : parameters) {
      List<Sheet> more = new ArrayList<>(sheets);
      for (Object answer :
          parameter.answers().subList(0, Math.min(answers, parameter.answers().size()))) {
        sheets.forEach(sheet -> more.add(sheet.with(parameter, answer)));
      }
      sheets = more;
    }
    return sheets;
  }

  private static Sheet random(List<Parameter> parameters, Random random, double open) {
    Sheet sheet = new Sheet();
    for (Parameter parameter : parameters) {
      if (random.nextDouble() >= open) {
        sheet.put(parameter, parameter.answers().get(random.nextInt(parameter.answers().size())));
      }
    }
    return sheet;
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void the_questions_of_the_law_are_minimal_in_every_case_of_a_small_household(Nation nation) {
    Measure measure = new Measure(LAW, InputSpace.ofLaw(1, 1), nation);

    enumerated(measure.parameters().all(), 2).forEach(measure::assertMinimal);
  }

  @Property(tries = 40)
  void the_questions_of_law_and_policies_are_minimal_in_larger_households(
      @ForAll long seed, @ForAll Nation nation) {
    Measure measure = new Measure(EVERYTHING, InputSpace.ofEverything(2, 2), nation);
    Random random = new Random(seed);
    Sheet sheet = random(measure.parameters().all(), random, 0.3);
    Decision decision = measure.decide(sheet);
    Set<Parameter> asked = measure.asked(decision);

    for (int i = 0; i < 30; i++) {
      Sheet answered = new Sheet(sheet);
      asked.forEach(
          parameter ->
              answered.put(
                  parameter, parameter.answers().get(random.nextInt(parameter.answers().size()))));
      if (InputSpace.isContradictory(answered)) {
        continue;
      }
      assertTrue(!measure.isOpen(answered), "settled by the answers to every question");
    }
    measure.assertNoneTooMany(sheet, asked);
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void every_reason_of_the_law_matters_in_every_case_of_a_small_household(Nation nation) {
    Measure measure = new Measure(LAW, InputSpace.ofLaw(1, 1), nation);

    for (Sheet sheet : enumerated(measure.parameters().all(), 2)) {
      measure.assertReasonsMatter(sheet);
      Parameter children = measure.parameters().at("/connectedChildrenAnswer");
      measure.assertReasonsMatter(sheet.with(children, children.answers().get(1)));
    }
  }

  @Property(tries = 60)
  void every_reason_of_law_and_policies_matters(@ForAll long seed, @ForAll Nation nation) {
    Measure measure = new Measure(EVERYTHING, InputSpace.ofEverything(2, 2), nation);

    measure.assertReasonsMatter(random(measure.parameters().withLists(), new Random(seed), 0.2));
  }

  @Property(tries = 200)
  void more_answers_never_open_what_was_settled(@ForAll long seed, @ForAll Nation nation) {
    Measure measure = new Measure(LAW, InputSpace.ofLaw(2, 2), nation);
    Random random = new Random(seed);
    Sheet sheet = random(measure.parameters().all(), random, 0.5);
    Decision before = measure.decide(sheet);
    Sheet more = new Sheet(random(measure.parameters().all(), random, 0.3));
    more.putAll(sheet);
    Assume.that(!InputSpace.isContradictory(more));
    Decision after = measure.decide(more);

    if (before.outcome() != Outcome.MORE_INFORMATION) {
      assertEquals(before.outcome(), after.outcome());
    }
    for (RuleResult result : before.results()) {
      if (result.status() != Status.UNDETERMINED) {
        assertNotEquals(
            Status.UNDETERMINED, Enquiries.status(after, result.rule().id()), result.rule().id());
      }
    }
  }
}
