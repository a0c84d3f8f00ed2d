/**
 * {@code fostering conform}: whether what a system writes conforms to the vocabulary.
 *
 * <p>Start at {@link org.fostering.cli.conform.ConformCommand}. {@link
 * org.fostering.cli.conform.Conformance} reads each file strictly and tolerantly, and compares what
 * is found with the {@link org.fostering.cli.conform.Expectations} of the folder.
 */
@NullMarked
package org.fostering.cli.conform;

import org.jspecify.annotations.NullMarked;
