/**
 * How documents are read and written: no part of what a host uses, and not exported.
 *
 * <p>{@link org.fostering.json.internal.Codec} is what {@code FosteringJson} is made of. An input
 * with many documents is cut up by {@link org.fostering.json.internal.Splitter}, and several
 * threads work on the pieces in {@link org.fostering.json.internal.OrderedWork}.
 *
 * <p>A document is read twice at the most. If it is plain JSON, as almost all are, {@code
 * PlainTokens} go over its bytes, and names, dates and codes are found where they stand. If it is
 * not, it is read from the beginning by {@code JacksonTokens}, which explain what is wrong ({@code
 * Syntax}). In both cases {@code DocumentReader} makes the value, as the description of its type
 * says ({@code Bindings}, {@code TypeBinding}, {@code PropertyBinding}), and {@code
 * FindingCollector} gathers what is wrong with it; {@code Path} becomes a pointer only for a
 * finding. {@link org.fostering.json.internal.ValueReader} reads any JSON, for the formats that no
 * type describes.
 */
@NullMarked
package org.fostering.json.internal;

import org.jspecify.annotations.NullMarked;
