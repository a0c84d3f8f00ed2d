/**
 * Where the law can be read in more than one way, the ways, by name.
 *
 * <p>A {@link org.fostering.rules.interpretation.Interpretation} is such a place: with its
 * citation, its label, the {@link org.fostering.rules.interpretation.InterpretationOption choices},
 * and where in this library the choice is honoured. {@link
 * org.fostering.rules.interpretation.Interpretations} are one choice for each of them, the text of
 * the regulation being the default. Another choice is made here and nowhere else; what depends on a
 * choice shows what the others would give.
 *
 * <p>Only the service's own adviser can say which reading is right; the library says which it took.
 */
@NullMarked
package org.fostering.rules.interpretation;

import org.jspecify.annotations.NullMarked;
