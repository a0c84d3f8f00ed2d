package org.fostering.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The scale of every fact that the rules of some packs compare. */
final class Scales {

  private final Map<Fact<?, ?>, Scale<?>> scales = new HashMap<>();

  Scales(List<? extends RulePack<?>> packs) {
    Map<Fact<?, ?>, List<Object>> constants = new HashMap<>();
    for (RulePack<?> pack : packs) {
      for (Rule<?> rule : pack.rules()) {
        Conditions.visit(
            rule.condition(),
            part -> {
              if (part instanceof Condition.Compare<?, ?> compare) {
                constants
                    .computeIfAbsent(compare.fact(), fact -> new ArrayList<>())
                    .add(compare.value());
              }
            });
      }
    }
    constants.forEach((fact, values) -> scales.put(fact, scale(fact, values)));
  }

  @SuppressWarnings("unchecked") // the constants were collected from comparisons of this very fact
  private static <T extends Comparable<T>> Scale<T> scale(Fact<?, T> fact, List<Object> values) {
    return Scale.of(fact, (List<T>) (List<?>) values);
  }

  @SuppressWarnings("unchecked") // a fact's scale was made from that fact
  <T extends Comparable<T>> Scale<T> of(Fact<?, T> fact) {
    return (Scale<T>) Objects.requireNonNull(scales.get(fact), "a fact that no rule compares");
  }
}
