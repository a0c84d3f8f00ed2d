/** {@code fostering codes}: what each finding means and what to do about it. */
@NullMarked
package org.fostering.cli.codes;

import org.jspecify.annotations.NullMarked;
