/**
 * {@code fostering terms}: the data dictionary in several forms.
 *
 * <p>Start at {@link org.fostering.cli.terms.TermsCommand}. {@link
 * org.fostering.cli.terms.TermsMarkdown}, {@link org.fostering.cli.terms.TermsCsv} and {@link
 * org.fostering.cli.terms.TermsTurtle} print all of it; {@link org.fostering.cli.terms.TermsLookup}
 * shows what has a name, and {@link org.fostering.cli.terms.TermsSearch} finds what people call
 * something.
 */
@NullMarked
package org.fostering.cli.terms;

import org.jspecify.annotations.NullMarked;
