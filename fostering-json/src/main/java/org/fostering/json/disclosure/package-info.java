/**
 * A document as a receiver may see it: what the receiver may not see is not in it.
 *
 * <p>{@link org.fostering.json.disclosure.Projection} leaves out of a document every property that
 * the {@link org.fostering.rules.disclosure.Disclosure} does not give, by the class that the data
 * dictionary has for it and for everything above it. Nothing says that something was left out, but
 * for the rulings, which the sender keeps.
 */
@NullMarked
package org.fostering.json.disclosure;

import org.jspecify.annotations.NullMarked;
