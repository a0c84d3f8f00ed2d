/** {@code fostering conform}: whether what a system writes conforms to the vocabulary. */
@NullMarked
package org.fostering.cli.conform;

import org.jspecify.annotations.NullMarked;
