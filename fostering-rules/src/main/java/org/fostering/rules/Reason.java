package org.fostering.rules;

import org.fostering.model.finding.Pointer;

/**
 * A fact that decided a rule. It names the fact and its place, never its value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fact the name of the fact
 * @param pointer where it stands in the document
 */
public record Reason(String fact, Pointer pointer) {}
