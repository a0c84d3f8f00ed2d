package org.fostering.rules.disclosure;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.code.DisclosureExtent;
import org.fostering.model.code.SharingPurpose;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.term.Sensitivity;

/** Reads the tables of disclosure. */
final class DisclosureTables {

  /** Whether a class goes at a level. */
  enum Goes {
    YES,
    NO,
    AGREEMENT
  }

  /** What goes at a level; without purposes, for any. */
  private record Level(
      String level, Set<String> documents, Set<String> purposes, Map<Sensitivity, Goes> classes) {}

  /** A property of a document, at a level. */
  private record Term(String level, String document, String path) {}

  private static final Map<String, List<Level>> LEVELS =
      table("levels.csv").stream()
          .map(DisclosureTables::level)
          .collect(Collectors.groupingBy(Level::level));

  /** The properties that go, or stay, whatever their class. */
  private static final Map<Term, Boolean> TERMS =
      table("terms.csv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> new Term(row.text("level"), row.text("document"), row.text("path")),
                  row -> row.word("goes", Goes.class) == Goes.YES));

  private static final List<SubjectList> SUBJECTS =
      table("subjects.csv").stream()
          .map(
              row ->
                  new SubjectList(
                      row.text("document"),
                      row.text("list"),
                      row.text("property"),
                      row.optional("only")))
          .toList();

  private DisclosureTables() {}

  private static List<ResourceTable.Row> table(String file) {
    return ResourceTable.read(DisclosureTables.class.getResourceAsStream(file), file);
  }

  private static Level level(ResourceTable.Row row) {
    Map<Sensitivity, Goes> classes = new EnumMap<>(Sensitivity.class);
    for (Sensitivity sensitivity : Sensitivity.values()) {
      String column = sensitivity.name().toLowerCase(Locale.ROOT);
      classes.put(sensitivity, row.word(column, Goes.class));
    }
    return new Level(
        row.text("level"),
        Set.copyOf(row.words("documents")),
        Set.copyOf(row.words("purposes")),
        classes);
  }

  /** Which classes go: by the first row that fits, and without one none does. */
  static Map<Sensitivity, Goes> goes(
      DisclosureExtent level, Optional<SharingPurpose> purpose, String document) {
    String wanted = purpose.map(SharingPurpose::toString).orElse("");
    for (Level row : LEVELS.getOrDefault(level.toString(), List.of())) {
      if (row.documents().contains(document)
          && (row.purposes().isEmpty() || row.purposes().contains(wanted))) {
        return row.classes();
      }
    }
    return Map.of();
  }

  static Optional<Boolean> term(DisclosureExtent level, String document, String path) {
    return Optional.ofNullable(TERMS.get(new Term(level.toString(), document, path)));
  }

  static List<SubjectList> subjects(String document) {
    return SUBJECTS.stream().filter(row -> row.document().equals(document)).toList();
  }
}
