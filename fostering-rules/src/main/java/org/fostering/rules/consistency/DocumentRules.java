package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.fostering.model.common.Document;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * The rules that have something to look at in documents of one type, chosen once. What an object
 * has is looked at once at the most, and a rule is asked only of those that have what it needs.
 *
 * @param types the types of the objects that the rules look at
 * @param places of each of these types, the place among them
 * @param rules the rules, in the order in which to report
 * @param nation the property by which such a document names the nation whose law holds, if any
 */
record DocumentRules(
    Class<? extends Document> document,
    List<AskedProperties> types,
    Map<Class<?>, Integer> places,
    List<Chosen> rules,
    Optional<ObjectWays> ways,
    Optional<PropertyDescription> nation) {

  /** No honest rule has more to say about one document. */
  private static final int MOST_FAULTS = 10_000;

  /**
   * A rule, the type of the objects that it looks at, and where it holds.
   *
   * @param type the place of the type among those of the document
   * @param needs the properties that an object must have, as {@link AskedProperties#bits} says
   * @param forbids the properties that it may not have
   * @param nations the nations, in the set that compares itself at once
   * @param first the first day on which it holds, counted from that of the epoch
   * @param last the last day; before every day where it holds on none
   */
  record Chosen(
      ConsistencyRule rule,
      int type,
      long needs,
      long forbids,
      EnumSet<Nation> nations,
      long first,
      long last) {

    static Chosen of(ConsistencyRule rule, int type, AskedProperties asked) {
      Optional<DateRange> days = rule.basis().inForce().days();
      return new Chosen(
          rule,
          type,
          asked.bits(rule.when().needs()) | asked.bits(rule.check().needs()),
          asked.bits(rule.when().forbids()),
          set(rule.basis().nations()),
          days.flatMap(DateRange::from).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
          days.map(each -> each.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
              .orElse(Long.MIN_VALUE));
    }

    boolean holds(EnumSet<Nation> possible, long day) {
      return first <= day && day <= last && nations.containsAll(possible);
    }
  }

  /**
   * The objects of one type in a document, and what is known so far of what each of them has: most
   * rules need something that is not there, and what only they ask about is never looked at.
   */
  private static final class Part {
    private final AskedProperties asked;
    private final List<DocumentNode> objects;
    private final long[] there;
    private final long[] looked;

    Part(AskedProperties asked, List<DocumentNode> objects) {
      this.asked = asked;
      this.objects = objects;
      this.there = new long[objects.size()];
      this.looked = new long[objects.size()];
    }

    List<DocumentNode> concerned(Chosen rule) {
      List<DocumentNode> concerned = List.of();
      for (int i = 0; i < there.length; i++) {
        if (concerns(rule, i)) {
          if (there.length == 1) {
            return objects;
          }
          concerned = concerned.isEmpty() ? new ArrayList<>(there.length) : concerned;
          concerned.add(objects.get(i));
        }
      }
      return concerned;
    }

    private boolean concerns(Chosen rule, int object) {
      long open = (rule.needs() | rule.forbids()) & ~looked[object];
      while (isPossible(rule, object) && open != 0) {
        long bit = Long.lowestOneBit(open);
        looked[object] |= bit;
        there[object] |= asked.has(objects.get(object), bit) ? bit : 0;
        open ^= bit;
      }
      return isPossible(rule, object);
    }

    /** Whether nothing that was looked at speaks against it. */
    private boolean isPossible(Chosen rule, int object) {
      return (rule.needs() & looked[object] & ~there[object]) == 0
          && (rule.forbids() & there[object]) == 0;
    }
  }

  private static EnumSet<Nation> set(Collection<Nation> nations) {
    EnumSet<Nation> set = EnumSet.noneOf(Nation.class);
    set.addAll(nations);
    return set;
  }

  /** Where one rule finds fault. */
  private static final class Faults implements Consumer<Pointer> {
    private List<Pointer> places = List.of();

    @Override
    public void accept(Pointer place) {
      places = places.isEmpty() ? new ArrayList<>() : places;
      if (places.size() == MOST_FAULTS) {
        throw new IllegalStateException("a rule finds too much");
      }
      places.add(Objects.requireNonNull(place, "place"));
    }
  }

  private static final EnumSet<Nation> ALL = EnumSet.allOf(Nation.class);

  /** Two faults of one code at one place are one. */
  private record Key(String code, Pointer pointer) {}

  /**
   * Chooses rules.
   *
   * @param few whether they look at little of the document, so that the ways to it are found ahead
   */
  static DocumentRules of(
      Class<? extends Document> type, Collection<ConsistencyRule> rules, boolean few) {
    Map<Class<?>, Integer> places = new LinkedHashMap<>();
    List<AskedProperties> types = new ArrayList<>();
    List<Chosen> chosen = new ArrayList<>();
    for (ConsistencyRule rule : rules) {
      Class<?> on = VocabularyTypes.named(rule.on());
      if (VocabularyTypes.holds(type, on)) {
        int place = places.computeIfAbsent(on, each -> places.size());
        if (place == types.size()) {
          types.add(new AskedProperties(on));
        }
        AskedProperties asked = types.get(place);
        chosen.add(Chosen.of(rule, place, asked));
      }
    }
    return new DocumentRules(
        type,
        List.copyOf(types),
        places,
        List.copyOf(chosen),
        few
            ? Optional.of(ObjectWays.to(places.keySet(), VocabularyTypes.held(type)))
            : Optional.empty(),
        TypeDescription.of(type).property("nation"));
  }

  DocumentIndex index(Document about) {
    return DocumentIndex.of(about, document, ways);
  }

  Optional<Nation> nation(DocumentIndex document) {
    return nation.flatMap(
        property ->
            document.root().property(property).stream()
                .findFirst()
                .map(named -> (Nation) named.value()));
  }

  List<Finding> check(DocumentIndex document, Jurisdiction jurisdiction, LocalDate asOf) {
    long day = asOf.toEpochDay();
    EnumSet<Nation> nations = jurisdiction.nations().isEmpty() ? ALL : set(jurisdiction.nations());
    @Nullable Part[] parts = new Part[types.size()];
    document.eachType(
        (type, objects) -> {
          Integer place = places.get(type);
          if (place != null) {
            parts[place] = new Part(types.get(place), objects);
          }
        });
    Map<Key, Finding> found = new LinkedHashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      Chosen chosen = rules.get(i);
      Part part = parts[chosen.type()];
      List<DocumentNode> concerned = part == null ? List.of() : part.concerned(chosen);
      if (!concerned.isEmpty() && chosen.holds(nations, day)) {
        for (Finding finding : look(chosen.rule(), concerned, document, asOf)) {
          found.putIfAbsent(new Key(finding.code(), finding.pointer()), finding);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** A rule that fails costs its own line and nothing else; what it threw may hold a value. */
  private static List<Finding> look(
      ConsistencyRule rule, List<DocumentNode> parts, DocumentIndex document, LocalDate asOf) {
    Faults faults = new Faults();
    try {
      for (int i = 0; i < parts.size(); i++) {
        rule.look(parts.get(i), document, asOf, faults);
      }
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return List.of(rule.failed());
    }
    return faults.places.isEmpty() ? List.of() : faults.places.stream().map(rule::finding).toList();
  }
}
