/**
 * {@code fostering measure}: what a programme counts, from documents alone.
 *
 * <p>Start at {@link org.fostering.cli.measure.MeasureCommand}. {@link
 * org.fostering.cli.measure.MeasureWork} puts aside what is counted of each document, and then
 * counts the documents of each household together. {@link org.fostering.cli.measure.Hiding} says
 * how small numbers are hidden, and {@link org.fostering.cli.measure.MeasurePrinter} prints the
 * figures as text, CSV, JSON or a page.
 */
@NullMarked
package org.fostering.cli.measure;

import org.jspecify.annotations.NullMarked;
