/**
 * {@code fostering duplicates}: which enquiries may be from the same people.
 *
 * <p>Start at {@link org.fostering.cli.duplicates.DuplicatesCommand}. {@link
 * org.fostering.cli.duplicates.DuplicatesWork} makes keys of each enquiry on any thread and
 * compares them in order; what counts as a match is in {@link org.fostering.rules.match}.
 */
@NullMarked
package org.fostering.cli.duplicates;

import org.jspecify.annotations.NullMarked;
