package org.fostering.cli.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.fostering.json.format.StatusFormat;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;

/** What {@code --reading} chooses, of the readings that a command honours. */
public final class ReadingChoices {

  private ReadingChoices() {}

  /** The choice that a text such as {@code first-day=first-day-counts} names. */
  public static InterpretationOption of(String text, Collection<Interpretation> honoured)
      throws UnusableException {
    String name = text.strip();
    return Arrays.stream(InterpretationOption.values())
        .filter(each -> honoured.contains(each.interpretation()))
        .filter(each -> StatusFormat.setting(each).equals(name))
        .findFirst()
        .orElseThrow(() -> new UnusableException("reading.unknown", name, all(honoured)));
  }

  /** How the law is read by some texts. */
  public static Interpretations of(List<String> texts, Collection<Interpretation> honoured)
      throws UnusableException {
    Interpretations interpretations = Interpretations.defaults();
    for (String text : texts) {
      InterpretationOption choice = of(text, honoured);
      interpretations = interpretations.with(choice.interpretation(), choice);
    }
    return interpretations;
  }

  /** The choices that are not made by default, in the order of the readings. */
  public static List<InterpretationOption> notByDefault(
      Interpretations interpretations, Collection<Interpretation> honoured) {
    return honoured.stream()
        .map(interpretations::of)
        .filter(choice -> choice != choice.interpretation().byDefault())
        .toList();
  }

  /** How some choices are written in a summary for people. */
  public static String written(List<InterpretationOption> choices) {
    return choices.stream().map(StatusFormat::setting).collect(Collectors.joining(", "));
  }

  /** Every choice that can be made; the first of each reading is made without saying so. */
  private static String all(Collection<Interpretation> honoured) {
    return honoured.stream()
        .flatMap(each -> each.choices().stream())
        .map(StatusFormat::setting)
        .collect(Collectors.joining(", "));
  }
}
