package org.fostering.rules.rule;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fostering.model.code.CodeList;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Condition.Exists;
import org.fostering.rules.rule.Condition.Not;

/**
 * Puts conditions into words, in English and in Welsh.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class Wording {

  private static final Bilingual ALWAYS = new Bilingual("always", "bob amser");
  private static final Bilingual NEVER = new Bilingual("never", "byth");
  private static final Bilingual AND = new Bilingual("and", "ac hefyd");
  private static final Bilingual OR = new Bilingual("or", "neu");

  private Wording() {}

  /**
   * The parts of conditions that a reason may name, each in words.
   *
   * @param conditions the conditions
   * @return the words by the part itself, not by what is equal to it
   */
  public static IdentityHashMap<Condition<?>, Bilingual> ofParts(
      Collection<? extends Condition<?>> conditions) {
    IdentityHashMap<Condition<?>, Bilingual> words = new IdentityHashMap<>();
    for (Condition<?> condition : conditions) {
      Conditions.visit(
          condition,
          part -> {
            if (part instanceof Compare<?, ?>
                || part instanceof Exists<?, ?>
                || part instanceof Custom<?>) {
              words.put(part, of(part));
            }
          });
    }
    return words;
  }

  static Bilingual of(Condition<?> condition) {
    if (condition instanceof Compare<?, ?> compare) {
      return compare(compare);
    }
    if (condition instanceof All<?> all) {
      return joined(all.conditions(), AND, ALWAYS);
    }
    if (condition instanceof Any<?> any) {
      return joined(any.conditions(), OR, NEVER);
    }
    if (condition instanceof Exists<?, ?> some) {
      return some.condition() instanceof All<?> all && all.conditions().isEmpty()
          ? atLeastOne(some.several().label())
          : around(
              "for at least one of these: ",
              "ar gyfer o leiaf un o’r rhain: ",
              some,
              some.condition());
    }
    if (condition instanceof Not<?> not) {
      return not(not.condition());
    }
    return ((Custom<?>) condition).says();
  }

  private static Bilingual compare(Compare<?, ?> compare) {
    Bilingual fact = compare.fact().label();
    Bilingual value = value(compare.value(), compare.fact().codes());
    Bilingual asked =
        switch (compare.operator()) {
          case EQUAL -> value;
          case BELOW -> new Bilingual("less than " + value.english(), "llai na " + value.welsh());
          case AT_LEAST -> new Bilingual(value.english() + " or more", value.welsh() + " neu fwy");
        };
    return new Bilingual(
        fact.english() + ": " + asked.english(), fact.welsh() + ": " + asked.welsh());
  }

  private static Bilingual value(Object value, Optional<CodeList> codes) {
    if (value instanceof Boolean yes) {
      return yes ? new Bilingual("yes", "ie") : new Bilingual("no", "nage");
    }
    if (value instanceof Integer) {
      return new Bilingual(value.toString(), value.toString());
    }
    return new Bilingual(
        "“" + named(value, codes, Locale.ENGLISH) + "”",
        "“" + named(value, codes, Messages.WELSH) + "”");
  }

  private static String named(Object value, Optional<CodeList> codes, Locale language) {
    String text = value.toString();
    return codes.map(list -> list.labelOf(text, language)).orElse(text);
  }

  /** That none fails is said as "each"; that something is not so, as a remark on the whole. */
  private static Bilingual not(Condition<?> condition) {
    if (condition instanceof Exists<?, ?> some && some.condition() instanceof Not<?> inner) {
      return around("for each of these: ", "ar gyfer pob un o’r rhain: ", some, inner.condition());
    }
    Bilingual inner = of(condition);
    return new Bilingual(
        "not (" + inner.english() + ")", "nid yw hyn yn wir (" + inner.welsh() + ")");
  }

  private static Bilingual atLeastOne(Bilingual list) {
    return new Bilingual(
        "at least one of these: " + list.english(), "o leiaf un o’r rhain: " + list.welsh());
  }

  private static Bilingual around(
      String english, String welsh, Exists<?, ?> some, Condition<?> condition) {
    Bilingual list = some.several().label();
    Bilingual inner = of(condition);
    return new Bilingual(
        english + list.english() + " (" + inner.english() + ")",
        welsh + list.welsh() + " (" + inner.welsh() + ")");
  }

  private static Bilingual joined(
      List<? extends Condition<?>> parts, Bilingual word, Bilingual whenEmpty) {
    if (parts.isEmpty()) {
      return whenEmpty;
    }
    if (parts.size() == 1) {
      return of(parts.get(0));
    }
    List<Bilingual> texts = parts.stream().map(Wording::part).toList();
    return new Bilingual(
        texts.stream()
            .map(Bilingual::english)
            .collect(Collectors.joining(" " + word.english() + " ")),
        texts.stream().map(Bilingual::welsh).collect(Collectors.joining(" " + word.welsh() + " ")));
  }

  /** A part that joins parts of its own is set apart, so that nobody reads it the other way. */
  private static Bilingual part(Condition<?> condition) {
    Bilingual text = of(condition);
    boolean joins =
        (condition instanceof All<?> all && all.conditions().size() > 1)
            || (condition instanceof Any<?> any && any.conditions().size() > 1);
    return joins ? new Bilingual("(" + text.english() + ")", "(" + text.welsh() + ")") : text;
  }
}
