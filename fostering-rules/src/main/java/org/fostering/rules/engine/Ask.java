package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fostering.rules.rule.Question;

/** A question within one decision. Not thread-safe. */
public final class Ask {

  /** From the least sensitive, then by place and name. */
  public static final Comparator<Ask> ORDER =
      (left, right) -> {
        int order = left.question.sensitivity().compareTo(right.question.sensitivity());
        if (order == 0) {
          order = left.text.compareTo(right.text);
        }
        return order != 0 ? order : left.question.fact().compareTo(right.question.fact());
      };

  private final Question question;
  private final String text;
  private List<String> rules = List.of();

  private boolean wanted;

  /** The search in which it was found last. */
  int found;

  Ask(Question question, String text) {
    this.question = question;
    this.text = text;
  }

  /** The question for one rule. */
  public Question forRules(List<String> ids) {
    return question.forRules(ids);
  }

  /**
   * Asks it for the whole.
   *
   * @return whether it was not asked before
   */
  public boolean want() {
    boolean first = !wanted;
    wanted = true;
    return first;
  }

  /** Adds a rule on which the answer bears, if it is asked for the whole. */
  public void bearsOn(String rule) {
    if (wanted) {
      if (rules.isEmpty()) {
        rules = new ArrayList<>(4);
      }
      rules.add(rule);
    }
  }

  /** The question for all rules on which the answer bears. */
  public Question forItsRules() {
    return question.forRules(rules);
  }
}
