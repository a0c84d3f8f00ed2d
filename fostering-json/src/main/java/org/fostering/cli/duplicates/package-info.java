/** {@code fostering duplicates}: which enquiries may be of the same people. */
@NullMarked
package org.fostering.cli.duplicates;

import org.jspecify.annotations.NullMarked;
