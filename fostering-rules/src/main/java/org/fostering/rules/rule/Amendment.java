package org.fostering.rules.rule;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;

/**
 * What a pack changes in a rule of another pack. A policy can be extended, replaced or retired.
 * What a statute says can only be superseded by a later statute, and a standard only by a later
 * standard or a statute: that is a replacement too, which takes effect on the first day of the new
 * rule.
 *
 * <p>The rule that is amended stays in the decision and its result says what became of it. A rule
 * that a pack adds needs no amendment: it is simply a rule of that pack.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public sealed interface Amendment<S> {

  /** {@return the id of the rule of another pack that is amended} */
  String rule();

  /** {@return why it is amended; constant text} */
  Bilingual why();

  /**
   * {@return who decided so, and where and when that holds; empty for a replacement, which rests on
   * that of the new rule}
   */
  default Optional<Basis> decidedBy() {
    return Optional.empty();
  }

  /**
   * The effect of a policy follows in more cases.
   *
   * @param <S> the type of the subject
   * @param rule the id of the policy
   * @param also the further cases
   * @param basis who decided so, and where and when it holds; elsewhere the policy is as it was
   * @param mayReadProtected what allows the further cases to read a protected characteristic, if
   *     they read one
   * @param why why
   */
  record Extend<S>(
      String rule,
      Condition<S> also,
      Basis basis,
      Optional<Citation> mayReadProtected,
      Bilingual why)
      implements Amendment<S> {
    /** Checks that all parts are there. */
    public Extend {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(also, "also");
      Objects.requireNonNull(basis, "basis");
      Objects.requireNonNull(mayReadProtected, "mayReadProtected");
      Objects.requireNonNull(why, "why");
    }

    @Override
    public Optional<Basis> decidedBy() {
      return Optional.of(basis);
    }
  }

  /**
   * Another rule stands in the place of the rule: in the nations of the other, from its first day
   * on. When the other ends, the rule does not come back by itself.
   *
   * @param <S> the type of the subject
   * @param rule the id of the rule that is replaced or superseded
   * @param by the id of the other rule, which stands in the pack that amends
   * @param why why
   */
  record Replace<S>(String rule, String by, Bilingual why) implements Amendment<S> {
    /** Checks that all parts are there. */
    public Replace {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(why, "why");
    }
  }

  /**
   * A policy does not apply any more.
   *
   * @param <S> the type of the subject
   * @param rule the id of the policy
   * @param basis who decided so, and where and when it does not apply
   * @param why why
   */
  record Retire<S>(String rule, Basis basis, Bilingual why) implements Amendment<S> {
    /** Checks that all parts are there. */
    public Retire {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(basis, "basis");
      Objects.requireNonNull(why, "why");
    }

    @Override
    public Optional<Basis> decidedBy() {
      return Optional.of(basis);
    }
  }
}
