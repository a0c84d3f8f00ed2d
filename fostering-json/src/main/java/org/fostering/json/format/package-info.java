/**
 * The formats that no type of the vocabulary describes, as data: rule packs and decision records.
 *
 * <p>A {@link org.fostering.json.format.ObjectFormat} says which properties an object may have, and
 * of which {@link org.fostering.json.format.ValueFormat} each is. {@link
 * org.fostering.json.format.FormatReader} reads by it and {@code FormatSchema} prints it as a JSON
 * Schema, so that the two cannot differ. Both follow the conventions of the documents of the
 * vocabulary: the same codes, the same patterns, nothing that the format does not know.
 *
 * <p>Not exported: hosts see the formats, and not how they are described.
 */
@NullMarked
package org.fostering.json.format;

import org.jspecify.annotations.NullMarked;
