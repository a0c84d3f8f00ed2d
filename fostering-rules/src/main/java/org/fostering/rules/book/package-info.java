/**
 * The rule book: rules printed for people who do not program, to review together.
 *
 * <p>A {@link org.fostering.rules.book.RuleBook} is a title and sections, and prints as Markdown in
 * English or in Welsh. {@link org.fostering.rules.book.PackSection} prints the rules of a pack:
 * what each says, in both languages, when it applies, in words, and what it rests on. A section of
 * another kind, such as clocks or a journey, implements {@link
 * org.fostering.rules.book.BookSection} and writes on the {@link org.fostering.rules.book.BookPage}
 * it is given, which knows how a heading, a table and a {@link org.fostering.rules.Basis} look, so
 * that they look alike everywhere.
 *
 * <p>What is not verified, and what is enacted and not in force, says so wherever it stands.
 */
@NullMarked
package org.fostering.rules.book;

import org.jspecify.annotations.NullMarked;
