/**
 * The small values of which everything else is made: days, answers, nations, postcodes, texts in
 * two languages.
 *
 * <p>{@link org.fostering.model.value.Moment}, {@link org.fostering.model.value.PartialDate} and
 * {@link org.fostering.model.value.Postcode} say no more than is known; {@link
 * org.fostering.model.value.Answer} keeps "no", "not known" and "would not say" apart; a {@link
 * org.fostering.model.value.DateRange} has open ends where a day is not known; a {@link
 * org.fostering.model.value.Bilingual} is one text in English and in Welsh. Nothing here knows a
 * code list, an annotation of the vocabulary or a document.
 */
@NullMarked
package org.fostering.model.value;

import org.jspecify.annotations.NullMarked;
