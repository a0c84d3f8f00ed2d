package org.fostering.rules.match;

import java.util.List;
import java.util.regex.Pattern;
import org.fostering.model.table.ResourceTable;

/**
 * How a name sounds, roughly, so that <i>Siân</i> and <i>Shan</i>, <i>Davies</i> and <i>Davis</i>,
 * <i>Mohammed</i> and <i>Muhammad</i> come to the same. The steps stand in {@code sounds.csv}, each
 * applied to what the one before left: English and Welsh spelling, then the consonants alone. Names
 * of other languages fare as an English clerk would hear them, so that what sounds alike is never
 * more than a possible match.
 */
final class NameSound {

  private record Step(Pattern written, String sounds) {}

  private static final List<Step> STEPS =
      ResourceTable.read(NameSound.class.getResourceAsStream("sounds.csv"), "sounds.csv").stream()
          .map(
              row ->
                  new Step(Pattern.compile(row.text("written")), row.optional("sounds").orElse("")))
          .toList();

  private NameSound() {}

  /** The sound of a name that is written in small letters without marks; empty if none is left. */
  static String of(String letters) {
    String sound = letters;
    for (Step step : STEPS) {
      sound = step.written().matcher(sound).replaceAll(step.sounds());
    }
    return sound;
  }
}
