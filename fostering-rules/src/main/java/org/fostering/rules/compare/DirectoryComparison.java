package org.fostering.rules.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.DirectoryEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.ResponsibilityAssignment;
import org.fostering.model.organisation.SharingAgreement;
import org.fostering.model.value.Bilingual;

/**
 * What differs between two editions of a directory of organisations: entries, memberships,
 * responsibilities, service levels, measures, agreements. An entry is identified by its id, or by
 * who and what it is about. Lists are compared as sets; responsibilities that are put into lines
 * otherwise, and come to the same parts on the same days, are said to be the same in effect. What
 * stands in contact points is not repeated.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class DirectoryComparison {

  /** What tells an entry apart that has no id, in the order in which it is named. */
  private static final List<String> WHO_AND_WHAT =
      List.of(
          "member",
          "group",
          "organisation",
          "responsibility",
          "authority",
          "part",
          "service",
          "team",
          "name",
          "summary");

  private DirectoryComparison() {}

  /** An entry of a list with its place in it. */
  private record Entry(Object value, int index) {

    Optional<Object> first(TypeDescription type, String property) {
      return type.property(property)
          .flatMap(each -> each.values(value).stream().map(Object.class::cast).findFirst());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Entry entry && value.equals(entry.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /**
   * Compares two directories.
   *
   * @param before the old edition
   * @param after the new edition
   * @return the differences, list by list
   */
  public static Comparison of(OrganisationDirectory before, OrganisationDirectory after) {
    Objects.requireNonNull(before, "before");
    PropertyWords words = new PropertyWords(names(before, Objects.requireNonNull(after, "after")));
    List<Difference> differences = new ArrayList<>();
    List<Difference.Detail> whole = new ArrayList<>();
    long same = 0;
    for (PropertyDescription property :
        TypeDescription.of(OrganisationDirectory.class).properties()) {
      if (property.occurrence() != Occurrence.LIST || property.form() != ValueForm.OBJECT) {
        words.compare(property, before, after, whole);
        continue;
      }
      same += list(property, before, after, words, differences);
    }
    if (!whole.isEmpty()) {
      differences.add(
          0,
          new Difference(
              DifferenceKind.CHANGED,
              new Bilingual("the directory as a whole", "y cyfeiriadur cyfan"),
              Pointer.ROOT,
              List.of(),
              whole));
    }
    return new Comparison(
        Comparison.Compared.DIRECTORY,
        before.getName().orElse(""),
        after.getName().orElse(""),
        same,
        differences);
  }

  /** What the ids of both editions stand for. */
  private static Map<String, Bilingual> names(OrganisationDirectory... editions) {
    Map<String, Bilingual> names = new LinkedHashMap<>();
    for (OrganisationDirectory each : editions) {
      Stream.<List<? extends DirectoryEntry>>of(
              each.getAuthorities(),
              each.getFosteringServices(),
              each.getDeliveryOrganisations(),
              each.getHubs(),
              each.getNetworks(),
              each.getCampaigns())
          .flatMap(List::stream)
          .forEach(
              entry ->
                  entry
                      .getName()
                      .ifPresent(
                          name ->
                              names.put(
                                  entry.getId(),
                                  new Bilingual(name, entry.getNameWelsh().orElse(name)))));
      for (SharingAgreement agreement : each.getSharingAgreements()) {
        agreement
            .getName()
            .ifPresent(name -> names.put(agreement.getId(), new Bilingual(name, name)));
      }
    }
    return names;
  }

  private static long list(
      PropertyDescription list,
      OrganisationDirectory before,
      OrganisationDirectory after,
      PropertyWords words,
      List<Difference> differences) {
    TypeDescription type = TypeDescription.of(list.valueType());
    AssignedParts old = new AssignedParts(before);
    AssignedParts changed = new AssignedParts(after);
    long same = 0;
    for (Pairing<Entry> pair :
        Pairing.of(
            entries(list, before),
            entries(list, after),
            entry -> key(type, entry),
            (one, two) -> likeness(type, one, two))) {
      if (pair.before().equals(pair.after())) {
        same++;
      } else {
        Difference difference = difference(list, type, pair, words);
        boolean written = isIn(changed, pair.before()) && isIn(old, pair.after());
        differences.add(written ? difference.asWriting() : difference);
      }
    }
    return same;
  }

  /** Whether an assignment, if it is one, comes to what the other edition has too. */
  private static boolean isIn(AssignedParts other, Optional<Entry> entry) {
    return entry
        .map(
            each ->
                each.value() instanceof ResponsibilityAssignment assignment
                    && other.has(assignment))
        .orElse(true);
  }

  private static List<Entry> entries(PropertyDescription list, OrganisationDirectory directory) {
    List<Entry> entries = new ArrayList<>();
    for (Object value : list.values(directory)) {
      entries.add(new Entry(value, entries.size()));
    }
    return entries;
  }

  private static String key(TypeDescription type, Entry entry) {
    return entry
        .first(type, "id")
        .map(Object::toString)
        .orElseGet(
            () ->
                String.join(
                    " ",
                    WHO_AND_WHAT.stream()
                        .flatMap(name -> entry.first(type, name).stream())
                        .map(Object::toString)
                        .toList()));
  }

  private static int likeness(TypeDescription type, Entry one, Entry two) {
    return (int)
        type.properties().stream()
            .filter(each -> each.value(one.value()).equals(each.value(two.value())))
            .count();
  }

  private static Difference difference(
      PropertyDescription list, TypeDescription type, Pairing<Entry> pair, PropertyWords words) {
    Entry said = pair.after().or(pair::before).orElseThrow();
    List<Difference.Detail> details = new ArrayList<>();
    DifferenceKind kind = pair.before().isEmpty() ? DifferenceKind.NEW : DifferenceKind.GONE;
    if (pair.before().isPresent() && pair.after().isPresent()) {
      boolean differs = false;
      for (PropertyDescription property : type.properties()) {
        differs |= words.compare(property, pair.before().get().value(), said.value(), details);
      }
      kind = differs ? DifferenceKind.CHANGED : DifferenceKind.SAME_IN_EFFECT;
    } else {
      boolean isNew = pair.after().isPresent();
      for (PropertyDescription property : type.properties()) {
        words.whole(property, said.value(), isNew).ifPresent(details::add);
      }
    }
    return new Difference(
        kind,
        subject(list, type, said, words),
        Pointer.ROOT.property(list.name()).index(said.index()),
        citations(type, pair),
        details);
  }

  /** The list and the name of the entry, or who and what it is about. */
  private static Bilingual subject(
      PropertyDescription list, TypeDescription type, Entry entry, PropertyWords words) {
    List<String> asked =
        entry.first(type, "name").isPresent() ? List.of("name") : withId(WHO_AND_WHAT);
    List<Bilingual> parts = new ArrayList<>();
    for (String name : asked) {
      type.property(name)
          .filter(each -> entry.first(type, name).isPresent())
          .map(each -> words.text(each, each.values(entry.value())))
          .ifPresent(parts::add);
    }
    Bilingual label = PropertyWords.label(list);
    return parts.isEmpty()
        ? label
        : PropertyWords.joined(": ", List.of(label, PropertyWords.joined(", ", parts)));
  }

  private static List<String> withId(List<String> names) {
    return Stream.concat(Stream.of("id"), names.stream()).toList();
  }

  private static List<String> citations(TypeDescription type, Pairing<Entry> pair) {
    return Stream.of(pair.before(), pair.after())
        .flatMap(Optional::stream)
        .flatMap(entry -> entry.first(type, "source").stream())
        .map(Object::toString)
        .distinct()
        .toList();
  }
}
