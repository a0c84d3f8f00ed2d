/** {@code fostering record}: verifies records of decisions. */
@NullMarked
package org.fostering.cli.record;

import org.jspecify.annotations.NullMarked;
