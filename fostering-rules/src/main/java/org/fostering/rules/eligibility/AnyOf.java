package org.fostering.rules.eligibility;

import java.util.Optional;
import org.fostering.model.value.ListAnswer;
import org.fostering.rules.rule.Known;

/**
 * Whether something is so of anybody or anything on a list of which it is known what is missing.
 */
final class AnyOf {

  private AnyOf() {}

  /** That something is so of nothing else than what a list has: known where that is all. */
  static Known<Boolean> known(boolean empty, Optional<ListAnswer> answer) {
    if (answer.isEmpty()) {
      return Known.unknown();
    }
    return switch (answer.get()) {
      case NONE -> empty ? Known.of(false) : Known.unknown(Known.WhyUnknown.CONTRADICTED);
      case ALL -> empty ? Known.unknown(Known.WhyUnknown.CONTRADICTED) : Known.of(false);
      case SOME -> Known.unknown();
      case NOT_KNOWN -> Known.unknown(Known.WhyUnknown.NOT_KNOWN);
      case REFUSED -> Known.unknown(Known.WhyUnknown.REFUSED);
    };
  }

  static Known<Boolean> or(Known<Boolean> left, Known<Boolean> right) {
    Optional<Boolean> known = left.value();
    return known.isEmpty()
        ? (right.equals(Known.of(true)) ? right : left)
        : known.get() ? left : right;
  }
}
