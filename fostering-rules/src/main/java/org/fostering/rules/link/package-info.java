/**
 * Which documents belong to one case: {@link org.fostering.rules.link.DocumentLinks} says to which
 * others a document refers, for cases and for measures alike. Not exported.
 */
@NullMarked
package org.fostering.rules.link;

import org.jspecify.annotations.NullMarked;
