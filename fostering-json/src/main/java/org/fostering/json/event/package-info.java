/**
 * Documents on their way between organisations: events of CloudEvents 1.0 in its JSON format.
 *
 * <p>{@link org.fostering.json.event.EventType} is the closed list of what can happen, {@link
 * org.fostering.json.event.FosteringEvent} one of these happenings with the document that it is
 * about, and {@link org.fostering.json.event.FosteringEvents} reads and writes them: one event
 * ({@code application/cloudevents+json}), a batch ({@code application/cloudevents-batch+json}), or
 * either on lines. {@link org.fostering.json.event.EventDuplicates} tells which came before.
 *
 * <p>The document in an event is read as any other, so its findings are the same, with pointers
 * below {@code /data}. What else can be wrong is an {@link
 * org.fostering.json.reader.EventFindingCode}. Brokers log attributes, so they hold nothing of a
 * person.
 */
@NullMarked
package org.fostering.json.event;

import org.jspecify.annotations.NullMarked;
