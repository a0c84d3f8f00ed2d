package org.fostering.model.monitoring;

import java.util.List;
import java.util.Set;
import org.fostering.model.code.Code;

/** The codes that every list of equality monitoring has for a question asked and not answered. */
final class NonAnswers {

  private static final Set<String> CODES = Set.of("prefer-not-to-say", "not-known");

  private NonAnswers() {}

  static void checkAlone(List<? extends Code> answers, boolean more) {
    if ((more || answers.size() > 1)
        && answers.stream().anyMatch(answer -> CODES.contains(answer.getText()))) {
      throw new IllegalStateException("a question that was not answered has no answer beside");
    }
  }
}
