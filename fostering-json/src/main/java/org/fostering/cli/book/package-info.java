/**
 * The rule book: rules printed for people who do not program, to review together.
 *
 * <p>A {@link org.fostering.cli.book.RuleBook} is a title and sections, and prints as Markdown in
 * English or in Welsh. {@link org.fostering.cli.book.PackSection} prints the rules of a pack: what
 * each says, in both languages, when it applies, in words, and what it rests on; {@link
 * org.fostering.cli.book.ClockSection}, {@link org.fostering.cli.book.ReadingSection}, {@link
 * org.fostering.cli.book.JourneySection}, {@link org.fostering.cli.book.ConsistencySection} and
 * {@link org.fostering.cli.book.StatementSection} print the other tables. Each implements {@link
 * org.fostering.cli.book.BookSection} and writes on the {@link org.fostering.cli.book.BookPage} it
 * is given, which knows how a heading, a table and a {@link org.fostering.rules.law.Basis} look.
 *
 * <p>{@link org.fostering.cli.book.JourneyDiagram} says what may happen in a case as text for
 * PlantUML, and {@link org.fostering.cli.book.JourneyPicture} has the picture of it.
 *
 * <p>The book counts at its top what it holds and how certain that is. What is not verified stands
 * apart, and says so, as does what is enacted and not in force.
 */
@NullMarked
package org.fostering.cli.book;

import org.jspecify.annotations.NullMarked;
