/**
 * The marks by which the interfaces of the model describe themselves: what is a {@link
 * org.fostering.model.term.Term}, how sensitive it is, what a {@link org.fostering.model.term.Text}
 * may hold, and which types are documents. What reads the marks is in {@code
 * org.fostering.model.description}.
 */
@NullMarked
package org.fostering.model.term;

import org.jspecify.annotations.NullMarked;
