/**
 * The front door for a case: where it stands and what may follow, from the documents that name each
 * other, in one call.
 *
 * <p>Applications, assessments and approvals that refer to each other are one {@link
 * org.fostering.rules.cases.Case}. {@link org.fostering.rules.cases.Cases} puts documents together
 * and says of each case where every track stands, what may happen now and which remedies are open,
 * with the circumstances that the documents themselves tell, and which deadlines there are: a
 * {@link org.fostering.rules.cases.CaseStatus}.
 *
 * <pre>{@code
 * for (CaseStatus status : Cases.standard().status(documents, LocalDate.of(2026, 11, 22))) {
 *   status.deadlines().forEach(deadline -> System.out.println(deadline.state()));
 * }
 * }</pre>
 *
 * <p>Of more documents than memory holds, a {@link org.fostering.rules.cases.CaseIndex} says on a
 * first reading which to read together on a second.
 */
@NullMarked
package org.fostering.rules.cases;

import org.jspecify.annotations.NullMarked;
