/** {@code fostering compare}: what is new, gone or changed between two editions. */
@NullMarked
package org.fostering.cli.compare;

import org.jspecify.annotations.NullMarked;
