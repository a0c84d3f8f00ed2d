/** {@code fostering intake}: checks, decides and routes enquiries. */
@NullMarked
package org.fostering.cli.intake;

import org.jspecify.annotations.NullMarked;
