/** {@code fostering status}: where cases stand. */
@NullMarked
package org.fostering.cli.status;

import org.jspecify.annotations.NullMarked;
