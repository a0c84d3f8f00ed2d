/**
 * What a rule, a clock, a transition or a routing step rests on.
 *
 * <p>A {@link org.fostering.rules.law.Basis} says what gives something its {@link
 * org.fostering.rules.law.LegalForce}, who answers for it, by which {@link
 * org.fostering.rules.law.Citation} of which {@link org.fostering.rules.law.Instrument} it is
 * written, in which nations it holds, when it is {@link org.fostering.rules.law.InForce}, and with
 * what {@link org.fostering.rules.law.Certainty} that is known. In which {@link
 * org.fostering.rules.law.TextState} the text was read stands with the instrument. {@link
 * org.fostering.rules.law.Ages} calculates ages and anniversaries as the law does. A {@link
 * org.fostering.rules.law.Jurisdiction} is the nation whose law applies, or those of which it may
 * be one.
 */
@NullMarked
package org.fostering.rules.law;

import org.jspecify.annotations.NullMarked;
