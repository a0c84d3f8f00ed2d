package org.fostering.json.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.json.FosteringJson;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.compare.Comparison;
import org.fostering.rules.compare.Difference;
import org.fostering.rules.compare.DifferenceKind;
import org.fostering.rules.compare.Pairing;

/**
 * What differs between two editions of a directory of organisations: entries, memberships,
 * responsibilities, service levels, measures, agreements. An entry is told apart by its id, or by
 * who and what it is about. What stands in contact points is not repeated.
 */
public final class DirectoryComparison {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What tells an entry apart that has no id, in the order in which it is named. */
  private static final List<String> WHO_AND_WHAT =
      List.of("member", "group", "organisation", "authority", "part", "service", "from", "name");

  /** Of these it is said that they differ, and not how. */
  private static final Set<String> NOT_REPEATED = Set.of("contactPoints", "telephone", "email");

  private static final int LONGEST = 80;

  private DirectoryComparison() {}

  /** An entry of a list with its place in it. */
  private record Entry(JsonNode node, int index) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Entry entry && node.equals(entry.node);
    }

    @Override
    public int hashCode() {
      return node.hashCode();
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
    JsonNode old = tree(before);
    JsonNode changed = tree(after);
    List<Difference> differences = new ArrayList<>();
    long same = 0;
    List<Difference.Detail> whole = new ArrayList<>();
    for (String name : names(old, changed)) {
      if (old.path(name).isArray() || changed.path(name).isArray()) {
        same += list(name, old.path(name), changed.path(name), differences);
      } else {
        compare(name, old.path(name), changed.path(name), whole);
      }
    }
    if (!whole.isEmpty()) {
      differences.add(
          0, new Difference(DifferenceKind.CHANGED, "directory", Pointer.ROOT, List.of(), whole));
    }
    return new Comparison(
        Comparison.Compared.DIRECTORY,
        before.getName().orElse(""),
        after.getName().orElse(""),
        same,
        differences);
  }

  private static JsonNode tree(OrganisationDirectory directory) {
    try {
      return MAPPER.readTree(
          FosteringJson.standard().write(Objects.requireNonNull(directory, "directory")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> names(JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode each : List.of(after, before)) {
      for (Iterator<String> name = each.fieldNames(); name.hasNext(); ) {
        names.add(name.next());
      }
    }
    return names;
  }

  private static long list(
      String name, JsonNode before, JsonNode after, List<Difference> differences) {
    long same = 0;
    for (Pairing<Entry> pair :
        Pairing.of(
            entries(before), entries(after), DirectoryComparison::key, DirectoryComparison::like)) {
      if (pair.before().equals(pair.after())) {
        same++;
        continue;
      }
      Entry said = pair.after().or(pair::before).orElseThrow();
      List<Difference.Detail> details = new ArrayList<>();
      DifferenceKind kind = DifferenceKind.CHANGED;
      if (pair.before().isPresent() && pair.after().isPresent()) {
        JsonNode old = pair.before().get().node();
        for (String property : names(old, said.node())) {
          compare(property, old.path(property), said.node().path(property), details);
        }
      } else {
        kind = pair.before().isEmpty() ? DifferenceKind.NEW : DifferenceKind.GONE;
      }
      differences.add(
          new Difference(
              kind,
              (words(name) + ": " + key(said)).strip(),
              Pointer.ROOT.property(name).index(said.index()),
              List.of(),
              details));
    }
    return same;
  }

  private static List<Entry> entries(JsonNode list) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      entries.add(new Entry(list.get(i), i));
    }
    return entries;
  }

  private static String key(Entry entry) {
    JsonNode node = entry.node();
    if (node.has("id")) {
      return node.get("id").asText();
    }
    List<String> parts =
        WHO_AND_WHAT.stream()
            .map(node::path)
            .filter(JsonNode::isTextual)
            .map(JsonNode::asText)
            .toList();
    return parts.isEmpty() && node.isValueNode() ? node.asText() : String.join(" ", parts);
  }

  private static int like(Entry one, Entry two) {
    int like = 0;
    for (String name : names(one.node(), two.node())) {
      like += one.node().path(name).equals(two.node().path(name)) ? 1 : 0;
    }
    return like;
  }

  private static void compare(
      String name, JsonNode before, JsonNode after, List<Difference.Detail> details) {
    if (!before.equals(after)) {
      String words = words(name);
      boolean repeated = !NOT_REPEATED.contains(name);
      details.add(
          new Difference.Detail(
              new Bilingual(words, words),
              repeated ? text(before) : Optional.empty(),
              repeated ? text(after) : Optional.empty()));
    }
  }

  private static Optional<Bilingual> text(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    String text = node.isTextual() ? node.asText() : node.toString();
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    return cut.isBlank() ? Optional.empty() : Optional.of(new Bilingual(cut, cut));
  }

  /** The words of which the name of a property is made. */
  private static String words(String property) {
    return property.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
  }
}
