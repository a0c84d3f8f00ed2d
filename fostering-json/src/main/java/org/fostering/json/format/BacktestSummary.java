package org.fostering.json.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.value.Nation;
import org.fostering.rules.backtest.Direction;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.ProtectedCharacteristic;
import org.fostering.rules.rule.Rule;

/**
 * What the change does to all documents.
 *
 * @param complete whether the input could be read to its end
 * @param counts the numbers of documents and of findings
 * @param decided how many documents of each type were decided by both
 * @param notTested from how many no document could be built
 * @param changed for how many outcome or questions differ
 * @param directions how many went which way
 * @param moves how many went from which outcome to which
 * @param questionsBefore how many questions the old rules ask
 * @param questionsAfter how many questions the new rules ask
 * @param routesChanged how many enquiries go elsewhere, whatever else changes
 * @param deadlines what becomes of the promises of the directories
 * @param cases what becomes of them in cases of several documents
 * @param groups the same by nation and authority
 * @param rules what became of the rules of the packs compared
 * @param protectedRules the rules by which protected facts decide
 * @param asOf the day asked about; empty if each was asked on the day on which it was received
 * @param mode how the reader took what the format does not know
 * @param old the packs before
 * @param changedTo the packs after
 */
public record BacktestSummary(
    boolean complete,
    DocumentCounts counts,
    Map<Measure.Unit, Long> decided,
    long notTested,
    long changed,
    Map<Direction, Long> directions,
    List<Move> moves,
    long questionsBefore,
    long questionsAfter,
    long routesChanged,
    Deadlines deadlines,
    Cases cases,
    List<Group> groups,
    List<Usage> rules,
    List<Fairness> protectedRules,
    Optional<LocalDate> asOf,
    Strictness mode,
    List<String> old,
    List<String> changedTo) {

  /** Copies the lists. */
  public BacktestSummary {
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(decided, "decided");
    Objects.requireNonNull(directions, "directions");
    moves = List.copyOf(moves);
    Objects.requireNonNull(deadlines, "deadlines");
    Objects.requireNonNull(cases, "cases");
    groups = List.copyOf(groups);
    rules = List.copyOf(rules);
    protectedRules = List.copyOf(protectedRules);
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(mode, "mode");
    old = List.copyOf(old);
    changedTo = List.copyOf(changedTo);
  }

  /**
   * What becomes of promises.
   *
   * @param changed how many end on another day, or stand in another way
   * @param lateBefore how many were late by the old directory
   * @param lateAfter how many are late by the new one
   */
  public record Deadlines(long changed, long lateBefore, long lateAfter) {}

  /**
   * What becomes of promises that run beyond an enquiry.
   *
   * @param documents how many documents were read on which nothing is decided
   * @param compared to how many cases such a promise is made
   * @param changed in how many of them one ends on another day, or stands in another way
   */
  public record Cases(long documents, long compared, long changed) {}

  /** Which of the two sets of packs has a rule. */
  public enum Side {
    /** The old packs only. */
    OLD,
    /** The new packs only. */
    NEW,
    /** Both. */
    BOTH
  }

  /**
   * The documents of a nation and an authority.
   *
   * @param nation the nation, if known
   * @param authority the code of the authority, if it is one
   * @param name the name of the authority, if it has one
   * @param kind the kind of fostering, if it is counted by kind
   * @param documents how many
   * @param directions how many went which way
   */
  public record Group(
      Optional<Nation> nation,
      Optional<String> authority,
      Optional<String> name,
      Optional<FosteringKind> kind,
      long documents,
      Map<Direction, Long> directions) {

    /** Checks that all parts are there. */
    public Group {
      Objects.requireNonNull(nation, "nation");
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(directions, "directions");
    }
  }

  /**
   * How many went from one outcome to another.
   *
   * @param from the outcome by the old rules
   * @param to the outcome by the new rules
   * @param documents how many
   */
  public record Move(Outcome from, Outcome to, long documents) {

    /** Checks that both are there. */
    public Move {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * What became of a rule over all documents; where both sides have it, by the new packs.
   *
   * @param rule the id
   * @param side which packs have it
   * @param asked for how many its condition was asked
   * @param met for how many it was met
   * @param open for how many it was left open
   * @param changed how many decisions changed by it
   */
  public record Usage(String rule, Side side, long asked, long met, long open, long changed) {

    /** Checks that both are there. */
    public Usage {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(side, "side");
    }

    /** {@return whether it bore on any document; false if it was never met and never left open} */
    public boolean isTouched() {
      return met + open > 0;
    }
  }

  /**
   * A rule by which protected facts decide.
   *
   * @param rule the id
   * @param source what gives it its force
   * @param owner who answers for it
   * @param characteristics what it reads that is protected
   * @param basis what allows it to read that
   * @param counts for how many documents
   */
  public record Fairness(
      String rule,
      LegalForce source,
      String owner,
      List<ProtectedCharacteristic> characteristics,
      List<Citation> basis,
      Counts counts) {

    /**
     * For how many documents.
     *
     * @param before on which it could turn by the old rules
     * @param after on which it could turn by the new rules
     * @param movedBefore whose outcome moves by the old rules as the facts are varied
     * @param movedAfter whose outcome moves by the new rules as the facts are varied
     */
    public record Counts(long before, long after, long movedBefore, long movedAfter) {}

    /** Copies the lists. */
    public Fairness {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(owner, "owner");
      characteristics = List.copyOf(characteristics);
      basis = List.copyOf(basis);
      Objects.requireNonNull(counts, "counts");
    }

    /**
     * What is to be said about a rule.
     *
     * @param rule the rule
     * @param characteristics what it reads, with what packs add to it
     * @param added what allows packs to add that
     * @param counts for how many documents
     * @return the line
     */
    public static Fairness of(
        Rule<?> rule,
        List<ProtectedCharacteristic> characteristics,
        List<Citation> added,
        Counts counts) {
      List<Citation> basis = new ArrayList<>();
      rule.mayReadProtected().ifPresent(basis::add);
      basis.addAll(added);
      return new Fairness(
          rule.id(),
          rule.basis().source(),
          rule.basis().owner(),
          characteristics,
          basis.stream().distinct().toList(),
          counts);
    }
  }
}
