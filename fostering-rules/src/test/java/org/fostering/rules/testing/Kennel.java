package org.fostering.rules.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactView;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;
import org.fostering.rules.rule.ProtectedCharacteristic;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Truth;

/**
 * A made-up subject that has nothing to do with fostering: how many dogs somebody keeps, how old
 * that person is, and whether each dog is tame.
 *
 * @param dogs how many
 * @param age how old the keeper is
 * @param tame whether each dog is
 */
public record Kennel(Known<Integer> dogs, Known<Integer> age, List<Answer> tame) {

  static final Fact<Kennel, Integer> DOGS =
      Fact.ofNumber(
          "dogs",
          Sensitivity.PERSONAL,
          Pointer.ROOT.property("dogs"),
          new Bilingual("How many dogs?", "Faint o gŵn?"),
          (kennel, asOf) -> kennel.dogs());

  static final Fact<Kennel, Integer> AGE =
      Fact.<Kennel>ofNumber(
              "age",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("age"),
              new Bilingual("How old?", "Pa oed?"),
              (kennel, asOf) -> kennel.age())
          .about(ProtectedCharacteristic.AGE);

  /** The age again, by a name that does not say so. */
  static final Fact<Kennel, Integer> DISGUISED =
      Fact.ofNumber(
          "years-of-experience",
          Sensitivity.PERSONAL,
          Pointer.ROOT.property("years"),
          new Bilingual("How many years?", "Faint o flynyddoedd?"),
          (kennel, asOf) -> kennel.age());

  static final Fact<Answer, Boolean> TAME =
      Fact.ofAnswer(
          "tame",
          Sensitivity.PERSONAL,
          Pointer.ROOT.property("tame"),
          new Bilingual("Is it tame?", "A yw’n ddof?"),
          Optional::of);

  static final ListFact<Kennel, Answer> EACH =
      ListFact.of(
          "each",
          Sensitivity.PERSONAL,
          new Bilingual("Which dogs?", "Pa gŵn?"),
          (kennel, context) ->
              Listing.all(
                  IntStream.range(0, kennel.tame().size())
                      .mapToObj(i -> new Element<>(kennel.tame().get(i), Pointer.ROOT.index(i)))
                      .toList(),
                  Pointer.ROOT));

  static final Facts<Kennel> FACTS =
      Facts.<Kennel>about("kennel")
          .fact(DOGS)
          .fact(AGE)
          .fact(DISGUISED)
          .list(EACH, Facts.<Answer>about("dog").fact(TAME).build())
          .build();

  static Kennel kennels(int... dogs) {
    return new Kennel(
        dogs.length == 0 ? Known.unknown() : Known.of(dogs[0]), Known.of(40), List.of());
  }

  static Kennel tame(Answer... tame) {
    return new Kennel(Known.of(3), Known.of(40), Arrays.asList(tame));
  }

  /**
   * The same of somebody of another age.
   *
   * @param years how old
   * @return the same dogs
   */
  public Kennel ofSomebodyAged(int years) {
    return new Kennel(dogs, Known.of(years), tame);
  }

  static Rule.Builder<Kennel> rule(String id, Condition<Kennel> condition) {
    return Rule.<Kennel>of(id, LegalForce.POLICY, "Test")
        .cites("A policy", "")
        .in(Nation.WALES)
        .when(condition)
        .then(Effect.ASSESS, "Many dogs.", "Llawer o gŵn.");
  }

  static Condition<Kennel> java(Function<FactView<Kennel>, Truth> test) {
    return new Condition.Custom<>(new Bilingual("in Java", "yn Java"), Set.of(DOGS), test);
  }

  @SafeVarargs
  static RulePack<Kennel> pack(Rule<Kennel>... rules) {
    return RulePack.<Kennel>builder("kennels", "1")
        .title(new Bilingual("Kennels", "Cenelau"))
        .facts(FACTS)
        .rules(List.of(rules))
        .build();
  }

  static RulePack<Kennel> pack() {
    return pack(rule("policy-many-dogs", DOGS.atLeast(5)).build());
  }
}
