package org.fostering.rules.decision;

import org.fostering.model.finding.Finding;

/**
 * A finding on a pack, with the sentence for an exception: it names the rule and what it needs. The
 * rules are not secret, so unlike a finding the sentence may repeat what they say.
 *
 * @param pack the id of the pack
 * @param finding what is wrong and where in the pack
 * @param message the sentence
 */
record RulePackFault(String pack, Finding finding, String message) {}
