/**
 * How documents are read and written: no part of what a host uses, and not exported.
 *
 * <p>{@link org.fostering.json.internal.Codec} is what {@code FosteringJson} is made of. An input
 * with many documents is cut up by {@link org.fostering.json.internal.Splitter}. The characters of
 * one document ({@code SourceText}) become tokens ({@code Syntax}, {@code Tokens}), which {@code
 * DocumentReader} makes into a value as the description of its type says ({@code Bindings}, {@code
 * TypeBinding}, {@code PropertyBinding}); {@code FindingCollector} gathers what is wrong on the
 * way. {@link org.fostering.json.internal.ValueReader} reads any JSON, for the formats that no type
 * describes.
 */
@NullMarked
package org.fostering.json.internal;

import org.jspecify.annotations.NullMarked;
