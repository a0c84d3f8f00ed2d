/**
 * The published JSON Schema (draft 2020-12) of each document type, for those who check documents
 * without this library.
 *
 * <p>{@link org.fostering.json.schema.JsonSchemas} makes the schemas from the description of the
 * types; the folder {@code v1} beside it holds the published copies, two for each type. The strict
 * one, {@code enquiry.schema.json}, is what a sender keeps to. The tolerant one, {@code
 * enquiry.tolerant.schema.json}, is what a receiver accepts. A test compares the schemas, the
 * reader and Hibernate Validator over many thousand documents, good and broken, and none may
 * disagree.
 *
 * <p>What to know when reading or writing a schema here:
 *
 * <ul>
 *   <li>Lengths count code points, as JSON Schema says, and not UTF-16 units.
 *   <li>{@code 3}, {@code 3.0} and {@code 3e0} are one whole number.
 *   <li>Patterns search, so each is anchored around a group. In Java and Python {@code $} also
 *       matches before a line break at the end; forms that end so are refused as control
 *       characters.
 *   <li>Patterns keep to what ECMA-262 and Java read alike: no look-behind, no possessive counts,
 *       no flags, no {@code \d} or {@code \w}; {@code \s} only where the class lists what ECMA-262
 *       adds.
 *   <li>No {@code format} and no keyword of our own, because a strict validator refuses a schema
 *       with what it does not know. The patterns of dates are exact to the 29 February; how
 *       sensitive a value is and where its term comes from stand in {@code $comment}.
 *   <li>A list of codes says what it and its codes are called, and in English what each means, in
 *       {@code $defs/en} and {@code $defs/cy} of its own schema: a choice of {@code const} with
 *       {@code title}, as forms show codes. Nothing refers to them; where there is no Welsh name,
 *       there is none.
 *   <li>Null, which the tolerant schema takes for absence, is a second type, or the second branch
 *       of a choice where the type has a name: what generators of types read.
 *   <li>A list that must have an element is {@code required}: to the model, absent is empty.
 *   <li>A schema sees a document after parsing. It cannot tell that a name stands twice, that the
 *       text is no JSON or that a text holds half of a surrogate pair; nor that two properties
 *       contradict each other, such as an oldest age below the youngest. Only the reader reports
 *       these.
 * </ul>
 */
@NullMarked
package org.fostering.json.schema;

import org.jspecify.annotations.NullMarked;
