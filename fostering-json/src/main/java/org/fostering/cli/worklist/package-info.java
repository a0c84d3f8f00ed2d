/**
 * {@code fostering worklist}: what waits for an answer, a line for each enquiry.
 *
 * <p>Start at {@link org.fostering.cli.worklist.WorklistCommand}. {@link
 * org.fostering.cli.worklist.WorklistEntries} makes an entry of each enquiry and of each offer,
 * with how its {@link org.fostering.cli.worklist.Promises} are kept; {@link
 * org.fostering.cli.worklist.Worklist} sorts and prints them in the {@link
 * org.fostering.cli.worklist.WorklistOrder} that was asked for.
 */
@NullMarked
package org.fostering.cli.worklist;

import org.jspecify.annotations.NullMarked;
