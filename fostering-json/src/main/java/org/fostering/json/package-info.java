/**
 * Documents of the vocabulary as JSON: read with every fault reported at once, written, checked.
 *
 * <p>{@link org.fostering.json.FosteringJson} is the one way in. It reads a document into a {@link
 * org.fostering.model.finding.Checked} value: the value if it can be built, and every fault with
 * its {@linkplain org.fostering.json.reader.FindingCode code}, pointer, line and column, never with
 * a word of the document. A {@link org.fostering.json.reader.Strictness} says how to take what the
 * format does not know, and {@link org.fostering.json.reader.Limits} how much to take on. A {@link
 * org.fostering.json.DocumentStream} reads any number of documents from one input, each on its own
 * and one at a time, in whatever {@link org.fostering.json.reader.Framing} they come. {@link
 * org.fostering.json.FindingTexts} puts findings into words, and {@link
 * org.fostering.json.CanonicalJson} writes what digests are made of (RFC 8785).
 *
 * <p>Everything follows from the description of the types: no type has a codec of its own. No type
 * of the JSON library underneath appears in a signature.
 */
@NullMarked
package org.fostering.json;

import org.jspecify.annotations.NullMarked;
