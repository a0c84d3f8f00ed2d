package org.fostering.rules.decision;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fostering.model.value.Answer;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Known;

/**
 * A slow, plain reading of conditions on {@link TestSubject}: it lists every way in which what is
 * not known may turn out and tests the condition on each. It shares no code with the mechanism.
 */
public final class SlowEvaluation {

  /** The constants that the conditions compare the number with, and what lies around them. */
  private static final List<Integer> NUMBERS = List.of(2, 3, 4, 5, 6);

  /** What more there may be on the list of things: three at most show whatever any more would. */
  private static final List<List<FullThing>> OTHERS =
      subsets(kinds()).stream().filter(others -> others.size() <= 3).toList();

  /** Everything that a subject may turn out to be about which nothing is known. */
  private static final List<Full> ANYTHING =
      completions(new TestSubject(Optional.empty(), Known.unknown(), List.of(), false));

  private SlowEvaluation() {}

  public record FullThing(boolean p, List<Boolean> parts) {}

  /** One way in which everything may turn out, with the answer that belongs at each place. */
  public record Full(boolean a, int n, List<FullThing> things, Map<String, Object> answers) {}

  public static List<Full> completions(TestSubject made) {
    List<Full> all = new ArrayList<>();
    for (boolean a : values(made.a())) {
      for (int n : NUMBERS) {
        if (made.n().least().map(least -> n >= least).orElse(true)
            && made.n().most().map(most -> n <= most).orElse(true)) {
          Map<String, Object> answers = new LinkedHashMap<>();
          answers.put("/a", a);
          answers.put("/n", n);
          all.add(new Full(a, n, List.of(), answers));
        }
      }
    }
    for (int i = 0; i < made.things().size(); i++) {
      List<Full> more = new ArrayList<>();
      for (Full full : all) {
        for (Option option : options(made.things().get(i), "/things/" + i)) {
          more.add(with(full, List.of(option.thing), option.answers));
        }
      }
      all = more;
    }
    if (!made.complete()) {
      List<Full> more = new ArrayList<>();
      for (Full full : all) {
        for (List<FullThing> others : OTHERS) {
          more.add(with(full, others, Map.of("/things", others)));
        }
      }
      all = more;
    }
    return all;
  }

  private static Full with(Full full, List<FullThing> things, Map<String, Object> answers) {
    List<FullThing> longer = new ArrayList<>(full.things());
    longer.addAll(things);
    Map<String, Object> more = new LinkedHashMap<>(full.answers());
    more.putAll(answers);
    return new Full(full.a(), full.n(), longer, more);
  }

  private record Option(FullThing thing, Map<String, Object> answers) {}

  private static List<Option> options(TestSubject.Thing thing, String at) {
    List<Option> options = new ArrayList<>();
    for (boolean p : values(thing.p())) {
      options.add(new Option(new FullThing(p, List.of()), Map.of(at + "/p", p)));
    }
    for (int i = 0; i < thing.parts().size(); i++) {
      List<Option> more = new ArrayList<>();
      for (Option option : options) {
        for (boolean r : values(thing.parts().get(i))) {
          more.add(with(option, List.of(r), at + "/parts/" + i + "/r", r));
        }
      }
      options = more;
    }
    if (!thing.complete()) {
      List<Option> more = new ArrayList<>();
      for (Option option : options) {
        for (List<Boolean> others : subsets(List.of(true, false))) {
          more.add(with(option, others, at + "/parts", others));
        }
      }
      options = more;
    }
    return options;
  }

  private static Option with(Option option, List<Boolean> parts, String at, Object answer) {
    List<Boolean> longer = new ArrayList<>(option.thing().parts());
    longer.addAll(parts);
    Map<String, Object> more = new LinkedHashMap<>(option.answers());
    more.put(at, answer);
    return new Option(new FullThing(option.thing().p(), longer), more);
  }

  private static List<Boolean> values(Optional<Answer> answer) {
    return answer.equals(Optional.of(Answer.YES))
        ? List.of(true)
        : answer.equals(Optional.of(Answer.NO)) ? List.of(false) : List.of(true, false);
  }

  /** Every kind of thing that any condition on {@link TestSubject} can tell apart. */
  private static List<FullThing> kinds() {
    List<FullThing> kinds = new ArrayList<>();
    for (List<Boolean> parts : subsets(List.of(true, false))) {
      kinds.add(new FullThing(true, parts));
      kinds.add(new FullThing(false, parts));
    }
    return kinds;
  }

  private static <T> List<List<T>> subsets(List<T> of) {
    List<List<T>> subsets = new ArrayList<>();
    for (int mask = 0; mask < 1 << of.size(); mask++) {
      List<T> subset = new ArrayList<>();
      for (int i = 0; i < of.size(); i++) {
        if ((mask >> i & 1) == 1) {
          subset.add(of.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }

  /** Whether a condition holds of anything at all. */
  public static boolean canHold(Condition<TestSubject> condition) {
    return ANYTHING.stream().anyMatch(full -> holds(condition, full));
  }

  public static boolean holds(Condition<?> condition, Object subject) {
    if (condition instanceof Condition.All<?> all) {
      return all.conditions().stream().allMatch(part -> holds(part, subject));
    }
    if (condition instanceof Condition.Any<?> any) {
      return any.conditions().stream().anyMatch(part -> holds(part, subject));
    }
    if (condition instanceof Condition.Not<?> not) {
      return !holds(not.condition(), subject);
    }
    if (condition instanceof Condition.Exists<?, ?> some) {
      List<?> elements =
          subject instanceof Full full ? full.things() : ((FullThing) subject).parts();
      return elements.stream().anyMatch(element -> holds(some.condition(), element));
    }
    Condition.Compare<?, ?> compare = (Condition.Compare<?, ?>) condition;
    return switch (compare.fact().name()) {
      case "a" -> compare.value().equals(((Full) subject).a());
      case "p" -> compare.value().equals(((FullThing) subject).p());
      case "r" -> compare.value().equals(subject);
      default -> {
        int n = ((Full) subject).n();
        int constant = (Integer) compare.value();
        yield switch (compare.operator()) {
          case EQUAL -> n == constant;
          case BELOW -> n < constant;
          case AT_LEAST -> n >= constant;
        };
      }
    };
  }

  /** Asserts that some questions settle a result, and that none of them can be left out. */
  public static void assertSmallest(
      Set<String> asked, List<Full> completions, Function<Full, Object> result) {
    assertTrue(settles(asked, completions, result), "the questions do not suffice");
    for (String one : asked) {
      Set<String> fewer = new HashSet<>(asked);
      fewer.remove(one);
      assertFalse(settles(fewer, completions, result), "not needed: " + one);
    }
  }

  private static boolean settles(
      Set<String> asked, List<Full> completions, Function<Full, Object> result) {
    Map<Map<String, Object>, Object> results = new HashMap<>();
    for (Full full : completions) {
      Map<String, Object> answers = new HashMap<>(full.answers());
      answers.keySet().retainAll(asked);
      Object other = results.putIfAbsent(answers, result.apply(full));
      if (other != null && !other.equals(result.apply(full))) {
        return false;
      }
    }
    return true;
  }
}
