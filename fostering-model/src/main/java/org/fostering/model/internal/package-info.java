/** Helpers of this module that no other module sees. */
@NullMarked
package org.fostering.model.internal;

import org.jspecify.annotations.NullMarked;
