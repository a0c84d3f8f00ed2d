/**
 * The settings of a reader of documents, and the faults it can find.
 *
 * <p>A {@link org.fostering.json.reader.Strictness} says how to take what the format does not know,
 * {@link org.fostering.json.reader.Limits} how much to take on, and {@link
 * org.fostering.json.reader.Framing} how the documents of one input follow each other. Every kind
 * of fault that a reader finds is a {@link org.fostering.json.reader.FindingCode}.
 */
@NullMarked
package org.fostering.json.reader;

import org.jspecify.annotations.NullMarked;
