/**
 * The {@code fostering} command, for people who do not program against the library.
 *
 * <p>{@link org.fostering.cli.Main} starts it. {@code IntakeCommand} has the options, {@code Input}
 * opens what is to be read, {@code Intake} assesses one document after the other, and a {@code
 * Report} prints each as soon as it is assessed, so that the length of the input does not matter.
 * {@code CheckCommand} and {@code StatusCommand} read several files as {@code Sources}; for the
 * status of cases a {@code Casebook} puts together the documents that name each other, and {@code
 * Stocktaking} asks where each case stands. Documents are named by number and line only: nothing
 * that stands in them is ever printed, but for the dates of a case, which are its status.
 *
 * <p>This is the one package that reads a clock, and only for the default of {@code --as-of}.
 */
@NullMarked
package org.fostering.cli;

import org.jspecify.annotations.NullMarked;
