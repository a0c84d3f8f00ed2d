package org.fostering.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Answer;
import org.fostering.model.description.Sensitivity;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.Several.Element;
import org.fostering.rules.Several.Listing;

/**
 * A made-up subject with a fact of every kind: an answer, a number, and a list of things of which
 * each has an answer and a list of parts.
 *
 * @param a an answer
 * @param n a number
 * @param things a list of things
 * @param complete whether these are all
 */
record Made(Optional<Answer> a, Known<Integer> n, List<Thing> things, boolean complete) {

  /**
   * A thing of the list.
   *
   * @param p an answer
   * @param parts its parts, each with an answer
   * @param complete whether these are all
   */
  record Thing(Optional<Answer> p, List<Optional<Answer>> parts, boolean complete) {}

  static final Bilingual TEXT = new Bilingual("What?", "Beth?");

  static final Fact<Made, Boolean> A =
      Fact.ofAnswer("a", Sensitivity.CRIMINAL_OFFENCE, at("a"), TEXT, Made::a);
  static final Fact<Made, Integer> N =
      Fact.ofNumber("n", Sensitivity.PERSONAL, at("n"), TEXT, (made, asOf) -> made.n());
  static final Fact<Thing, Boolean> P =
      Fact.ofAnswer("p", Sensitivity.THIRD_PARTY_CONFIDENTIAL, at("p"), TEXT, Thing::p);
  static final Fact<Optional<Answer>, Boolean> R =
      Fact.ofAnswer("r", Sensitivity.SPECIAL_CATEGORY, at("r"), TEXT, part -> part);

  static final Several<Made, Thing> THINGS =
      new Several<>(
          "things",
          Sensitivity.PERSONAL,
          TEXT,
          made -> listing(made.things(), "things", made.complete()));
  static final Several<Thing, Optional<Answer>> PARTS =
      new Several<>(
          "parts",
          Sensitivity.NOT_PERSONAL,
          TEXT,
          thing -> listing(thing.parts(), "parts", thing.complete()));

  /** A protected characteristic of the subject. */
  static final Fact<Made, Integer> PROTECTED =
      Fact.<Made>ofNumber("age", Sensitivity.PERSONAL, Pointer.ROOT, TEXT, (made, asOf) -> made.n())
          .about(ProtectedCharacteristic.AGE);

  /** A protected characteristic of a thing. */
  static final Fact<Thing, Boolean> PROTECTED_OF_THING =
      Fact.<Thing>ofAnswer("protected-p", Sensitivity.PERSONAL, at("p"), TEXT, Thing::p)
          .about(ProtectedCharacteristic.DISABILITY);

  static final Facts<Made> ALL =
      Facts.<Made>about("made")
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
        : Listing.some(elements, Known.Why.NOT_ASKED, at(name));
  }

  static Made of(Optional<Answer> a, Known<Integer> n) {
    return new Made(a, n, List.of(), true);
  }
}
