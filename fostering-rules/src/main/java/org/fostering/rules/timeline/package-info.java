/**
 * What has happened in a case, and when: the one view of a document that clocks and journeys share.
 *
 * <p>An {@link org.fostering.rules.timeline.Event} is something of the code list {@code
 * journey-event} that a document says has happened, with its day if that is known and its place in
 * the document. A {@link org.fostering.rules.timeline.Timeline} is all of them in order, and {@link
 * org.fostering.rules.timeline.Timelines} reads it from an enquiry, a handover, an application, an
 * assessment or an approval. What a document does not say has not thereby not happened; it is not
 * recorded.
 */
@NullMarked
package org.fostering.rules.timeline;

import org.jspecify.annotations.NullMarked;
