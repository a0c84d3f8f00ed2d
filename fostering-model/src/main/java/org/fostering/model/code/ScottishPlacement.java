package org.fostering.model.code;

import java.util.Optional;

/**
 * The five descriptions of a foster placement in the returns of Scotland.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("scottish-placement")
public final class ScottishPlacement extends Code {

  /** Emergency placement. */
  public static final ScottishPlacement EMERGENCY = new ScottishPlacement("emergency");

  /** Placement for a time, while plans are made. */
  public static final ScottishPlacement INTERIM = new ScottishPlacement("interim");

  /** Long-term placement. */
  public static final ScottishPlacement LONG_TERM = new ScottishPlacement("long-term");

  /** Permanent placement. */
  public static final ScottishPlacement PERMANENT = new ScottishPlacement("permanent");

  /** Short break. */
  public static final ScottishPlacement SHORT_BREAK = new ScottishPlacement("short-break");

  private ScottishPlacement(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ScottishPlacement of(String text) {
    return new ScottishPlacement(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ScottishPlacement> tryParse(String text) {
    return isCode(text) ? Optional.of(new ScottishPlacement(text)) : Optional.empty();
  }
}
