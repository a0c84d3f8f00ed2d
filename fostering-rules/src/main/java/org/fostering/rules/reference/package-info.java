/**
 * Everything that answers are looked up in, as one argument: {@link
 * org.fostering.rules.reference.ReferenceData}.
 */
@NullMarked
package org.fostering.rules.reference;

import org.jspecify.annotations.NullMarked;
