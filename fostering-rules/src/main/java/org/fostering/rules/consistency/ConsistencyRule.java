package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What must hold within a document or between documents, and what to say where it does not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of its findings: lower-case words joined by dots and hyphens
 * @param basis what it rests on, where and when it holds; a rule of pure logic rests on the
 *     vocabulary and is presented as no law
 * @param severity {@link Severity#ERROR} only where something cannot be so
 * @param message what is wrong: constant text
 * @param fix what to do about it: constant text
 * @param on the simple name of the type of the objects that it looks at, such as {@code Notice}
 * @param when which of them
 * @param check what must hold of each
 */
public record ConsistencyRule(
    String code,
    Basis basis,
    Severity severity,
    Bilingual message,
    Bilingual fix,
    String on,
    NodeCondition when,
    Check check) {

  /** What follows the code of a rule in the code of a finding that says that the rule failed. */
  static final String FAILED = ".failed";

  /**
   * Checks that all parts are there.
   *
   * @throws IllegalArgumentException if the code is no code of a finding
   */
  public ConsistencyRule {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(fix, "fix");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(check, "check");
    // A finding knows what a code may look like.
    new Finding(code, severity, Pointer.ROOT, Optional.empty(), Optional.empty());
  }

  /**
   * Starts a rule. Until more is said it is a warning about every object of the type.
   *
   * @param code the code of its findings
   * @param on the simple name of the type of the objects that it looks at
   * @return a builder
   */
  public static Builder of(String code, String on) {
    return new Builder(code, on);
  }

  Finding finding(Pointer pointer) {
    return severity == Severity.ERROR
        ? Finding.error(code, pointer)
        : Finding.warning(code, pointer);
  }

  /** Builds a rule. Not thread-safe. */
  public static final class Builder {
    private final String code;
    private final String on;
    private Severity severity = Severity.WARNING;
    private NodeCondition when = NodeCondition.of("");
    private @Nullable Basis basis;
    private @Nullable Bilingual message;
    private @Nullable Bilingual fix;

    private Builder(String code, String on) {
      this.code = Objects.requireNonNull(code, "code");
      this.on = Objects.requireNonNull(on, "on");
    }

    /**
     * Says that what it finds cannot be so.
     *
     * @return this builder
     */
    public Builder error() {
      severity = Severity.ERROR;
      return this;
    }

    /**
     * Which objects it looks at.
     *
     * @param condition the condition, as {@link NodeCondition#of} reads it
     * @return this builder
     */
    public Builder when(String condition) {
      when = NodeCondition.of(condition);
      return this;
    }

    /**
     * What it rests on.
     *
     * @param what the basis
     * @return this builder
     */
    public Builder basis(Basis what) {
      basis = Objects.requireNonNull(what, "what");
      return this;
    }

    /**
     * What is wrong.
     *
     * @param english the English text
     * @param welsh the Welsh text
     * @return this builder
     */
    public Builder says(String english, String welsh) {
      message = new Bilingual(english, welsh);
      return this;
    }

    /**
     * What to do about it.
     *
     * @param english the English text
     * @param welsh the Welsh text
     * @return this builder
     */
    public Builder fix(String english, String welsh) {
      fix = new Bilingual(english, welsh);
      return this;
    }

    /**
     * The rule.
     *
     * @param check what must hold
     * @return the rule
     * @throws NullPointerException if the basis or a text is missing
     */
    public ConsistencyRule must(Check check) {
      return new ConsistencyRule(
          code,
          Objects.requireNonNull(basis, "basis"),
          severity,
          Objects.requireNonNull(message, "says"),
          Objects.requireNonNull(fix, "fix"),
          on,
          when,
          check);
    }
  }

  /** Where it finds fault with a document. */
  Stream<Pointer> faults(DocumentIndex document, LocalDate asOf) {
    return document.each(on).stream()
        .filter(part -> when.holds(part, document, asOf))
        .flatMap(part -> check.faults(part, document, asOf));
  }
}
