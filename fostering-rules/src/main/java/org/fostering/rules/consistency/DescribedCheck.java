package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.fostering.model.finding.Pointer;

/** A check of which something else is said: what must hold, or what an object must have. */
record DescribedCheck(Check check, String text, Set<String> needs) implements Check {

  DescribedCheck {
    Objects.requireNonNull(text, "name");
  }

  @Override
  public void look(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    check.look(part, document, asOf, faults);
  }

  @Override
  public void bind(Class<?> type) {
    check.bind(type);
  }
}
