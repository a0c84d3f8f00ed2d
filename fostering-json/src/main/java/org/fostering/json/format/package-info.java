/**
 * The formats that no type of the vocabulary describes, as data: rule packs, decision records, and
 * the records that the commands write.
 *
 * <p>An {@link org.fostering.json.format.ObjectFormat} says which properties an object may have,
 * and of which {@link org.fostering.json.format.ValueFormat} each is. {@link
 * org.fostering.json.format.FormatReader} reads by it and {@code FormatSchema} prints it as a JSON
 * Schema, so that the two cannot differ. Both follow the conventions of the documents of the
 * vocabulary: the same codes, the same patterns, nothing that the format does not know.
 *
 * <p>What the library writes and nobody sends it says one thing more: where each value comes from.
 * A {@link org.fostering.json.format.WrittenObject} has a line for each property, with its {@link
 * org.fostering.json.format.WrittenValue}, its meaning and its source, and is both what writes the
 * object and its format. {@link org.fostering.json.format.IntakeFormat}, {@link
 * org.fostering.json.format.CheckFormat} and {@link org.fostering.json.format.StatusFormat} are the
 * outputs of the commands, each a {@link org.fostering.json.format.LinesFormat} of several {@link
 * org.fostering.json.format.WrittenDocument}s.
 *
 * <p>Not exported: hosts see the formats, and not how they are described.
 */
@NullMarked
package org.fostering.json.format;

import org.jspecify.annotations.NullMarked;
