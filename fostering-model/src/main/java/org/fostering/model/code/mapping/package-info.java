/**
 * A council's own codes, and what they are in the codes of this vocabulary.
 *
 * <p>A council keeps its lists and writes down once, in a file of comma-separated values, what each
 * of its codes corresponds to: {@link org.fostering.model.code.mapping.CodeMapping} reads that
 * file, says what is wrong with it line by line, and translates codes there and back as of a day. A
 * {@link org.fostering.model.code.mapping.CodeTranslation} is never a guess: a code is mapped, or
 * it is unmapped, ambiguous or expired, and then there is a finding that says so.
 *
 * <pre>{@code
 * Checked<CodeMapping> mapping = CodeMapping.load(file, CodeLists.standard());
 * mapping.value().ifPresent(codes -> codes.toCommon("source", "WEB", today).target());
 * }</pre>
 */
@NullMarked
package org.fostering.model.code.mapping;

import org.jspecify.annotations.NullMarked;
