/**
 * {@code fostering check}: what is wrong with documents, alone and together.
 *
 * <p>Start at {@link org.fostering.cli.check.CheckCommand}. {@link
 * org.fostering.cli.check.DocumentChecks} checks each document by itself on any thread; {@link
 * org.fostering.cli.check.CheckWork} compares it with those before it in its turn. There is a
 * {@link org.fostering.cli.check.CheckReport} for each form of the result: text, records, SARIF,
 * and a page by fault.
 */
@NullMarked
package org.fostering.cli.check;

import org.jspecify.annotations.NullMarked;
