package org.fostering.cli.book;

import java.util.List;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Exists;
import org.fostering.rules.rule.Condition.Not;

/** Prints a condition as a list of what it asks, each part below the one that it belongs to. */
final class ConditionOutline {

  private final BookPage page;

  ConditionOutline(BookPage page) {
    this.page = page;
  }

  void print(Condition<?> condition) {
    print(condition, 0);
  }

  private void print(Condition<?> condition, int depth) {
    if (condition instanceof All<?> all && all.conditions().size() > 1) {
      parts(page.text("condition.all"), all.conditions(), depth);
    } else if (condition instanceof Any<?> any && any.conditions().size() > 1) {
      parts(page.text("condition.any"), any.conditions(), depth);
    } else if (condition instanceof All<?> all && all.conditions().size() == 1) {
      print(all.conditions().get(0), depth);
    } else if (condition instanceof Any<?> any && any.conditions().size() == 1) {
      print(any.conditions().get(0), depth);
    } else if (condition instanceof Exists<?, ?> some) {
      some(page.text("condition.some"), some, some.condition(), depth);
    } else if (condition instanceof Not<?> not) {
      not(not.condition(), depth);
    } else {
      page.item(depth, page.say(condition.inWords()));
    }
  }

  private void parts(String text, List<? extends Condition<?>> parts, int depth) {
    page.item(depth, text);
    parts.forEach(part -> print(part, depth + 1));
  }

  private void some(String text, Exists<?, ?> some, Condition<?> condition, int depth) {
    page.item(depth, text.replace("{list}", page.say(some.several().label())));
    print(condition, depth + 1);
  }

  /** That none fails is said as "each". */
  private void not(Condition<?> condition, int depth) {
    if (condition instanceof Exists<?, ?> some) {
      if (some.condition() instanceof Not<?> inner) {
        some(page.text("condition.each"), some, inner.condition(), depth);
      } else {
        some(page.text("condition.none"), some, some.condition(), depth);
      }
      return;
    }
    page.item(depth, page.text("condition.not"));
    print(condition, depth + 1);
  }
}
