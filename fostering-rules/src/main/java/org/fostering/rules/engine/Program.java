package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Condition.Exists;
import org.fostering.rules.rule.Condition.Not;

/**
 * Conditions on one subject, compiled. First everything is added; once an {@link Evaluation} has
 * begun, nothing more may be. Thread-safe from then on.
 */
public final class Program {

  private final IdentityHashMap<Condition<?>, Bilingual> words;
  private final Compiler compiler;
  private final Scope root;
  private final Map<Condition<?>, Code> codes = new HashMap<>();
  private volatile Place place = Place.root(0);
  private boolean foreignLists;

  /** A program without conditions, given the parts of conditions in words. */
  public Program(Partitions partitions, IdentityHashMap<Condition<?>, Bilingual> words) {
    this.words = words;
    this.compiler = new Compiler(partitions);
    this.root = new Scope(partitions);
  }

  /**
   * A condition, compiled.
   *
   * @param number its number in the program
   * @param part how it is written
   * @param ofLibrary whether it runs nothing that is not of the library
   */
  public record Code(int number, Formula formula, Part part, boolean ofLibrary) {}

  /** Adds a condition on the subject. */
  public Code add(Condition<?> condition) {
    Code known = codes.get(condition);
    if (known == null) {
      boolean[] ofLibrary = {true};
      Part part = part(condition, root, ofLibrary);
      known = new Code(codes.size(), part.formula(), part, ofLibrary[0]);
      codes.put(condition, known);
    }
    return known;
  }

  private Part part(Condition<?> condition, Scope scope, boolean[] ofLibrary) {
    Formula formula = compiler.formula(condition, scope);
    if (condition instanceof Compare<?, ?> compare) {
      ofLibrary[0] &= compare.fact().isOfLibrary();
      return new Part.Comparison(formula, scope.of(compare.fact()), inWords(condition));
    }
    if (condition instanceof All<?> all) {
      return new Part.Several(formula, true, parts(all.conditions(), scope, ofLibrary));
    }
    if (condition instanceof Any<?> any) {
      return new Part.Several(formula, false, parts(any.conditions(), scope, ofLibrary));
    }
    if (condition instanceof Not<?> not) {
      return new Part.Opposite(formula, part(not.condition(), scope, ofLibrary));
    }
    if (condition instanceof Exists<?, ?> some) {
      Source list = scope.of(some.several());
      ofLibrary[0] &= list.ofLibrary();
      foreignLists |= !list.ofLibrary();
      Part each = part(some.condition(), list.each(), ofLibrary);
      return new Part.OnList(formula, list, each, inWords(condition));
    }
    ofLibrary[0] = false;
    List<Source> facts = new ArrayList<>();
    ((Custom<?>) condition).reads().forEach(fact -> facts.add(scope.of(fact)));
    return new Part.Java(formula, facts, inWords(condition));
  }

  private List<Part> parts(
      List<? extends Condition<?>> conditions, Scope scope, boolean[] ofLibrary) {
    List<Part> parts = new ArrayList<>();
    conditions.forEach(condition -> parts.add(part(condition, scope, ofLibrary)));
    return parts;
  }

  private Bilingual inWords(Condition<?> condition) {
    return Objects.requireNonNull(words.get(condition), "words");
  }

  /** That the case belongs to one of some adopters, where that is not known. */
  public Formula belongs(Set<String> adopters) {
    return compiler.belongs(adopters, root);
  }

  /** All of several formulas. */
  public Formula all(List<Formula> formulas) {
    return compiler.join(true, formulas, root);
  }

  /** At least one of several formulas. */
  public Formula any(List<Formula> formulas) {
    return compiler.join(false, formulas, root);
  }

  /** The opposite of a formula. */
  public Formula not(Formula formula) {
    return compiler.not(formula, root);
  }

  /** Whether things of two lists may stand in one place. */
  boolean hasForeignLists() {
    return foreignLists;
  }

  int codes() {
    return codes.size();
  }

  Frame frame(Object subject) {
    return new Frame(root, subject, place);
  }

  /** Says that everything has been added. */
  public Program done() {
    place = Place.root(root.sources());
    return this;
  }
}
