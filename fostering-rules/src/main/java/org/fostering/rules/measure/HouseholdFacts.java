package org.fostering.rules.measure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.measure.DocumentFacts.FactsType;
import org.fostering.rules.measure.DocumentFacts.Happened;
import org.fostering.rules.measure.DocumentFacts.Mark;
import org.fostering.rules.measure.Measure.Only;
import org.fostering.rules.measure.Measure.Unit;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/**
 * The documents of one household, each once: of several editions of a document, known by a number
 * in common, the one counts that was recorded last, as far as its history says so, or else that
 * knows of the latest event. In what order they come does not matter.
 *
 * <p>Immutable and thread-safe.
 */
public final class HouseholdFacts {

  /** Where two documents name two authorities, campaigns or kinds. */
  public static final String SEVERAL = "several";

  /** Where an authority is in no hub that is known. */
  public static final String NONE = "none";

  private static final List<FactsType> FURTHEST_FIRST =
      List.of(FactsType.APPROVAL, FactsType.ASSESSMENT, FactsType.APPLICATION, FactsType.ENQUIRY);

  private final List<DocumentFacts> documents;
  private final int repeats;
  private final int undecided;

  private HouseholdFacts(List<DocumentFacts> documents, int repeats, int undecided) {
    this.documents = List.copyOf(documents);
    this.repeats = repeats;
    this.undecided = undecided;
  }

  /**
   * Puts documents together that are known to be of one household.
   *
   * @param all what they say, in any order; the same document may be there several times
   * @return the household
   */
  public static HouseholdFacts of(Collection<DocumentFacts> all) {
    List<DocumentFacts> left = new ArrayList<>(all);
    List<DocumentFacts> once = new ArrayList<>();
    int undecided = 0;
    while (!left.isEmpty()) {
      DocumentFacts latest = left.remove(left.size() - 1);
      List<DocumentFacts> editions = taken(left, List.of(latest), DocumentFacts::isSame);
      editions.add(latest);
      for (DocumentFacts same : editions) {
        latest = DocumentFacts.later(latest, same);
      }
      DocumentFacts counting = latest;
      undecided +=
          editions.stream().anyMatch(each -> DocumentFacts.isUndecided(counting, each)) ? 1 : 0;
      once.add(latest);
    }
    once.sort(
        Comparator.comparing(DocumentFacts::type)
            .thenComparing(DocumentFacts::toBytes, Arrays::compare));
    return new HouseholdFacts(once, all.size() - once.size(), undecided);
  }

  /** How two documents may belong together. */
  private interface Relation {
    boolean holds(DocumentFacts one, DocumentFacts other);
  }

  /** Takes those away from a list that some reach, by however many steps. */
  private static List<DocumentFacts> taken(
      List<DocumentFacts> left, List<DocumentFacts> from, Relation relation) {
    List<DocumentFacts> reached = new ArrayList<>();
    Deque<DocumentFacts> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      DocumentFacts at = open.remove();
      left.removeIf(
          each -> {
            boolean holds = relation.holds(at, each);
            if (holds) {
              reached.add(each);
              open.add(each);
            }
            return holds;
          });
    }
    return reached;
  }

  List<DocumentFacts> documents() {
    return documents;
  }

  /** How many documents were there again. */
  int repeats() {
    return repeats;
  }

  /** Of how many documents editions differ, and nothing says which was recorded last. */
  int undecided() {
    return undecided;
  }

  /** {@return the nation whose bank holidays count; empty unless the documents are of one} */
  public Optional<Nation> nation() {
    Set<Nation> nations =
        documents.stream()
            .flatMap(each -> each.nation().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return nations.size() == 1 ? nations.stream().findFirst() : Optional.empty();
  }

  /**
   * {@return the key of the authority that the documents furthest on name; empty where none names
   * one, {@link #SEVERAL} where they name two}
   */
  public String authority() {
    return furthest(
        documents, each -> each.authority().isEmpty() ? Set.of() : Set.of(each.authority()));
  }

  String campaign() {
    return furthest(
        documents, each -> each.campaign().isEmpty() ? Set.of() : Set.of(each.campaign()));
  }

  private interface Said {
    Set<String> by(DocumentFacts document);
  }

  private static String furthest(List<DocumentFacts> documents, Said said) {
    for (FactsType type : FURTHEST_FIRST) {
      Set<String> all =
          documents.stream()
              .filter(each -> each.type() == type)
              .flatMap(each -> said.by(each).stream())
              .collect(Collectors.toCollection(TreeSet::new));
      if (!all.isEmpty()) {
        return all.size() == 1 ? all.iterator().next() : SEVERAL;
      }
    }
    return "";
  }

  /**
   * One of the things that are counted.
   *
   * @param documents the documents that tell what became of it
   * @param own the document that it is; empty for a household
   * @param household the household of which it is
   */
  record Counted(
      List<DocumentFacts> documents, Optional<DocumentFacts> own, HouseholdFacts household) {

    /** The group in which it is counted; empty where that is not known. */
    String authority() {
      return own.map(DocumentFacts::authority)
          .filter(each -> !each.isEmpty())
          .orElseGet(household::authority);
    }

    String campaign() {
      return own.map(DocumentFacts::campaign)
          .filter(each -> !each.isEmpty())
          .orElseGet(household::campaign);
    }

    String kind() {
      return furthest(documents, DocumentFacts::kinds);
    }

    /**
     * {@return the day since 1970 of the first of some events by a day; {@link Happened#NO_DAY} if
     * it is only known that it happened}
     */
    OptionalInt first(Set<String> kinds, LocalDate asOf) {
      return documents.stream()
          .flatMap(each -> each.events().stream())
          .filter(each -> kinds.contains(each.kind()))
          .mapToInt(Happened::on)
          .filter(day -> day == Happened.NO_DAY || day <= asOf.toEpochDay())
          .min();
    }

    /** What has happened, without a place in any document. */
    Timeline timeline() {
      return new Timeline(
          documents.stream()
              .flatMap(each -> each.events().stream())
              .distinct()
              .map(
                  each ->
                      new Event(
                          JourneyEvent.of(each.kind()),
                          each.on() == Happened.NO_DAY
                              ? Optional.empty()
                              : Optional.of(LocalDate.ofEpochDay(each.on())),
                          Pointer.ROOT,
                          Pointer.ROOT))
              .toList());
    }

    private List<DocumentFacts> telling(Set<String> kinds, int on) {
      return documents.stream()
          .filter(
              each ->
                  each.events().stream()
                      .anyMatch(event -> event.on() == on && kinds.contains(event.kind())))
          .toList();
    }

    /** The reason that is given for what happened on a day, with its list; empty for none. */
    String reason(Set<String> kinds, int on) {
      return telling(kinds, on).stream()
          .flatMap(each -> each.reasons().entrySet().stream())
          .filter(each -> kinds.contains(each.getKey()))
          .map(java.util.Map.Entry::getValue)
          .sorted()
          .findFirst()
          .orElse("");
    }

    /** How many it counts for by a unit; empty where that is not known. */
    OptionalInt weight(Unit unit, Set<String> kinds, int on) {
      if (unit == Unit.PEOPLE) {
        return telling(kinds, on).stream()
            .mapToInt(DocumentFacts::people)
            .filter(people -> people > 0)
            .max();
      }
      return unit != Unit.PLACES
          ? OptionalInt.of(1)
          : own.stream().mapToInt(DocumentFacts::places).filter(places -> places >= 0).findFirst();
    }
  }

  /** The things that count by a unit. */
  List<Counted> counted(Unit unit, Only only) {
    List<DocumentFacts> counting = documents.stream().filter(each -> counts(each, only)).toList();
    Optional<FactsType> type = EventTellers.typeOf(unit);
    if (type.isEmpty()) {
      return List.of(new Counted(counting, Optional.empty(), this));
    }
    List<Counted> counted = new ArrayList<>();
    for (DocumentFacts own : counting) {
      if (own.type() == type.get()) {
        counted.add(new Counted(around(own, counting), Optional.of(own), this));
      }
    }
    return counted;
  }

  /** A document with those that belong to it, and not only to another of its type. */
  private static List<DocumentFacts> around(DocumentFacts own, List<DocumentFacts> all) {
    List<DocumentFacts> left =
        all.stream()
            .filter(each -> each.type() != own.type())
            .collect(Collectors.toCollection(ArrayList::new));
    List<DocumentFacts> around = new ArrayList<>(List.of(own));
    around.addAll(taken(left, List.of(own), DocumentFacts::isLinked));
    return around;
  }

  private static boolean counts(DocumentFacts document, Only only) {
    return switch (only) {
      case ALL -> true;
      case INITIAL_ENQUIRIES ->
          !document.marks().contains(Mark.NO_ENQUIRY)
              && !document.marks().contains(Mark.PARTICULAR_CHILD)
              && !document.marks().contains(Mark.NOT_ENGLAND);
      case DROPPED_OUT ->
          !document.marks().contains(Mark.NO_ENQUIRY) && !document.marks().contains(Mark.LED_ON);
    };
  }

  /** Says how many documents there are, and nothing out of them. */
  @Override
  public String toString() {
    return "HouseholdFacts[" + documents.size() + " documents]";
  }
}
