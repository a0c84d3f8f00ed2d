/** {@code fostering worklist}: what waits for an answer, a line for each enquiry. */
@NullMarked
package org.fostering.cli.worklist;

import org.jspecify.annotations.NullMarked;
