/** The vocabulary: immutable types, open codes and reference data for recruiting foster carers. */
@NullMarked
package org.fostering.model;

import org.jspecify.annotations.NullMarked;
