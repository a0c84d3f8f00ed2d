package org.fostering.rules.spi;

import java.util.Collection;
import java.util.List;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.RulePack;

/**
 * Gives packs of rules, and facts on which rules may be written, to every host that has it on the
 * path. An implementation has a public constructor without parameters and overrides what it gives;
 * there may be more to give in later versions.
 */
public interface RulesProvider {

  /**
   * {@return the packs that it gives} Each is on facts that some provider gives or the library has,
   * and is found by these very facts.
   */
  default Collection<RulePack<?>> packs() {
    return List.of();
  }

  /**
   * {@return the declarations of facts that it gives, on which packs in files can be written too,
   * each of another subject}
   */
  default Collection<Facts<?>> facts() {
    return List.of();
  }
}
