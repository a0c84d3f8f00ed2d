/**
 * {@code fostering compare}: what is new, gone or changed between two editions.
 *
 * <p>Start at {@link org.fostering.cli.compare.CompareCommand}. {@link
 * org.fostering.cli.compare.Editions} finds out what kind of thing both are and compares them by
 * the library; {@link org.fostering.cli.compare.ComparisonText} prints.
 */
@NullMarked
package org.fostering.cli.compare;

import org.jspecify.annotations.NullMarked;
