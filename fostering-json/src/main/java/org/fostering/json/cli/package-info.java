/** The {@code fostering} command. */
@NullMarked
package org.fostering.json.cli;

import org.jspecify.annotations.NullMarked;
