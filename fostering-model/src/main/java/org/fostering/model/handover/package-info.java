/**
 * An enquiry or application changes hands.
 *
 * <p>A {@link org.fostering.model.handover.Handover} says who passes what to whom, what for, how
 * much of it, on what lawful basis and under which agreement, and whether the people concerned know
 * and agree. Its {@linkplain org.fostering.model.handover.HandoverStatusChange status history} says
 * what became of it: acknowledged, accepted, declined, returned. The document that is passed on
 * travels beside it and not in it.
 *
 * <p>After acceptance the sender's copy is closed. A handover loaded from the past says so, and
 * nobody is notified of it.
 */
@NullMarked
package org.fostering.model.handover;

import org.jspecify.annotations.NullMarked;
