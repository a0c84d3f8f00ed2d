package org.fostering.model.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read, together with everything found on the way: a value, findings, or both.
 *
 * <p>The value is there whenever it could be built, also when there are errors: an optional part
 * that could not be read is then absent from it, which the rules treat as unknown. Whether the
 * input kept to the format is {@link #isSound()}.
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param <T> the type of the value
 */
public final class Checked<T> {

  private final @Nullable T value;
  private final List<Finding> findings;

  private Checked(@Nullable T value, List<Finding> findings) {
    this.value = value;
    this.findings = List.copyOf(findings);
  }

  /**
   * A value and what was found on the way to it.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param findings what was found, in the order of the input
   * @return the pair
   */
  public static <T> Checked<T> of(T value, List<Finding> findings) {
    return new Checked<>(Objects.requireNonNull(value, "value"), findings);
  }

  /**
   * No value could be built.
   *
   * @param <T> the type of the value
   * @param findings why; at least one of them an error
   * @return the findings alone
   * @throws IllegalArgumentException if no finding is an error: the absence would be unexplained
   */
  public static <T> Checked<T> failed(List<Finding> findings) {
    if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
      throw new IllegalArgumentException("without a value there must be an error that says why");
    }
    return new Checked<>(null, findings);
  }

  /** {@return the value, if it could be built, or empty} */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * {@return everything that was found, in the order of the input; an unmodifiable list, empty when
   * all is well}
   */
  public List<Finding> findings() {
    return findings;
  }

  /** {@return whether the input kept to the format: there is a value and no finding is an error} */
  public boolean isSound() {
    return value != null
        && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * The same findings with another value.
   *
   * @param <R> the type of the other value
   * @param mapper makes the other value; called only when there is a value
   * @return the mapped pair
   */
  public <R> Checked<R> map(Function<? super T, ? extends R> mapper) {
    return new Checked<>(value == null ? null : mapper.apply(value), findings);
  }

  /** Says whether there is a value and how many findings there are; never the value itself. */
  @Override
  public String toString() {
    return "Checked["
        + (value == null ? "no value" : "value")
        + ", "
        + findings.size()
        + " findings]";
  }
}
