/**
 * Compares two editions of JSON Schemas. What comes out is a {@link
 * org.fostering.rules.compare.Comparison}, as of packs, directories and tables.
 */
@NullMarked
package org.fostering.json.compare;

import org.jspecify.annotations.NullMarked;
