/**
 * Whether a hub or network is ready to start: what is written down of the six things by which it
 * starts well, by whom and since when, and what is missing.
 *
 * <p>A {@link org.fostering.rules.readiness.Readiness} answers the {@link
 * org.fostering.rules.readiness.ReadinessQuestion questions} of the six {@link
 * org.fostering.rules.readiness.ReadinessStep steps} from a directory and the rule packs of the
 * region. It says what is written down, and not whether it is good.
 */
@NullMarked
package org.fostering.rules.readiness;

import org.jspecify.annotations.NullMarked;
