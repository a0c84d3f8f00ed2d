/**
 * {@code fostering handover}: what is handed over, as the receiver may see it, and where handovers
 * stand.
 *
 * <p>{@link org.fostering.cli.handover.ProjectCommand} writes documents without what the receiver
 * may not see. {@link org.fostering.cli.handover.HandoverCheckCommand} looks at handovers together
 * with what they pass on, which {@link org.fostering.cli.handover.SubjectDocuments} puts aside
 * until everything has been read.
 */
@NullMarked
package org.fostering.cli.handover;

import org.jspecify.annotations.NullMarked;
