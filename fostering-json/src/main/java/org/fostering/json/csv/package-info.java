/**
 * Reads the exports of other systems: comma-separated values, one document a row.
 *
 * <p>A {@link org.fostering.json.csv.ColumnMapping} says once, in a file, which column holds which
 * property of the document, in what form, and which of the council's lists its codes are from; a
 * {@link org.fostering.model.code.mapping.CodeMapping} says what those codes are in the common
 * lists. {@link org.fostering.json.csv.CsvImport} puts the two together for a type of document and
 * {@link org.fostering.json.csv.CsvDocuments} gives the documents row by row. {@link
 * org.fostering.json.csv.MappingSuggestion} proposes such a file from an export.
 *
 * <p>Each row becomes a JSON document in memory and is read by {@link
 * org.fostering.json.FosteringJson}, so a row is checked exactly as a document is; the findings
 * name the row and the column instead of the line. What can be wrong besides is a {@link
 * org.fostering.json.csv.CsvFindingCode}. No finding repeats what a cell holds, and no row does
 * harm to another.
 */
@NullMarked
package org.fostering.json.csv;

import org.jspecify.annotations.NullMarked;
