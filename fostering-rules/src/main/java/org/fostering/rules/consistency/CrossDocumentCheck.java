package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;

/**
 * Documents that are checked against each other, one after the other: numbers used twice, the same
 * enquiry twice, references that lead nowhere, people approved twice, and what an enquiry, the
 * application, its assessment and the approval tell otherwise than each other.
 *
 * <p>Of a document only digests of eight bytes are kept, no value: about ten bytes for each of its
 * numbers, people and shared facts, forty for a day and thirty for each reference, up to a limit
 * that is a finding when it is reached. Not thread-safe; the {@link DocumentKeys} that it takes can
 * be made by several threads.
 */
public final class CrossDocumentCheck {

  /**
   * How much is remembered by default: 160,000 enquiries of two people each that state all that is
   * compared, more of those that state less. It takes about 35 megabytes.
   */
  public static final int DEFAULT_LIMIT = 3_500_000;

  /** What a reference counts beside a number, as it takes three times the room. */
  private static final int A_REFERENCE = 3;

  /** Days are counted from here, as no step of a case is older. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  private static final int BASE = 16;
  private static final int FIGURES = 4;

  /** As many days as have so many figures, which are more than a century and a half. */
  private static final int DAYS = 1 << 16;

  private final Consistency consistency;
  private final LocalDate asOf;
  private final int most;
  private final LongSet seen;
  private final PendingReferences pending = new PendingReferences();
  private long documents;
  private int kept;
  private boolean full;

  CrossDocumentCheck(Consistency consistency, LocalDate asOf, int most) {
    this.consistency = Objects.requireNonNull(consistency, "consistency");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    if (most < 1) {
      throw new IllegalArgumentException("a batch keeps at least one thing in mind");
    }
    this.most = most;
    this.seen = new LongSet(most);
  }

  /**
   * Compares a document with those before it.
   *
   * @param document the document
   * @return what is found on this document; what only later documents show comes from {@link
   *     #finish}
   * @throws IllegalArgumentException if the document is of no type of the vocabulary
   */
  public List<Finding> add(Document document) {
    return add(DocumentKeys.of(document));
  }

  /**
   * Compares a document with those before it.
   *
   * @param keys the keys of the document
   * @return what is found on this document, as {@link #add(Document)} gives it
   */
  public List<Finding> add(DocumentKeys keys) {
    documents++;
    List<Finding> findings = new ArrayList<>();
    if (!isRepeated(keys.numbers(), findings)) {
      keys.parties().forEach(party -> compare(party, findings));
      compare(keys.facts(), findings);
      keys.step().ifPresent(step -> compare(step, findings));
    }
    for (DocumentKeys.Reference reference : keys.references()) {
      if (!seen.contains(reference.number()) && isRoom(A_REFERENCE)) {
        if (pending.add(documents, reference.place(), reference.number(), reference.system())) {
          kept += A_REFERENCE;
        } else {
          full = true;
        }
      }
    }
    return List.copyOf(findings);
  }

  /** Skips a document that could not be read, so that those after it keep their places. */
  public void skip() {
    documents++;
  }

  private boolean isRepeated(List<DocumentKeys.OwnNumber> numbers, List<Finding> findings) {
    boolean repeated = false;
    Set<Long> own = new HashSet<>();
    for (DocumentKeys.OwnNumber number : numbers) {
      remember(number.system());
      if (own.add(number.number()) && !remember(number.number())) {
        found(CrossDocumentCode.DOCUMENT_TWICE, number.place()).ifPresent(findings::add);
        repeated = true;
      }
    }
    return repeated;
  }

  private void compare(DocumentKeys.Party party, List<Finding> findings) {
    boolean twice = false;
    for (long key : party.keys()) {
      twice |= !remember(key);
    }
    if (twice && party.isFault()) {
      found(party.code(), party.place()).ifPresent(findings::add);
    }
  }

  /** Several documents state the same thing; each place is named once. */
  private void compare(List<FactCollector.Fact> facts, List<Finding> findings) {
    Set<Pointer> found = new HashSet<>();
    for (FactCollector.Fact fact : facts) {
      boolean isKnown = seen.contains(fact.about());
      if (isKnown && fact.values().stream().noneMatch(seen::contains) && found.add(fact.place())) {
        found(CrossDocumentCode.DOCUMENTS_DISAGREE, fact.place()).ifPresent(findings::add);
      }
    }
    for (FactCollector.Fact fact : facts) {
      remember(fact.about());
      fact.values().forEach(this::remember);
    }
  }

  /** No step of a case comes before one that must be before it. */
  private void compare(FactCollector.DatedStep dated, List<Finding> findings) {
    long day = ChronoUnit.DAYS.between(FIRST_DAY, dated.day());
    boolean isDisordered = false;
    for (long each : dated.cases()) {
      for (FactCollector.Step other : FactCollector.Step.values()) {
        OptionalLong then = day(Digest.with(each, other.name()));
        int order = other.compareTo(dated.step());
        isDisordered |= then.isPresent() && order * (then.getAsLong() - day) < 0;
      }
      rememberDay(Digest.with(each, dated.step().name()), day);
    }
    if (isDisordered) {
      found(CrossDocumentCode.DOCUMENTS_DISAGREE, dated.place()).ifPresent(findings::add);
    }
  }

  /** A day is remembered as a digest for each of its figures; the first one told counts. */
  private void rememberDay(long about, long day) {
    if (day >= 0 && day < DAYS && day(about).isEmpty() && isRoom(FIGURES)) {
      long rest = day;
      for (int place = 0; place < FIGURES; place++) {
        remember(figure(about, place, rest % BASE));
        rest /= BASE;
      }
    }
  }

  private OptionalLong day(long about) {
    long day = 0;
    for (int place = FIGURES - 1; place >= 0; place--) {
      long figure = 0;
      while (figure < BASE && !seen.contains(figure(about, place, figure))) {
        figure++;
      }
      if (figure == BASE) {
        return OptionalLong.empty();
      }
      day = day * BASE + figure;
    }
    return OptionalLong.of(day);
  }

  private static long figure(long about, int place, long figure) {
    return Digest.with(about, place + " " + figure);
  }

  private Optional<Finding> found(CrossDocumentCode code, Pointer place) {
    return consistency.rule(code.code(), asOf).map(rule -> rule.finding(place));
  }

  /** Whether it is new. Nothing is new any more when there is no room. */
  private boolean remember(long what) {
    if (seen.contains(what)) {
      return false;
    }
    if (isRoom(1)) {
      kept++;
      seen.add(what);
    }
    return true;
  }

  private boolean isRoom(int more) {
    if (kept + more <= most) {
      return true;
    }
    full = true;
    return false;
  }

  /**
   * Says what only all the documents together show. A reference leads nowhere only if the batch has
   * documents of the type and of the system that it names, and not that one.
   *
   * @param findings takes each finding with the place of its document in the batch, counted from 1,
   *     in the order of the documents; before them, with 0, what is found of the batch as a whole
   */
  public void finish(ObjLongConsumer<Finding> findings) {
    Objects.requireNonNull(findings, "findings");
    if (full) {
      found(CrossDocumentCode.BATCH_LIMIT, Pointer.ROOT)
          .ifPresent(finding -> findings.accept(finding, 0));
    }
    pending.forEach(
        (document, place, target, system) -> {
          if (!seen.contains(target) && seen.contains(system)) {
            found(CrossDocumentCode.REFERENCE_DANGLING, place)
                .ifPresent(finding -> findings.accept(finding, document));
          }
        });
  }

  /** Says how many documents there were and no more. */
  @Override
  public String toString() {
    return "CrossDocumentCheck[" + documents + " documents]";
  }
}
