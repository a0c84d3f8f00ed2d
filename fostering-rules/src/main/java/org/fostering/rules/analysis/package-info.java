/**
 * What can be said of packs of rules before any case is decided by them.
 *
 * <p>{@link org.fostering.rules.analysis.PackAnalysis} looks at all values that the facts may have:
 * which rules never stand, say what another says, contradict another or leave a gap, in which
 * nation, from which day on and for whom. For each it names a {@link
 * org.fostering.rules.analysis.Witness}, the fewest facts that show it: decided by the engine, they
 * do what the finding claims. {@link org.fostering.rules.analysis.CaseSearch} is the search under
 * it, and {@link org.fostering.rules.analysis.ConditionChange} says how one condition differs from
 * another.
 *
 * <p>None of it is an error: a pack with such findings decides as it is written.
 */
@NullMarked
package org.fostering.rules.analysis;

import org.jspecify.annotations.NullMarked;
