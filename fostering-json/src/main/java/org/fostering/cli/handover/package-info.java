/** {@code fostering handover}: what is handed over, as the receiver may see it. */
@NullMarked
package org.fostering.cli.handover;

import org.jspecify.annotations.NullMarked;
