package org.fostering.model.finding;

import java.util.List;

/**
 * What a finding rests on where that is more than the format: a law, a policy, or what the words of
 * the vocabulary mean. It comes with the rule that found it, so it can hold no value of the input.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface FindingSource {

  /** {@return who answers for it, a service or hub for a policy} */
  String owner();

  /**
   * {@return where it is written, such as {@code Fostering Services (England) Regulations 2011 (SI
   * 2011/581) regulation 26(5)}; an unmodifiable list}
   */
  List<String> places();
}
