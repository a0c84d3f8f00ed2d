/** {@code fostering terms}: the data dictionary in several forms. */
@NullMarked
package org.fostering.cli.terms;

import org.jspecify.annotations.NullMarked;
