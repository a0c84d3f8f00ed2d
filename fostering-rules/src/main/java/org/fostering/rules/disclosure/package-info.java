/**
 * What of a document a receiver may see.
 *
 * <p>A {@link org.fostering.rules.disclosure.Disclosure} is a level of disclosure, what the sharing
 * is for and, where there is one, the agreement of the parties. It rules for each class of data
 * whether it goes, and {@linkplain org.fostering.rules.disclosure.Ruling says why}: by the level,
 * or by a clause of the agreement. The levels, the single terms that are ruled otherwise and who
 * the people are whom a document is about stand in the tables {@code levels.csv}, {@code terms.csv}
 * and {@code subjects.csv}. It states what the tables and the parties say, and does not make a
 * sharing lawful.
 */
@NullMarked
package org.fostering.rules.disclosure;

import org.jspecify.annotations.NullMarked;
