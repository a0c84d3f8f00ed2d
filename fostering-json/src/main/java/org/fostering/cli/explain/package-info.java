/** {@code fostering explain}: what each finding means and what to do about it. */
@NullMarked
package org.fostering.cli.explain;

import org.jspecify.annotations.NullMarked;
