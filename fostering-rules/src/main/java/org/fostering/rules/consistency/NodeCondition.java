package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /**
   * What must hold at a path.
   *
   * @param values what is compared with, as it is written
   * @param day the day that is compared with; empty for the day asked about, and where no day is
   */
  private record Term(DocumentPath path, Kind kind, List<String> values, Optional<LocalDate> day) {

    Term(DocumentPath path, Kind kind, List<String> values) {
      this(path, kind, values, Optional.empty());
    }

    boolean holds(List<DocumentNode> found, @Nullable LocalDate asOf) {
      return switch (kind) {
        case PRESENT -> !found.isEmpty();
        case ABSENT -> found.isEmpty();
        case IS -> isAny(found);
        case IS_NOT -> !found.isEmpty() && !isAny(found);
        case NOT_AFTER, BEFORE, AFTER -> !found.isEmpty() && isAny(found, day(asOf));
      };
    }

    private boolean isAny(List<DocumentNode> found) {
      for (DocumentNode part : found) {
        if (values.contains(part.text())) {
          return true;
        }
      }
      return false;
    }

    private boolean isAny(List<DocumentNode> found, LocalDate other) {
      for (DocumentNode part : found) {
        if (compares(Days.of(part), other)) {
          return true;
        }
      }
      return false;
    }

    private boolean compares(Days days, LocalDate other) {
      return switch (kind) {
        case NOT_AFTER -> !days.latest().isAfter(other);
        case BEFORE -> days.latest().isBefore(other);
        default -> days.earliest().isAfter(other);
      };
    }

    private LocalDate day(@Nullable LocalDate asOf) {
      if (day.isPresent()) {
        return day.get();
      }
      if (asOf == null) {
        throw new IllegalArgumentException("a condition in brackets knows of no today");
      }
      return asOf;
    }
  }

  /**
   * Reads a condition.
   *
   * @param text the terms; empty for a condition that always holds
   * @return the condition
   * @throws IllegalArgumentException if the text is not a condition; the message repeats it
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
        DocumentPath path = DocumentPath.parse(text.substring(0, sign));
        String values = text.substring(sign + kind.sign.length());
        return kind == Kind.IS || kind == Kind.IS_NOT
            ? new Term(path, kind, List.of(values.split("\\|", -1)))
            : new Term(path, kind, List.of(), day(values));
      }
    }
    throw new IllegalArgumentException("not a condition: " + text);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.equals(TODAY) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a day: " + text, e);
    }
  }

  void bind(Class<?> type) {
    terms.forEach(term -> term.path().bind(type));
  }

  /** The properties of the object without any of which it does not hold. */
  Set<String> needs() {
    return terms.stream()
        .filter(term -> term.kind() != Kind.ABSENT)
        .flatMap(term -> term.path().first().stream())
        .collect(Collectors.toSet());
  }

  /** The properties of the object with any of which it does not hold. */
  Set<String> forbids() {
    return terms.stream()
        .filter(term -> term.kind() == Kind.ABSENT && term.path().isProperty())
        .flatMap(term -> term.path().first().stream())
        .collect(Collectors.toSet());
  }

  /** Whether it holds in an object of a list, of which only the object itself is known. */
  boolean holdsIn(DocumentNode part) {
    for (Term term : terms) {
      if (!term.holds(term.path().from(part), null)) {
        return false;
      }
    }
    return true;
  }

  boolean holds(DocumentNode part, DocumentIndex document, LocalDate asOf) {
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (!term.holds(term.path().in(part, document), asOf)) {
        return false;
      }
    }
    return true;
  }

  /** The condition as a line of terms. */
  @Override
  public String toString() {
    return text;
  }
}
