package org.fostering.rules.consistency;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;

/**
 * A set of consistency rules that belongs together and has a version. A pack that breaks its own
 * rules does not build, and the message names the rule.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the stable name of the pack: lower-case words joined by hyphens
 * @param version the version of the pack
 * @param title what the pack is called
 * @param rules the rules, in the order in which to report them
 */
public record ConsistencyPack(
    String id, String version, Bilingual title, List<ConsistencyRule> rules) {

  private static final Pattern ID = Pattern.compile(Words.FORM);

  /**
   * Checks the rules.
   *
   * @throws IllegalArgumentException if the id is malformed, two rules have the same code at a time
   *     and place where both hold, a rule has no owner, citation or nation, looks at a type that no
   *     document holds, or names a property that does not exist
   */
  public ConsistencyPack {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
    rules = List.copyOf(rules);
    require(ID.matcher(id).matches(), "pack " + id, "an id of lower-case words and hyphens");
    for (int i = 0; i < rules.size(); i++) {
      ConsistencyRule rule = rules.get(i);
      String name = "rule " + rule.code() + " of pack " + id;
      require(!rule.basis().owner().isBlank(), name, "an owner");
      require(!rule.basis().nations().isEmpty(), name, "a nation in which it holds");
      require(!rule.basis().citations().isEmpty(), name, "a citation");
      require(
          !rule.code().endsWith(ConsistencyRule.FAILED),
          name,
          "a code that does not end like that of a rule that failed");
      bind(rule, name);
      for (ConsistencyRule earlier : rules.subList(0, i)) {
        require(
            !earlier.code().equals(rule.code()) || sameTexts(earlier, rule),
            name,
            "the texts and severity of the other rule with its code");
      }
    }
  }

  private static boolean sameTexts(ConsistencyRule one, ConsistencyRule other) {
    return one.message().equals(other.message())
        && one.fix().equals(other.fix())
        && one.severity() == other.severity();
  }

  private static void bind(ConsistencyRule rule, String name) {
    Class<?> type =
        VocabularyTypes.find(rule.on())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        name + " needs a type that a document holds, not " + rule.on()));
    try {
      rule.when().bind(type);
      rule.check().bind(type);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          name + " needs properties that exist: " + e.getMessage(), e);
    }
  }

  private static void require(boolean holds, String what, String needs) {
    if (!holds) {
      throw new IllegalArgumentException(what + " needs " + needs);
    }
  }

  /** The codes of its rules. */
  Set<String> codes() {
    Set<String> codes = new HashSet<>();
    rules.forEach(rule -> codes.add(rule.code()));
    return codes;
  }

  /** {@return the pack and its version, as a report names it: the id, a colon and the version} */
  public String reference() {
    return id + ":" + version;
  }
}
