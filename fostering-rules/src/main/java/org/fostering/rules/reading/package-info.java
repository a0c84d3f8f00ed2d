/**
 * Where the law can be read in more than one way, the ways, by name.
 *
 * <p>A {@link org.fostering.rules.reading.Reading} is such a place: with its citation, its label,
 * the {@link org.fostering.rules.reading.Choice choices}, and where in this library the choice is
 * honoured. {@link org.fostering.rules.reading.Readings} are one choice for each of them, the text
 * of the regulation being the default. Whoever chooses otherwise says so here and nowhere else;
 * what depends on a choice shows what the others would give.
 *
 * <p>Only the service's own adviser can say which reading is right; the library says which it took.
 */
@NullMarked
package org.fostering.rules.reading;

import org.jspecify.annotations.NullMarked;
