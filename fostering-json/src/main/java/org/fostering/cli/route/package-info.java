/** {@code fostering route}: where each enquiry of a file goes, and why not elsewhere. */
@NullMarked
package org.fostering.cli.route;

import org.jspecify.annotations.NullMarked;
