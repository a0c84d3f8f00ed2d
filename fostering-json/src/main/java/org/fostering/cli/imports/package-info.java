/**
 * {@code fostering import}: turns an export of another system into documents.
 *
 * <p>Start at {@link org.fostering.cli.imports.ImportCommand}. {@link
 * org.fostering.cli.imports.ImportedRows} reads rows on several threads and writes the documents in
 * their order; {@link org.fostering.cli.imports.ImportFindings} says once what is wrong in the same
 * way in one column. How rows become documents is in {@link org.fostering.json.csv}.
 */
@NullMarked
package org.fostering.cli.imports;

import org.jspecify.annotations.NullMarked;
