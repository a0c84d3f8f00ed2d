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
 *
 * <p>The tables are the source: {@code lists.csv} names the class of a list, and the build makes
 * the class of the rows of the list's own file.
 *
 * <p>A host adds a list of its own in tables of the same form, of which {@link
 * org.fostering.model.code.CodeLists#read CodeLists.read} says what must stand in them, beside a
 * class of its own that gives its list itself:
 *
 * <pre>{@code
 * @CodeListName("visit-mood")
 * public final class VisitMood extends Code {
 *
 *   public static final CodeLists LISTS = CodeLists.read(VisitMood.class::getResourceAsStream);
 *
 *   public static final VisitMood CALM = new VisitMood("calm");
 *
 *   private VisitMood(String text) {
 *     super(text);
 *   }
 *
 *   public static Optional<VisitMood> tryParse(String text) {
 *     return isCode(text) ? Optional.of(new VisitMood(text)) : Optional.empty();
 *   }
 *
 *   @Override
 *   public CodeList list() {
 *     return LISTS.of(VisitMood.class);
 *   }
 * }
 * }</pre>
 *
 * <p>A type of the host's may then have a property of the class, which is read, written and checked
 * like any other code. Whatever looks a list up by its name, such as the mapping of a council's
 * codes or the schema of a document, takes {@code CodeLists.standard().with(VisitMood.LISTS)}.
 */
@NullMarked
package org.fostering.model.code;

import org.jspecify.annotations.NullMarked;
