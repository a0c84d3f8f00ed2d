/**
 * What is new, gone or changed between two editions of what people agree on.
 *
 * <p>A {@link org.fostering.rules.compare.Difference} says about one thing what became of it, in
 * words in both languages and with the citations behind it. {@link
 * org.fostering.rules.compare.PackComparison} compares packs of rules, by what their conditions
 * come to and not by how they are written; {@link org.fostering.rules.compare.DirectoryComparison}
 * compares directories of organisations, and {@link org.fostering.rules.compare.TableComparison}
 * lists of codes and tables of law as CSV. Other modules compare by the same {@link
 * org.fostering.rules.compare.Pairing}.
 */
@NullMarked
package org.fostering.rules.compare;

import org.jspecify.annotations.NullMarked;
