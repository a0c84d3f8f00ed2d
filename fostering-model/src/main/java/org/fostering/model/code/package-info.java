/**
 * Codes that grow, and the lists that say what they mean.
 *
 * <p>A {@link org.fostering.model.code.Code} is a text from a list: the known ones are constants of
 * its class, and a text that no list knows yet is kept exactly as it came, so that it can be
 * reported and written back. What each code means stands in a {@link
 * org.fostering.model.code.CodeList}, which is data: labels in English and Welsh, a definition,
 * where the code comes from, the days between which it is valid, and what it corresponds to in the
 * published returns. The published lists are here too (SSDA903, Ofsted, DfE, UK Core), without a
 * class of their own, so that what a code corresponds to can be looked up; {@code SOURCES.md}
 * beside the files names their sources and licences. No code is called official unless a published
 * source says so.
 */
@NullMarked
package org.fostering.model.code;

import org.jspecify.annotations.NullMarked;
