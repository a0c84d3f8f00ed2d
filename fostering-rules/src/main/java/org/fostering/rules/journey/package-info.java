/**
 * What may happen in a case, what may not and why, and what each event leads to, by nation.
 *
 * <p>{@link org.fostering.rules.journey.Journeys} are the tables of the four nations, read from
 * {@code transitions.csv} and its neighbours, one line a row. A {@link
 * org.fostering.rules.journey.Transition} moves one {@link org.fostering.rules.journey.Track}; the
 * tracks run beside each other, so that stages overlap and a proposal changes no approval. A {@link
 * org.fostering.rules.journey.Requirement} is what must hold in another track or of a {@link
 * org.fostering.rules.journey.Circumstance}, a {@link org.fostering.rules.journey.RemedyRule} a way
 * to have something looked at again. {@link org.fostering.rules.journey.Journey} puts a nation's
 * table against a {@link org.fostering.rules.timeline.Timeline}: where each track stands, what
 * happened by itself, what may happen now, which remedies are open until when, and which events of
 * the history do not fit the law. Each step names what the law requires of it, what of that was
 * looked at and what could not be. Where something concerns some of the people of a case only, each
 * has a standing of their own. Nothing is refused: a history goes on as if each event had happened.
 */
@NullMarked
package org.fostering.rules.journey;

import org.jspecify.annotations.NullMarked;
