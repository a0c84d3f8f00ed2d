package org.fostering.json.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.decision.RulePackFindingCode;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Fact;

/**
 * A condition of a rule in a file: one line a property of each kind of condition. What must be
 * known to write one is as of {@link PackFormat}.
 */
final class ConditionFormat {

  /** The name of a rule, a fact or a list. */
  static final WrittenValue<String, Object> ID =
      WrittenValue.ID.elseFault(RulePackFindingCode.ID_MALFORMED.code());

  private static final WrittenValue<String, Object> LONG = WrittenValue.legible(2_000);

  /** A text, in both languages where a Welsh reader is meant. */
  static final WrittenValue<Bilingual, Object> TEXT =
      WrittenObject.<Bilingual, Object>named("bilingual", "A text in English and in Welsh.")
          .required("english", LONG, "The English text.", Bilingual::english)
          .optional(
              "welsh",
              LONG,
              "The Welsh text; it may be left out where nothing holds in Wales, and is needed where"
                  + " something does.",
              text -> Optional.of(text.welsh()).filter(welsh -> !welsh.equals(text.english())))
          .value();

  /** A condition, of a rule. */
  static final WrittenValue<Said, Consumer<String>> CONDITION =
      WrittenValue.oneOf(
          "condition",
          PackFormat.CONDITION_UNCLEAR,
          List.of("comparison", "all", "any", "not", "some", "always"),
          ConditionFormat::conditions,
          ConditionFormat::write);

  /** Several constants are written as any of several comparisons, as which they are read too. */
  private static final WrittenObject<Condition.Compare<?, ?>, Consumer<String>> COMPARISON =
      WrittenObject.<Condition.Compare<?, ?>, Consumer<String>>named(
              "comparison",
              "A fact compared with one constant, or with several of which one must be equal.")
          .required("fact", ID, "The name of the fact.", compare -> compare.fact().name())
          .optional("is", WrittenValue.SCALAR, "The fact has the value.", operand("is"))
          .optional(
              "isOneOf",
              WrittenValue.list(WrittenValue.SCALAR, 1),
              "The fact has one of the values.",
              compare -> Optional.<List<Object>>empty())
          .optional(
              "below", WrittenValue.INTEGER, "The fact is less than the number.", operand("below"))
          .optional(
              "atLeast",
              WrittenValue.INTEGER,
              "The fact is the number or more.",
              operand("atLeast"))
          .choosing(PackFormat.CONDITION_UNCLEAR, "is", "isOneOf", "below", "atLeast");

  private static final WrittenObject<List<Said>, Consumer<String>> ALL =
      WrittenObject.<List<Said>, Consumer<String>>named("all", "All of several conditions hold.")
          .required("all", WrittenValue.list(CONDITION, 1), "The conditions.", each -> each);

  private static final WrittenObject<List<Said>, Consumer<String>> ANY =
      WrittenObject.<List<Said>, Consumer<String>>named(
              "any", "At least one of several conditions holds.")
          .required("any", WrittenValue.list(CONDITION, 1), "The conditions.", each -> each);

  private static final WrittenObject<Said, Consumer<String>> NOT =
      WrittenObject.<Said, Consumer<String>>named("not", "A condition does not hold.")
          .required("not", CONDITION, "The condition.", said -> said);

  private static final WrittenObject<Some, Consumer<String>> SOME =
      WrittenObject.<Some, Consumer<String>>named(
              "some", "At least one of the things on a list meets a condition.")
          .required("list", ID, "The name of the list.", Some::list)
          .required("some", CONDITION, "The condition, on one of the things.", Some::condition);

  private static final WrittenObject<Boolean, Consumer<String>> ALWAYS =
      WrittenObject.<Boolean, Consumer<String>>named(
              "always", "A condition that holds always, or never.")
          .required(
              "always",
              WrittenValue.BOOLEAN,
              "True for always, false for never.",
              always -> always);

  /** In words, with the facts that it reads: enough to tell two packs apart by what they say. */
  private static final WrittenObject<Condition.Custom<?>, Consumer<String>> IN_JAVA =
      WrittenObject.<Condition.Custom<?>, Consumer<String>>named("java", "A condition in Java.")
          .required("inJava", TEXT, "What it says.", Condition.Custom::says)
          .required(
              "reads",
              WrittenValue.list(WrittenValue.ID, 0),
              "The facts that it reads.",
              condition -> condition.reads().stream().map(Fact::name).toList());

  private ConditionFormat() {}

  /** A condition, and the rule that it is part of. */
  record Said(String rule, Condition<?> condition) {
    Said {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(condition, "condition");
    }

    List<Said> each(List<? extends Condition<?>> parts) {
      return parts.stream().map(part -> new Said(rule, part)).toList();
    }
  }

  /** A condition on one of the things on a list. */
  private record Some(String list, Said condition) {}

  /** The constant of a comparison, if it is one by this operator. */
  @SuppressWarnings("unchecked") // what is written is what can be written, or it is refused
  private static <V> Function<Condition.Compare<?, ?>, Optional<V>> operand(String operator) {
    return compare ->
        compare.operator().word().equals(operator)
            ? Optional.of((V) compare.value())
            : Optional.empty();
  }

  private static List<WrittenObject<?, ?>> conditions() {
    return List.of(COMPARISON, ALL, ANY, NOT, SOME, ALWAYS);
  }

  private static void write(Said said, Consumer<String> inJava, JsonGenerator json)
      throws IOException {
    Condition<?> condition = said.condition();
    if (condition instanceof Condition.Compare<?, ?> compare) {
      checkSayable(said.rule(), compare);
      COMPARISON.write(compare, inJava, json);
    } else if (condition instanceof Condition.All<?> all) {
      several(ALL, said.each(all.conditions()), true, inJava, json);
    } else if (condition instanceof Condition.Any<?> any) {
      several(ANY, said.each(any.conditions()), false, inJava, json);
    } else if (condition instanceof Condition.Not<?> not) {
      NOT.write(new Said(said.rule(), not.condition()), inJava, json);
    } else if (condition instanceof Condition.Exists<?, ?> some) {
      Said each = new Said(said.rule(), some.condition());
      SOME.write(new Some(some.several().name(), each), inJava, json);
    } else {
      inJava.accept(said.rule());
      IN_JAVA.write((Condition.Custom<?>) condition, inJava, json);
    }
  }

  private static void several(
      WrittenObject<List<Said>, Consumer<String>> object,
      List<Said> parts,
      boolean whenEmpty,
      Consumer<String> inJava,
      JsonGenerator json)
      throws IOException {
    if (parts.isEmpty()) {
      ALWAYS.write(whenEmpty, inJava, json);
    } else {
      object.write(parts, inJava, json);
    }
  }

  private static void checkSayable(String rule, Condition.Compare<?, ?> compare) {
    Object value = compare.value();
    boolean sayable =
        value instanceof Integer
            || (compare.operator() == Condition.Operator.EQUAL
                && (value instanceof Boolean || value instanceof String));
    if (!sayable) {
      throw new IllegalArgumentException(
          "rule "
              + rule
              + " compares the fact "
              + compare.fact().name()
              + " in a way that only Java can say");
    }
  }
}
