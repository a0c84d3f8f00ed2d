package org.fostering.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.ConflictHolder;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;

/** A case of a few facts, that can be built from a condition that names them. */
record MadeUpCase(Map<String, Object> facts, List<MadeUpCase> people, boolean complete) {

  static final Fact<MadeUpCase, Integer> ROOMS = number("rooms");
  static final Fact<MadeUpCase, Boolean> GARDEN = truth("garden");
  static final Fact<MadeUpCase, String> HOLDER =
      Fact.<MadeUpCase>ofCode(
              "holder",
              Sensitivity.PERSONAL,
              Pointer.ROOT.property("holder"),
              words("holder"),
              each ->
                  Optional.ofNullable(each.facts.get("holder"))
                      .map(code -> ConflictHolder.of(code.toString())))
          .codedBy(CodeLists.standard().of(ConflictHolder.class));
  static final Fact<MadeUpCase, Integer> AGE = number("age");
  static final Fact<MadeUpCase, Boolean> SMOKES = truth("smokes");

  static final ListFact<MadeUpCase, MadeUpCase> PEOPLE =
      ListFact.of(
          "people", Sensitivity.PERSONAL, words("people"), (each, context) -> each.listing());

  static final Facts<MadeUpCase> ALL =
      Facts.<MadeUpCase>about("made-up")
          .fact(ROOMS)
          .fact(GARDEN)
          .fact(HOLDER)
          .list(PEOPLE, Facts.<MadeUpCase>about("person").fact(AGE).fact(SMOKES).build())
          .build();

  static MadeUpCase empty() {
    return new MadeUpCase(new TreeMap<>(), new ArrayList<>(), false);
  }

  /**
   * The case of which a condition speaks, as witnesses are written, and of which no more is known.
   */
  static MadeUpCase of(Condition<?> facts) {
    MadeUpCase built = empty();
    return built.with(facts);
  }

  private MadeUpCase with(Condition<?> said) {
    if (said instanceof Condition.All<?> all) {
      MadeUpCase built = this;
      for (Condition<?> part : all.conditions()) {
        built = built.with(part);
      }
      return built;
    }
    if (said instanceof Condition.Compare<?, ?> compare) {
      facts.put(compare.fact().name(), compare.value());
      return this;
    }
    if (said instanceof Condition.Exists<?, ?> some) {
      people.add(of(some.condition()));
      return this;
    }
    Condition<?> not = ((Condition.Not<?>) said).condition();
    if (not instanceof Condition.Exists<?, ?>) {
      return new MadeUpCase(facts, people, true);
    }
    throw new AssertionError("a witness says what is so, and of a list what is not on it");
  }

  private <T extends Comparable<T>> Known<T> known(String name) {
    @SuppressWarnings("unchecked")
    T value = (T) facts.get(name);
    return value == null ? Known.unknown() : Known.of(value);
  }

  private Listing<MadeUpCase> listing() {
    List<Element<MadeUpCase>> elements = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      elements.add(new Element<>(people.get(i), Pointer.ROOT.property("people").index(i)));
    }
    Pointer answer = Pointer.ROOT.property("peopleAnswer");
    return complete
        ? Listing.all(elements, answer)
        : Listing.some(elements, Known.WhyUnknown.NOT_ASKED, answer);
  }

  private static Bilingual words(String name) {
    return new Bilingual(name, name + " (cy)");
  }

  private static Fact<MadeUpCase, Integer> number(String name) {
    return Fact.ofNumber(
        name,
        Sensitivity.PERSONAL,
        Pointer.ROOT.property(name),
        words(name),
        (each, context) -> each.known(name));
  }

  private static Fact<MadeUpCase, Boolean> truth(String name) {
    return Fact.ofTruth(
        name,
        Sensitivity.PERSONAL,
        Pointer.ROOT.property(name),
        words(name),
        (each, context) -> each.known(name));
  }
}
