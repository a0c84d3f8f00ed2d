package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.AmendmentResolver.Change;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.engine.Formula;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.engine.Program;
import org.fostering.rules.engine.Program.Code;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment.Extend;
import org.fostering.rules.rule.Amendment.Replace;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a set as they stand in one nation, on some days and for some adopters, compiled:
 * which apply, what others made of them, when their effects follow and when each outcome is
 * reached. Where it is not known to whom a case belongs, that is one more thing that is not known:
 * a rule that only some have adopted follows if the case is theirs, and what they have amended does
 * not.
 *
 * <p>Immutable and thread-safe.
 */
final class Plan {

  /** What a rule can come to besides that the case may proceed. */
  static final List<Outcome> GRAVEST_FIRST =
      List.of(Outcome.PERSON_DECIDES, Outcome.POINTS_TO_DISCUSS);

  private final Program program;
  private final List<PlannedRule> rules;

  /** When an outcome, or a graver one, is reached. */
  private final Map<Outcome, Formula> reached = new EnumMap<>(Outcome.class);

  private Plan(Program program, List<PlannedRule> rules) {
    this.program = program;
    this.rules = rules;
    for (Outcome outcome : GRAVEST_FIRST) {
      List<Formula> formulas = new ArrayList<>();
      for (PlannedRule rule : rules) {
        if (rule.formula() != null && reaches(rule.rule(), outcome)) {
          formulas.add(rule.formula());
        }
      }
      reached.put(outcome, program.any(formulas));
    }
    program.done();
  }

  /** Whether a rule that follows makes an outcome, or a graver one. */
  static boolean reaches(Rule<?> rule, Outcome outcome) {
    Outcome its = rule.effect().outcome();
    return its == outcome
        || (its == Outcome.PERSON_DECIDES && outcome == Outcome.POINTS_TO_DISCUSS);
  }

  /** The rules of some packs, in a nation, on a day, for groups of adopters and perhaps others. */
  static <S> Plan of(
      List<RulePack<S>> packs,
      AmendmentResolver<S> amendments,
      Partitions partitions,
      IdentityHashMap<Condition<?>, Bilingual> words,
      Nation nation,
      LocalDate asOf,
      Collection<Set<String>> adopters,
      Set<String> perhaps) {
    Builder<S> builder =
        new Builder<>(amendments, new Program(partitions, words), nation, asOf, adopters, perhaps);
    List<PlannedRule> rules = new ArrayList<>();
    packs.forEach(pack -> pack.rules().forEach(rule -> rules.add(builder.planned(rule))));
    return new Plan(builder.program, List.copyOf(rules));
  }

  Program program() {
    return program;
  }

  List<PlannedRule> rules() {
    return rules;
  }

  Formula reached(Outcome outcome) {
    return Objects.requireNonNull(reached.get(outcome), "an outcome that no rule has");
  }

  /** Makes a plan of one rule after the other. */
  private record Builder<S>(
      AmendmentResolver<S> amendments,
      Program program,
      Nation nation,
      LocalDate asOf,
      Collection<Set<String>> adopters,
      Set<String> perhaps) {

    PlannedRule planned(Rule<S> rule) {
      Basis basis = rule.basis();
      if (!basis.nations().contains(nation)) {
        return PlannedRule.notApplicable(rule, Status.OTHER_NATION, Optional.empty());
      }
      if (basis.inForce().days().isEmpty()) {
        return PlannedRule.notApplicable(rule, Status.NOT_COMMENCED, Optional.empty());
      }
      if (!basis.inForce().contains(asOf)) {
        return PlannedRule.notApplicable(rule, Status.NOT_IN_FORCE, Optional.empty());
      }
      if (belongs(basis.adoptedBy()) == Truth.FALSE) {
        return PlannedRule.notApplicable(rule, Status.NOT_ADOPTED, Optional.empty());
      }
      return new Versions<>(this, rule).planned();
    }

    /** Whether the case belongs to one of some adopters; so for a scope that names none. */
    Truth belongs(Set<String> scope) {
      if (scope.isEmpty()) {
        return Truth.TRUE;
      }
      Set<Boolean> within =
          adopters.stream()
              .map(ids -> !Collections.disjoint(ids, scope))
              .collect(Collectors.toSet());
      boolean none = within.equals(Set.of(false)) && Collections.disjoint(perhaps, scope);
      return within.equals(Set.of(true)) ? Truth.TRUE : none ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Formula adopted(Set<String> scope) {
      return belongs(scope).isSettled() ? program.all(List.of()) : program.belongs(scope);
    }
  }

  /** A rule with what others made of it. */
  private static final class Versions<S> {
    private final Builder<S> builder;
    private final Rule<S> rule;
    private final List<Change<S>> perhapsExtended = new ArrayList<>();
    private final List<Formula> perhapsEnded = new ArrayList<>();
    private Condition<S> condition;
    private @Nullable Change<S> ended;
    private @Nullable Change<S> extended;

    Versions(Builder<S> builder, Rule<S> rule) {
      this.builder = builder;
      this.rule = rule;
      this.condition = rule.condition();
      for (Change<S> change : builder.amendments.of(rule, builder.nation, builder.asOf)) {
        Truth theirs = builder.belongs(change.scope());
        if (theirs != Truth.FALSE) {
          add(change, theirs.isSettled());
        }
      }
    }

    private void add(Change<S> change, boolean certain) {
      if (change.amendment() instanceof Extend<S> extend) {
        if (certain) {
          condition = new Condition.Any<>(List.of(condition, extend.also()));
          extended = extended == null ? change : extended;
        } else {
          perhapsExtended.add(change);
        }
      } else if (certain) {
        ended = ended == null ? change : ended;
      } else {
        perhapsEnded.add(builder.adopted(change.scope()));
      }
    }

    PlannedRule planned() {
      Program program = builder.program;
      if (ended != null) {
        return PlannedRule.notApplicable(rule, status(ended), Optional.of(ended.effect()));
      }
      Code code = program.add(condition);
      List<Code> reads = new ArrayList<>(List.of(code));
      List<Formula> cases = new ArrayList<>(List.of(code.formula()));
      for (Change<S> change : perhapsExtended) {
        Code also = program.add(((Extend<S>) change.amendment()).also());
        reads.add(also);
        cases.add(program.all(List.of(builder.adopted(change.scope()), also.formula())));
      }
      Formula formula =
          program.all(
              List.of(
                  program.any(cases),
                  program.not(program.any(perhapsEnded)),
                  builder.adopted(rule.basis().adoptedBy())));
      return new PlannedRule(
          rule,
          List.of(rule.id()),
          null,
          code,
          List.copyOf(reads),
          reads.stream().anyMatch(each -> !each.ofLibrary()),
          formula,
          Optional.ofNullable(extended).map(Change::effect));
    }

    private Status status(Change<S> end) {
      if (!(end.amendment() instanceof Replace<S>)) {
        return Status.RETIRED;
      }
      return rule.basis().source() == LegalForce.POLICY ? Status.REPLACED : Status.SUPERSEDED;
    }
  }
}
