package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.engine.Formula.InJava;
import org.fostering.rules.engine.Formula.Tangle;
import org.fostering.rules.engine.Place.Spot;
import org.fostering.rules.engine.Program.Code;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Reason;
import org.fostering.rules.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One subject looked at on one day: what its conditions come to, why, and what to ask. Every fact
 * is read once, so that all rules see the same. Serves one decision; not thread-safe.
 */
public final class Evaluation {

  private final Program program;
  private final FactContext context;
  private final Adopters adopters;
  private final Supervisor supervisor;
  private final ProtectedFacts protectedFacts;
  private final Frame root;
  private int unknowns;

  /** By number of a condition: why it came to what it did, and what to ask, once sought. */
  private final @Nullable List<Reason>[] reasons;

  private final @Nullable List<Ask>[] asks;

  private final ReasonCollector collector;

  private int search;
  private List<Ask> found = List.of();
  private @Nullable Ask askAdopters;

  /** What is asked, where things of two lists may be in one place. */
  private final Map<Question, Ask> questions;

  private @Nullable Diagrams diagrams;
  private @Nullable IdentityHashMap<Frame, Map<Tangle, Set<Unknown>>> bearing;

  /**
   * Starts an evaluation.
   *
   * @param protectedFacts what counts as known of facts about protected characteristics
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // there is no other way to make the arrays
  public Evaluation(
      Program program,
      Object subject,
      FactContext context,
      Adopters adopters,
      Supervisor supervisor,
      ProtectedFacts protectedFacts) {
    this.program = program;
    this.context = context;
    this.adopters = adopters;
    this.supervisor = supervisor;
    this.protectedFacts = protectedFacts;
    this.root = program.frame(subject);
    this.reasons = new List[program.codes()];
    this.asks = new List[program.codes()];
    this.collector = new ReasonCollector(this, program.hasForeignLists());
    this.questions = program.hasForeignLists() ? new HashMap<>() : Map.of();
  }

  // What conditions come to

  /** What a formula comes to whatever is not known, or that it depends on that. */
  public Truth truth(Formula formula) {
    return switch (formula.truth(this, root)) {
      case Formula.NO -> Truth.FALSE;
      case Formula.YES -> Truth.TRUE;
      default -> Truth.UNKNOWN;
    };
  }

  /** Reads everything that a condition reads, so that what fails is found in order. */
  public void read(Code code) {
    code.part().read(this, root);
  }

  static int first(int span) {
    return (span & 0xFFFF) - 1;
  }

  static int last(int span) {
    return (span >>> 16) - 1;
  }

  /** From where to where on its scale a fact may lie. */
  int span(Frame frame, Source fact) {
    int span = frame.spans[fact.slot()];
    return span != 0 ? span : find(fact.scale(), frame, fact);
  }

  /** Whether all comparisons of a fact are settled. */
  boolean isExact(Frame frame, Source fact) {
    int span = span(frame, fact);
    return first(span) == last(span);
  }

  @SuppressWarnings("unchecked") // what is known of a fact was read from that fact
  private <T extends Comparable<T>> int find(Partition<T> scale, Frame frame, Source fact) {
    Known<T> known = (Known<T>) known(frame, fact);
    int first = scale.first(known);
    int last = scale.last(known);
    if (first != last) {
      countUnknown();
    }
    int span = (first + 1) | ((last + 1) << 16);
    frame.spans[fact.slot()] = span;
    return span;
  }

  private void countUnknown() {
    if (unknowns == Diagrams.MOST_UNKNOWNS) {
      throw new TooManyUnknowns();
    }
    unknowns++;
  }

  /** What is known of a fact. */
  @SuppressWarnings("unchecked") // a frame is of the type that its facts are about
  Known<?> known(Frame frame, Source fact) {
    Object known = frame.read[fact.slot()];
    if (known == null) {
      try {
        Fact<Object, ?> read = (Fact<Object, ?>) fact.what();
        Known<?> given = protectedFacts.of(read);
        known = given == null ? Reader.read(read, frame.subject(), context) : given;
      } catch (RuleFailure e) {
        known = e;
      }
      frame.read[fact.slot()] = known;
    }
    if (known instanceof RuleFailure failure) {
      throw failure;
    }
    return (Known<?>) known;
  }

  /** What is known of a list. */
  Things things(Frame frame, Source list) {
    Object things = frame.read[list.slot()];
    if (things == null) {
      try {
        things = readThings(frame, list);
      } catch (RuleFailure e) {
        things = e;
      }
      frame.read[list.slot()] = things;
    }
    if (things instanceof RuleFailure failure) {
      throw failure;
    }
    return (Things) things;
  }

  @SuppressWarnings("unchecked") // a frame is of the type that its lists are of
  private Things readThings(Frame frame, Source list) {
    Listing<?> listing = Reader.read((ListFact<Object, ?>) list.what(), frame.subject(), context);
    if (!listing.complete()) {
      countUnknown();
    }
    List<? extends Element<?>> elements = listing.elements();
    Frame[] each = new Frame[elements.size()];
    for (int i = 0; i < each.length; i++) {
      Element<?> element = elements.get(i);
      each[i] =
          new Frame(list.each(), element.value(), frame.place().below(list, i, element.pointer()));
    }
    return new Things(listing, each);
  }

  /** What a condition in Java comes to. */
  int test(Frame frame, InJava inJava) {
    boolean allKnown = true;
    for (Source fact : inJava.facts) {
      allKnown &= known(frame, fact).why().isEmpty();
    }
    Object truth = frame.read[inJava.test.slot()];
    if (truth == null) {
      try {
        truth = run(frame, inJava);
      } catch (RuleFailure e) {
        truth = e;
      }
      frame.read[inJava.test.slot()] = truth;
    }
    if (truth instanceof RuleFailure failure) {
      throw failure;
    }
    if (truth == Truth.UNKNOWN && allKnown) {
      throw new RuleFailure(RuleFailure.UNKNOWN_WITHOUT_CAUSE);
    }
    return truth == Truth.TRUE ? Formula.YES : truth == Truth.FALSE ? Formula.NO : Formula.OPEN;
  }

  @SuppressWarnings("unchecked") // the facts are those that the condition declares
  private Truth run(Frame frame, InJava inJava) {
    Map<Fact<Object, ?>, Known<?>> known = new LinkedHashMap<>();
    for (Source fact : inJava.facts) {
      known.put((Fact<Object, ?>) fact.what(), known(frame, fact));
    }
    return supervisor.test((Custom<Object>) inJava.test.what(), known, context);
  }

  Adopters adopters() {
    return adopters;
  }

  // Why

  /** The reasons for what a condition came to. */
  public List<Reason> reasons(Code code) {
    List<Reason> known = reasons[code.number()];
    if (known == null) {
      code.part().explain(this, root);
      known = collector.take();
      reasons[code.number()] = known;
    }
    return known;
  }

  /** Adds a known fact that settled a part, unless it is there already. */
  void because(Frame frame, Source source, int number, List<Bilingual> words) {
    collector.add(frame, source, number, words);
  }

  // What to ask

  /** What to ask to settle a condition that is open, from the least sensitive. */
  public List<Ask> asks(Code code) {
    List<Ask> known = asks[code.number()];
    if (known == null) {
      known = asks(code.formula());
      asks[code.number()] = known;
    }
    return known;
  }

  /** What to ask to settle a formula that is open, from the least sensitive. */
  public List<Ask> asks(Formula formula) {
    found = new ArrayList<>();
    search++;
    if (formula.truth(this, root) == Formula.OPEN) {
      formula.ask(this, root);
    }
    found.sort(Ask.ORDER);
    return found;
  }

  /** Adds a question to those that are sought. */
  void found(Ask ask) {
    if (ask.found != search) {
      ask.found = search;
      found.add(ask);
    }
  }

  Ask ask(Frame frame, Source fact) {
    Ask known = ask(frame, fact.slot());
    if (known == null) {
      Fact<?, ?> what = (Fact<?, ?>) fact.what();
      Spot spot = frame.spot(fact);
      known =
          ask(
              frame,
              fact.slot(),
              spot,
              new Question(
                  what.name(),
                  spot.pointer(),
                  what.sensitivity(),
                  what.question(),
                  known(frame, fact).why().orElse(Known.WhyUnknown.NOT_ASKED),
                  List.of()));
    }
    return known;
  }

  /** Whether there are others on a list that may not be complete. */
  Ask askOthers(Frame frame, Source list, Things things) {
    Ask known = ask(frame, list.slot());
    if (known == null) {
      ListFact<?, ?> what = (ListFact<?, ?>) list.what();
      Spot spot = frame.place().spot(list, things.listing().answer());
      known =
          ask(
              frame,
              list.slot(),
              spot,
              new Question(
                  what.name(),
                  spot.pointer(),
                  what.sensitivity(),
                  what.question(),
                  things.listing().why(),
                  List.of()));
    }
    return known;
  }

  Ask askAdopters() {
    Ask known = askAdopters;
    if (known == null) {
      Question question = adopters.question();
      known = new Ask(question, question.pointer().toString());
      askAdopters = known;
    }
    return known;
  }

  private static @Nullable Ask ask(Frame frame, int slot) {
    return frame.asks == null ? null : frame.asks[slot];
  }

  private Ask ask(Frame frame, int slot, Spot spot, Question question) {
    Ask ask =
        program.hasForeignLists()
            ? questions.computeIfAbsent(question, asked -> new Ask(asked, spot.text()))
            : new Ask(question, spot.text());
    if (frame.asks == null) {
      frame.asks = new Ask[frame.scope().sources()];
    }
    frame.asks[slot] = ask;
    return ask;
  }

  // What several parts depend on together

  Diagrams diagrams() {
    if (diagrams == null) {
      diagrams = new Diagrams(this);
    }
    return diagrams;
  }

  DecisionDiagrams.Node or(Formula formula, DecisionDiagrams.Node node) {
    return diagrams().or(diagrams().node(formula, root), node);
  }

  /** What a tangle comes to that is open part by part. */
  int disentangle(Tangle tangle, Frame frame) {
    if (tangle.of.collect(this, frame, new LinkedHashSet<>())) {
      return Formula.OPEN;
    }
    DecisionDiagrams.Node node = diagrams().node(tangle.of, frame);
    if (node.truth().isSettled()) {
      return node.truth() == Truth.TRUE ? Formula.YES : Formula.NO;
    }
    if (bearing == null) {
      bearing = new IdentityHashMap<>();
    }
    bearing.computeIfAbsent(frame, of -> new HashMap<>()).put(tangle, diagrams().bearing(node));
    return Formula.OPEN;
  }

  /** What a tangle depends on that is open; null if it is everything that is open in its parts. */
  @Nullable Set<Unknown> bearing(Tangle tangle, Frame frame) {
    Map<Tangle, Set<Unknown>> ofFrame = bearing == null ? null : bearing.get(frame);
    return ofFrame == null ? null : ofFrame.get(tangle);
  }

  // What was read

  /** The facts that were read so far, each once, by place and name. */
  public List<FactRead> factsRead() {
    return ReadFacts.below(root);
  }
}
