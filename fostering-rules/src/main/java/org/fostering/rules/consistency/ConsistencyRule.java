package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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
 */
public final class ConsistencyRule {

  /** What follows the code of a rule in the code of a finding that says that the rule failed. */
  static final String FAILED = ".failed";

  private final String code;
  private final Basis basis;
  private final Severity severity;
  private final Bilingual message;
  private final Bilingual fix;
  private final String on;
  private final NodeCondition when;
  private final Check check;

  private ConsistencyRule(Builder builder) {
    this.code = builder.code;
    this.basis = builder.there(builder.basis, "basis");
    this.severity = builder.severity;
    this.message = builder.there(builder.message, "message");
    this.fix = builder.there(builder.fix, "fix");
    this.on = builder.on;
    this.when = builder.when;
    this.check = builder.there(builder.check, "check");
  }

  /**
   * Starts a rule. Until more is said it is a warning about every object of the type.
   *
   * @param code the code of its findings
   * @param on the simple name of the type of the objects that it looks at, such as {@code Notice}
   * @return a builder
   * @throws IllegalArgumentException if the code is not a code of a finding
   */
  public static Builder builder(String code, String on) {
    return new Builder(code, on);
  }

  /** {@return the code of its findings: lower-case words joined by dots and hyphens} */
  public String code() {
    return code;
  }

  /**
   * {@return what it rests on, where and when it holds} A rule of pure logic rests on the
   * vocabulary and is presented as no law.
   */
  public Basis basis() {
    return basis;
  }

  /**
   * {@return how grave its findings are: {@link Severity#ERROR} only where something cannot be so}
   */
  public Severity severity() {
    return severity;
  }

  /** {@return what is wrong; constant text} */
  public Bilingual message() {
    return message;
  }

  /** {@return what to do about it; constant text} */
  public Bilingual fix() {
    return fix;
  }

  /**
   * {@return the simple name of the type of the objects that it looks at, such as {@code Notice}}
   */
  public String on() {
    return on;
  }

  /** {@return which of those objects it looks at} */
  public NodeCondition when() {
    return when;
  }

  /** {@return what must hold of each} */
  public Check check() {
    return check;
  }

  Finding finding(Pointer pointer) {
    return new Finding(
        code, severity, pointer, Optional.empty(), Optional.empty(), Optional.of(basis));
  }

  /** The finding that says that the rule failed. */
  Finding failed() {
    return Finding.warning(code + FAILED, Pointer.ROOT).restingOn(basis);
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
    private @Nullable Check check;

    private Builder(String code, String on) {
      this.code = Objects.requireNonNull(code, "code");
      this.on = Objects.requireNonNull(on, "on");
      // A finding knows what a code may look like.
      Finding.warning(code, Pointer.ROOT);
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

    Builder severity(Severity how) {
      severity = how;
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
     * What must hold of each object.
     *
     * @param what the check
     * @return this builder
     */
    public Builder must(Check what) {
      check = Objects.requireNonNull(what, "what");
      return this;
    }

    /**
     * The rule.
     *
     * @return the rule
     * @throws IllegalStateException if the basis, a text or the check is missing; the message names
     *     the rule and the part
     */
    public ConsistencyRule build() {
      return new ConsistencyRule(this);
    }

    private <T> T there(@Nullable T part, String name) {
      if (part == null) {
        throw new IllegalStateException("the rule " + code + " has no " + name);
      }
      return part;
    }
  }

  /** Looks for faults in one object of its type. */
  void look(DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    if (when.holds(part, document, asOf)) {
      check.look(part, document, asOf, faults);
    }
  }

  /** Its code: what it says is constant, and stands in the table. */
  @Override
  public String toString() {
    return "ConsistencyRule[" + code + "]";
  }
}
