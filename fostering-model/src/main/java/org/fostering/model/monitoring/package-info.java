/**
 * Equality monitoring, apart from everything else and never an input to a rule.
 *
 * <p>{@link org.fostering.model.monitoring.EqualityMonitoring} holds the voluntary answers of one
 * person without saying who; {@link org.fostering.model.monitoring.MonitoringAggregate} holds
 * counts, as the returns ask for them, with small numbers left out. The lists differ by nation and
 * are not merged: {@link org.fostering.model.monitoring.EthnicityAnswer} and {@link
 * org.fostering.model.monitoring.ReligionAnswer} keep the answer in the list that was asked.
 *
 * <p>Three things differ: a question that was not asked has no answer, and in every list there is
 * one code for a person who preferred not to say and one for what is not known. Sex and gender
 * identity are two questions, and neither is worked out from the other.
 *
 * <p>No type of this package points to a person or to another document, and no other document has a
 * part of this package.
 */
@NullMarked
package org.fostering.model.monitoring;

import org.jspecify.annotations.NullMarked;
