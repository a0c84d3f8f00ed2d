/**
 * Compares two editions of what travels as JSON: directories of organisations, and schemas. What
 * comes out is a {@link org.fostering.rules.compare.Comparison}, as of packs and tables.
 */
@NullMarked
package org.fostering.json.compare;

import org.jspecify.annotations.NullMarked;
