package org.fostering.rules.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fostering.model.code.Code;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;

/** What makes a fact. */
record FactCore<S, T extends Comparable<T>>(
    String name,
    Class<T> type,
    List<T> domain,
    Sensitivity sensitivity,
    Pointer pointer,
    Bilingual question,
    BiFunction<? super S, FactContext, Known<T>> reader,
    boolean ofLibrary) {

  FactCore {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sensitivity, "sensitivity");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(question, "question");
  }

  /** A code that its list does not know settles nothing. */
  static Known<String> coded(Optional<? extends Code> code) {
    // Of a broader code nobody can tell which of the narrower ones it is: to compare would be to
    // guess.
    return code.filter(FactCore::isOne).isPresent()
        ? Known.of(code.get().getText())
        : Known.unknown();
  }

  private static boolean isOne(Code code) {
    return code.isKnown() && code.list().narrower(code.getText()).isEmpty();
  }
}
