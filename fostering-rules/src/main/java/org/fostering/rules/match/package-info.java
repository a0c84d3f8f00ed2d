/**
 * The same people often write to several services. Duplicates are found without showing a name: a
 * {@link org.fostering.rules.match.MatchKeys} makes keys of normalised parts, with a secret that
 * the members share, and {@link org.fostering.rules.match.EnquiryKeys} are compared part by part.
 * The parts, their weights and the thresholds stand in {@code parts.csv} and {@code
 * thresholds.csv}; what people are commonly called for which name in {@code called.csv}. {@link
 * org.fostering.rules.match.DuplicateIndex} finds the candidates among many enquiries, in memory
 * that is bounded.
 *
 * <p>Certain and possible are kept apart, and a person apart from a household. Enquiries are
 * linked, with the parts that agree, and never merged: a person looks.
 */
@NullMarked
package org.fostering.rules.match;

import org.jspecify.annotations.NullMarked;
