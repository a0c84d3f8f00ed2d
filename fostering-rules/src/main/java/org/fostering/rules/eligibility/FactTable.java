package org.fostering.rules.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeList;
import org.fostering.model.finding.Pointer;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Listing;
import org.fostering.rules.rule.ProtectedCharacteristic;

/**
 * The rows of {@code facts.csv} about one kind of subject: what a fact is called, how sensitive it
 * is, which protected characteristic it is, and what to ask. Where the answer belongs and how it is
 * read is said in Java, beside its name.
 *
 * @param <S> the type of the subject
 */
final class FactTable<S> {

  private static final String FILE = "facts.csv";

  private static final List<ResourceTable.Row> ALL =
      ResourceTable.read(FactTable.class.getResourceAsStream(FILE), FILE);

  private final Map<String, ResourceTable.Row> rows;

  private FactTable(Map<String, ResourceTable.Row> rows) {
    this.rows = rows;
  }

  /** The rows about a subject, by its name in the table. */
  static <S> FactTable<S> of(String subject) {
    return new FactTable<>(
        ALL.stream()
            .filter(row -> row.text("of").equals(subject))
            .collect(Collectors.toUnmodifiableMap(row -> row.text("name"), row -> row)));
  }

  /** A whole number. */
  Fact<S, Integer> number(
      String name, Pointer at, BiFunction<? super S, FactContext, Known<Integer>> reader) {
    Fact<S, Integer> fact = Fact.ofNumber(name, sensitivity(name), at, question(name), reader);
    return labelled(fact.neverBelowZero());
  }

  /** A yes or a no. */
  Fact<S, Boolean> answer(String name, Pointer at, Function<? super S, Optional<Answer>> reader) {
    return labelled(Fact.ofAnswer(name, sensitivity(name), at, question(name), reader));
  }

  /** A yes or a no that is known from more than one answer. */
  Fact<S, Boolean> truth(
      String name, Pointer at, BiFunction<? super S, FactContext, Known<Boolean>> reader) {
    return labelled(Fact.ofTruth(name, sensitivity(name), at, question(name), reader));
  }

  /** A code of a list. */
  Fact<S, String> code(
      String name,
      Pointer at,
      Function<? super S, ? extends Optional<? extends Code>> reader,
      CodeList list) {
    return labelled(Fact.ofCode(name, sensitivity(name), at, question(name), reader)).codedBy(list);
  }

  /** A list of subjects of another kind. */
  <E> ListFact<S, E> list(String name, BiFunction<? super S, FactContext, Listing<E>> reader) {
    Bilingual label = text(name, "label");
    return ListFact.<S, E>of(name, sensitivity(name), question(name), reader)
        .called(label.english(), label.welsh());
  }

  private <T extends Comparable<T>> Fact<S, T> labelled(Fact<S, T> fact) {
    Bilingual label = text(fact.name(), "label");
    Fact<S, T> labelled = fact.called(label.english(), label.welsh());
    return row(fact.name())
        .optional("characteristic")
        .map(word -> labelled.about(Words.parse(ProtectedCharacteristic.class, word)))
        .orElse(labelled);
  }

  private Sensitivity sensitivity(String name) {
    return row(name).word("sensitivity", Sensitivity.class);
  }

  private Bilingual question(String name) {
    return text(name, "question");
  }

  private Bilingual text(String name, String column) {
    ResourceTable.Row row = row(name);
    return new Bilingual(row.text(column + "_en"), row.text(column + "_cy"));
  }

  private ResourceTable.Row row(String name) {
    ResourceTable.Row row = rows.get(name);
    if (row == null) {
      throw new IllegalStateException(FILE + " has no row for " + name);
    }
    return row;
  }
}
