package org.fostering.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A set of rules that belongs together and has a version: the law of a nation, or the policies of a
 * service. A pack that breaks its own rules does not build, and the message names the rule.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 * @param id the stable name of the pack: lower-case words joined by hyphens
 * @param version the version of the pack
 * @param title what the pack is called
 * @param facts the facts that the rules may read
 * @param rules the rules, in the order in which to report them
 */
public record RulePack<S>(
    String id, String version, Bilingual title, Facts<S> facts, List<Rule<S>> rules) {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  /**
   * Checks the rules.
   *
   * @throws IllegalArgumentException if an id is malformed or used twice, a rule has no citation,
   *     names no nation, reads a fact that is not declared, or reads a protected characteristic
   *     without the basis that allows it
   */
  public RulePack {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(facts, "facts");
    rules = List.copyOf(rules);
    require(ID.matcher(id).matches(), "pack " + id, "an id of lower-case words and hyphens");
    Set<String> ids = new HashSet<>();
    for (Rule<S> rule : rules) {
      String name = "rule " + rule.id() + " of pack " + id;
      RuleDescription description = rule.description();
      require(ID.matcher(rule.id()).matches(), name, "an id of lower-case words and hyphens");
      require(ids.add(rule.id()), name, "an id of its own: another rule has the same");
      require(!description.basis().owner().isBlank(), name, "an owner");
      require(!description.basis().nations().isEmpty(), name, "a nation in which it holds");
      require(
          !description.basis().citations().isEmpty(),
          name,
          "a citation: for law the provision, for a policy where its owner wrote it down");
      List<String> undeclared = facts.undeclared(rule.condition());
      require(
          undeclared.isEmpty(),
          name,
          "to read declared facts only; not declared: " + String.join(", ", undeclared));
      require(
          description.mayReadProtected().isPresent()
              || Conditions.characteristics(rule.condition()).isEmpty(),
          name,
          "the basis that allows it to read a protected characteristic (mayReadProtected)");
    }
  }

  private static void require(boolean holds, String what, String needs) {
    if (!holds) {
      throw new IllegalArgumentException(what + " needs " + needs);
    }
  }

  /**
   * The pack and its version, as a decision records it.
   *
   * @return the id, a colon and the version
   */
  public String reference() {
    return id + ":" + version;
  }
}
