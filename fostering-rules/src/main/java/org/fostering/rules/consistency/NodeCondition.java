package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A condition on an object of a document, as a line of terms joined by {@code &}:
 *
 * <ul>
 *   <li>{@code kind=brief|full}: a value at the path is one of these codes, constants or numbers;
 *   <li>{@code kind!=brief}: there is a value, and none is one of these;
 *   <li>{@code +completedOn}: something is recorded there;
 *   <li>{@code -completedOn}: nothing is recorded there;
 *   <li>{@code effectiveOn<=today}: a date there is certainly not after the day asked about;
 *   <li>{@code approvedOn<2020-04-24}, {@code approvedOn>2020-09-24}: a date there is certainly
 *       before or after a day.
 * </ul>
 *
 * <p>What is not known makes no term true but {@code -}. Immutable and thread-safe.
 */
public final class NodeCondition {

  private static final NodeCondition ALWAYS = new NodeCondition("", List.of());
  private static final String TODAY = "today";

  private final String text;
  private final List<Term> terms;

  private NodeCondition(String text, List<Term> terms) {
    this.text = text;
    this.terms = terms;
  }

  /** What a term says of its path. */
  private enum Kind {
    IS("="),
    IS_NOT("!="),
    NOT_AFTER("<="),
    BEFORE("<"),
    AFTER(">"),
    PRESENT("+"),
    ABSENT("-");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }
  }

  private record Term(DocumentPath path, Kind kind, List<String> values) {}

  /**
   * Reads a condition.
   *
   * @param text the terms; empty for a condition that always holds
   * @return the condition
   * @throws IllegalArgumentException if the text is no condition; the message repeats it
   */
  public static NodeCondition of(String text) {
    if (text.isBlank()) {
      return ALWAYS;
    }
    List<Term> terms = new ArrayList<>();
    for (String term : TableText.outsideBrackets(text, '&')) {
      terms.add(term(term.strip()));
    }
    return new NodeCondition(text, List.copyOf(terms));
  }

  private static Term term(String text) {
    if (text.startsWith(Kind.PRESENT.sign) || text.startsWith(Kind.ABSENT.sign)) {
      Kind kind = text.startsWith(Kind.PRESENT.sign) ? Kind.PRESENT : Kind.ABSENT;
      return new Term(DocumentPath.parse(text.substring(1)), kind, List.of());
    }
    int end = text.lastIndexOf(']') + 1;
    for (Kind kind : List.of(Kind.IS_NOT, Kind.NOT_AFTER, Kind.BEFORE, Kind.AFTER, Kind.IS)) {
      int sign = text.indexOf(kind.sign, end);
      if (sign > 0) {
        String values = text.substring(sign + kind.sign.length());
        return new Term(
            DocumentPath.parse(text.substring(0, sign)),
            kind,
            Arrays.asList(values.split("\\|", -1)));
      }
    }
    throw new IllegalArgumentException("not a condition: " + text);
  }

  void bind(Class<?> type) {
    terms.forEach(term -> term.path().bind(type));
  }

  /** Whether it holds in an object of a list, of which only the object itself is known. */
  boolean holdsIn(DocumentNode part) {
    return terms.stream().allMatch(term -> holds(term, term.path().from(part), Optional.empty()));
  }

  boolean holds(DocumentNode part, DocumentIndex document, LocalDate asOf) {
    return terms.stream()
        .allMatch(term -> holds(term, term.path().in(part, document), Optional.of(asOf)));
  }

  private static boolean holds(Term term, List<DocumentNode> found, Optional<LocalDate> asOf) {
    return switch (term.kind()) {
      case PRESENT -> !found.isEmpty();
      case ABSENT -> found.isEmpty();
      case IS -> found.stream().anyMatch(part -> term.values().contains(part.text()));
      case IS_NOT ->
          !found.isEmpty() && found.stream().noneMatch(part -> term.values().contains(part.text()));
      case NOT_AFTER, BEFORE, AFTER ->
          found.stream().anyMatch(part -> compares(term, Days.of(part), day(term, asOf)));
    };
  }

  private static LocalDate day(Term term, Optional<LocalDate> asOf) {
    String value = term.values().get(0);
    return value.equals(TODAY)
        ? asOf.orElseThrow(
            () -> new IllegalArgumentException("a condition in brackets knows of no today"))
        : LocalDate.parse(value);
  }

  private static boolean compares(Term term, Days days, LocalDate day) {
    return switch (term.kind()) {
      case NOT_AFTER -> !days.latest().isAfter(day);
      case BEFORE -> days.latest().isBefore(day);
      default -> days.earliest().isAfter(day);
    };
  }

  /** The condition as a line of terms. */
  @Override
  public String toString() {
    return text;
  }
}
