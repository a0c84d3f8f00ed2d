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
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Jurisdiction;

/**
 * The rules that have something to look at in documents of one type, chosen once.
 *
 * @param rules the rules, in the order in which to report
 * @param nation the property by which such a document names the nation whose law holds, if any
 */
record DocumentRules(List<Chosen> rules, Optional<PropertyDescription> nation) {

  /** No honest rule has more to say about one document. */
  private static final int MOST_FAULTS = 10_000;

  /**
   * A rule, the type of the objects that it looks at, and where it holds.
   *
   * @param nations the nations, in the set that compares itself at once
   */
  record Chosen(ConsistencyRule rule, Class<?> on, EnumSet<Nation> nations) {

    static Chosen of(ConsistencyRule rule) {
      return new Chosen(rule, VocabularyTypes.named(rule.on()), set(rule.basis().nations()));
    }

    boolean holds(EnumSet<Nation> possible, LocalDate asOf) {
      return nations.containsAll(possible) && rule.basis().inForce().contains(asOf);
    }
  }

  private static EnumSet<Nation> set(Collection<Nation> nations) {
    EnumSet<Nation> set = EnumSet.noneOf(Nation.class);
    set.addAll(nations);
    return set;
  }

  /** Where one rule finds fault. */
  private static final class Faults implements Consumer<Pointer> {
    private final List<Pointer> places = new ArrayList<>();

    @Override
    public void accept(Pointer place) {
      if (places.size() == MOST_FAULTS) {
        throw new IllegalStateException("a rule finds too much");
      }
      places.add(Objects.requireNonNull(place, "place"));
    }
  }

  private static final List<Nation> ALL = List.of(Nation.values());

  /** Two faults of one code at one place are one. */
  private record Key(String code, Pointer pointer) {}

  static DocumentRules of(Class<? extends Document> type, Collection<ConsistencyRule> rules) {
    return new DocumentRules(
        rules.stream()
            .map(Chosen::of)
            .filter(rule -> VocabularyTypes.holds(type, rule.on()))
            .toList(),
        TypeDescription.of(type).property("nation"));
  }

  Optional<Nation> nation(DocumentIndex document) {
    return nation.flatMap(
        property ->
            document.root().property(property).stream()
                .findFirst()
                .map(named -> (Nation) named.value()));
  }

  List<Finding> check(DocumentIndex document, Jurisdiction jurisdiction, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    EnumSet<Nation> nations = set(jurisdiction.nations().isEmpty() ? ALL : jurisdiction.nations());
    Map<Key, Finding> found = new LinkedHashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      Chosen chosen = rules.get(i);
      List<DocumentNode> parts = document.each(chosen.on());
      if (!parts.isEmpty() && chosen.holds(nations, asOf)) {
        look(chosen.rule(), parts, document, asOf)
            .forEach(
                finding -> found.putIfAbsent(new Key(finding.code(), finding.pointer()), finding));
      }
    }
    return List.copyOf(found.values());
  }

  /** A rule that fails costs its own line and nothing else; what it threw may hold a value. */
  private static List<Finding> look(
      ConsistencyRule rule, List<DocumentNode> parts, DocumentIndex document, LocalDate asOf) {
    Faults faults = new Faults();
    try {
      for (DocumentNode part : parts) {
        rule.look(part, document, asOf, faults);
      }
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return List.of(rule.failed());
    }
    return faults.places.isEmpty() ? List.of() : faults.places.stream().map(rule::finding).toList();
  }
}
