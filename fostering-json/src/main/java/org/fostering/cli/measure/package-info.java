/** {@code fostering measure}: what a programme counts, from documents alone. */
@NullMarked
package org.fostering.cli.measure;

import org.jspecify.annotations.NullMarked;
