/**
 * Whether what a document says agrees with itself, and whether documents agree with each other.
 *
 * <p>A {@link org.fostering.rules.consistency.ConsistencyRule} is one more kind of rule: a code, a
 * {@link org.fostering.rules.law.Basis}, a text in English and Welsh, and what must hold, said in a
 * small vocabulary of {@link org.fostering.rules.consistency.Check checks} over the names that
 * properties have in documents: in order, refers to, none twice, never. {@link
 * org.fostering.rules.consistency.ConsistencyPack} is a checked set of them, and {@link
 * org.fostering.rules.consistency.Consistency} gives the findings on one document, of the same
 * shape as those of the reader and with the basis of the rule as their source, or with a {@link
 * org.fostering.rules.consistency.CrossDocumentCheck} on many.
 *
 * <p>What a document does not say is not wrong, and a date known to the month is wrong only if all
 * of its days are. Nothing is refused: an error is what cannot be so, everything else is a warning.
 */
@NullMarked
package org.fostering.rules.consistency;

import org.jspecify.annotations.NullMarked;
