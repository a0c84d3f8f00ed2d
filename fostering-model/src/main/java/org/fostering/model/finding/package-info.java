/**
 * What is wrong with some input, said without repeating any of it.
 *
 * <p>A {@link org.fostering.model.finding.Finding} names a fault by a stable code, says how grave
 * it is and where it stands, as an RFC 6901 pointer and, where known, a line and a column. No field
 * of it can hold a value of the input, so a finding can be logged, shown or sent on without
 * disclosing anything about a person. {@link org.fostering.model.finding.Checked} carries a value
 * together with the findings made on the way to it: partial success is the usual case, not an
 * exception.
 *
 * <p>Texts in English and Welsh come from {@link org.fostering.model.finding.Messages}, keyed by
 * the finding's code.
 */
@NullMarked
package org.fostering.model.finding;

import org.jspecify.annotations.NullMarked;
