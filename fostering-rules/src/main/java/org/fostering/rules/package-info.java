/** The rules: what follows from the facts, with the reason, the source and the next question. */
@NullMarked
package org.fostering.rules;

import org.jspecify.annotations.NullMarked;
