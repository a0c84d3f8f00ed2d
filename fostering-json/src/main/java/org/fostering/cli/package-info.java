/**
 * The {@code fostering} command, for people who do not program against the library. No class of the
 * library knows it, and none of its classes is in the library's jar.
 *
 * <p>{@link org.fostering.cli.Main} starts it and knows the commands. Each command has a room of
 * its own and knows no other; {@code book} prints what {@code rules book} and {@code hub book} are
 * asked for. What they share is in {@code shared}: {@code Input} opens what is to be read, {@code
 * Output} sees to it that nothing that is read is overwritten, and there is one class for each
 * option that several commands have. Each result is printed as soon as it is known, so that the
 * length of the input does not matter. Documents are named by number and line only: nothing that
 * stands in them is ever printed, but for the dates of a case, which are its status.
 *
 * <p>Nothing else in the library reads a clock, and this only for the default of {@code --as-of}.
 */
@NullMarked
package org.fostering.cli;

import org.jspecify.annotations.NullMarked;
