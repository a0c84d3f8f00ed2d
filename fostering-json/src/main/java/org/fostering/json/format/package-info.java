/**
 * Every JSON format, described in one way: what an object may hold and what each value may be.
 *
 * <p>An {@link org.fostering.json.format.ObjectFormat} says which properties an object may have,
 * and of which {@link org.fostering.json.format.ValueFormat} each is; a {@code Format} is a
 * document and its parts. {@code FormatSchema} prints any of them as a JSON Schema. They come from
 * two places, and neither says a thing twice:
 *
 * <ul>
 *   <li>The documents of the vocabulary are described by the model; {@link
 *       org.fostering.json.format.DocumentFormat} makes a format of that.
 *   <li>What no type of the vocabulary describes is a table here: a {@link
 *       org.fostering.json.format.WrittenObject} has a line for each property, with its {@link
 *       org.fostering.json.format.WrittenValue}, its meaning and where the value comes from, and is
 *       both what writes the object and its format. {@link org.fostering.json.format.PackFormat} is
 *       a rule pack, {@link org.fostering.json.format.RecordFormat} what is kept of a decision, and
 *       {@link org.fostering.json.format.IntakeFormat}, {@link
 *       org.fostering.json.format.CheckFormat}, {@link org.fostering.json.format.StatusFormat} and
 *       {@link org.fostering.json.format.BacktestFormat} the outputs of the commands, each a {@link
 *       org.fostering.json.format.LinesFormat} of several {@link
 *       org.fostering.json.format.WrittenDocument}s.
 * </ul>
 *
 * <p>{@link org.fostering.json.format.FormatReader} reads what is sent in one of the tables, the
 * packs and the records. All follow the conventions of the documents of the vocabulary: the same
 * codes, the same patterns, nothing that the format does not know.
 *
 * <p>Not exported: hosts see the formats, and not how they are described.
 */
@NullMarked
package org.fostering.json.format;

import org.jspecify.annotations.NullMarked;
