package org.fostering.cli.backtest;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * For how many enquiries each rule is one by which a protected characteristic decides.
 *
 * @param couldBefore by the old rules, if nothing were known of such facts
 * @param couldAfter by the new rules
 * @param movedBefore by the old rules, as such facts are varied
 * @param movedAfter by the new rules
 */
record FairnessCounts(
    Map<String, Long> couldBefore,
    Map<String, Long> couldAfter,
    Map<String, Long> movedBefore,
    Map<String, Long> movedAfter) {

  Set<String> rules() {
    Set<String> rules = new TreeSet<>(couldBefore.keySet());
    rules.addAll(couldAfter.keySet());
    rules.addAll(movedBefore.keySet());
    rules.addAll(movedAfter.keySet());
    return rules;
  }
}
