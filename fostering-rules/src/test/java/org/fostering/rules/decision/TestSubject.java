package org.fostering.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;
import org.fostering.rules.rule.ProtectedCharacteristic;

/**
 * A made-up subject with a fact of every kind: an answer, a number, and a list of things of which
 * each has an answer and a list of parts.
 *
 * @param a an answer
 * @param n a number
 * @param things a list of things
 * @param complete whether these are all
 */
public record TestSubject(
    Optional<Answer> a, Known<Integer> n, List<Thing> things, boolean complete) {

  /**
   * A thing of the list.
   *
   * @param p an answer
   * @param parts its parts, each with an answer
   * @param complete whether these are all
   */
  public record Thing(Optional<Answer> p, List<Optional<Answer>> parts, boolean complete) {}

  public static final Bilingual TEXT = new Bilingual("What?", "Beth?");

  public static final Fact<TestSubject, Boolean> A =
      Fact.ofAnswer("a", Sensitivity.CRIMINAL_OFFENCE, at("a"), TEXT, TestSubject::a);
  public static final Fact<TestSubject, Integer> N =
      Fact.ofNumber("n", Sensitivity.PERSONAL, at("n"), TEXT, (made, asOf) -> made.n());
  public static final Fact<Thing, Boolean> P =
      Fact.ofAnswer("p", Sensitivity.THIRD_PARTY_CONFIDENTIAL, at("p"), TEXT, Thing::p);
  public static final Fact<Optional<Answer>, Boolean> R =
      Fact.ofAnswer("r", Sensitivity.SPECIAL_CATEGORY, at("r"), TEXT, part -> part);

  public static final ListFact<TestSubject, Thing> THINGS =
      ListFact.of(
          "things",
          Sensitivity.PERSONAL,
          TEXT,
          (made, context) -> listing(made.things(), "things", made.complete()));
  public static final ListFact<Thing, Optional<Answer>> PARTS =
      ListFact.of(
          "parts",
          Sensitivity.NOT_PERSONAL,
          TEXT,
          (thing, context) -> listing(thing.parts(), "parts", thing.complete()));

  /** A protected characteristic of the subject. */
  public static final Fact<TestSubject, Integer> PROTECTED =
      Fact.<TestSubject>ofNumber(
              "age", Sensitivity.PERSONAL, Pointer.ROOT, TEXT, (made, asOf) -> made.n())
          .about(ProtectedCharacteristic.AGE);

  /** A protected characteristic of a thing. */
  public static final Fact<Thing, Boolean> PROTECTED_OF_THING =
      Fact.<Thing>ofAnswer("protected-p", Sensitivity.PERSONAL, at("p"), TEXT, Thing::p)
          .about(ProtectedCharacteristic.DISABILITY);

  public static final Facts<TestSubject> ALL =
      Facts.<TestSubject>about("made")
          .fact(A)
          .fact(N)
          .fact(PROTECTED)
          .list(
              THINGS,
              Facts.<Thing>about("thing")
                  .fact(P)
                  .fact(PROTECTED_OF_THING)
                  .list(PARTS, Facts.<Optional<Answer>>about("part").fact(R).build())
                  .build())
          .build();

  private static Pointer at(String name) {
    return Pointer.ROOT.property(name);
  }

  private static <T> Listing<T> listing(List<T> values, String name, boolean complete) {
    List<Element<T>> elements = new ArrayList<>();
    for (T value : values) {
      elements.add(new Element<>(value, at(name).index(elements.size())));
    }
    return complete
        ? Listing.all(elements, at(name))
        : Listing.some(elements, Known.WhyUnknown.NOT_ASKED, at(name));
  }

  public static TestSubject of(Optional<Answer> a, Known<Integer> n) {
    return new TestSubject(a, n, List.of(), true);
  }
}
