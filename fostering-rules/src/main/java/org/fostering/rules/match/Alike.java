package org.fostering.rules.match;

import java.util.List;
import java.util.regex.Pattern;
import org.fostering.model.table.ResourceTable;

/**
 * Makes what is written in several ways alike, by the steps of a table, each applied to what the
 * one before left.
 */
final class Alike {

  /** Letters that have no plain one within them, so that taking marks away leaves them. */
  static final Alike LETTERS = read("letters.csv");

  /**
   * How a name sounds, roughly, so that <i>Siân</i> and <i>Shan</i>, <i>Davies</i> and
   * <i>Davis</i>, <i>Mohammed</i> and <i>Muhammad</i> come to the same: English and Welsh spelling,
   * then the consonants alone. Names of other languages fare as an English clerk would hear them,
   * so that what sounds alike is never more than a possible match. For a name in small letters
   * without marks.
   */
  static final Alike SOUND = read("sounds.csv");

  /**
   * The first line of an address, so that <i>High St</i> and <i>High Street</i>, <i>Flat 2, 10</i>
   * and <i>2/10</i> come to the same; two numbers stay two. For a line in small letters without
   * marks.
   */
  static final Alike HOME = read("homes.csv");

  private record Step(Pattern written, String becomes) {}

  private final List<Step> steps;

  private Alike(List<Step> steps) {
    this.steps = steps;
  }

  private static Alike read(String table) {
    return new Alike(
        ResourceTable.read(Alike.class.getResourceAsStream(table), table).stream()
            .map(
                row ->
                    new Step(
                        Pattern.compile(row.text("written")), row.optional("becomes").orElse("")))
            .toList());
  }

  /** What is left of a text; empty if nothing is. */
  String of(String text) {
    String left = text;
    for (Step step : steps) {
      left = step.written().matcher(left).replaceAll(step.becomes());
    }
    return left;
  }
}
