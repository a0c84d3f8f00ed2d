/**
 * What a programme counts, defined once, and computed from documents alone.
 *
 * <p>A {@link org.fostering.rules.measure.Measure} is a row of a table ({@link
 * org.fostering.rules.measure.MeasureTable}), to which a region adds its own. {@link
 * org.fostering.rules.measure.FactsCollector} takes from each document what measures ask for and
 * nothing else; {@link org.fostering.rules.measure.HouseholdFacts} puts the documents of a
 * household together; {@link org.fostering.rules.measure.MeasureTally} counts, in memory that does
 * not grow with the number of cases, and gives a {@link org.fostering.rules.measure.MeasureReport}.
 * {@link org.fostering.rules.measure.SmallNumbers} hides small numbers in it, over all of its
 * tables together.
 *
 * <p>The service levels of a directory are evaluated by the same clocks as the law: {@link
 * org.fostering.rules.measure.PromiseEvaluation}. A promise is never law.
 */
@NullMarked
package org.fostering.rules.measure;

import org.jspecify.annotations.NullMarked;
