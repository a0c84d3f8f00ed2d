package org.fostering.rules.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fostering.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Some packs cannot be a set of rules. Every fault is reported at once: the message has a line for
 * each fault, which names the rule and what it needs.
 */
public final class InvalidRulePackException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, List<Finding>> findings;

  InvalidRulePackException(List<RulePackFault> faults) {
    super(faults.stream().map(RulePackFault::message).collect(Collectors.joining("\n")));
    Map<String, List<Finding>> byPack = new LinkedHashMap<>();
    for (RulePackFault fault : faults) {
      byPack.computeIfAbsent(fault.pack(), pack -> new ArrayList<>()).add(fault.finding());
    }
    byPack.replaceAll((pack, found) -> List.copyOf(found));
    this.findings = Collections.unmodifiableMap(byPack);
  }

  /**
   * Says that packs cannot be had at all, before any could be looked at.
   *
   * @param message what is wrong, with the names of the classes or packs
   * @param cause what was thrown; null if nothing was
   */
  public InvalidRulePackException(String message, @Nullable Throwable cause) {
    super(message, cause);
    this.findings = Map.of();
  }

  /**
   * {@return what is wrong, with the codes of {@link RulePackFindingCode}: for each pack by its id
   * the findings, with pointers into that pack; empty where no pack could be looked at}
   */
  public Map<String, List<Finding>> findings() {
    return findings;
  }
}
