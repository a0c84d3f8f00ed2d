/**
 * {@code fostering intake}: checks, decides and routes enquiries, and decides on applications.
 *
 * <p>Start at {@link org.fostering.cli.intake.IntakeCommand}. {@link
 * org.fostering.cli.intake.IntakeRun} takes in one document on a day; {@link
 * org.fostering.cli.intake.IntakeWork} does so for all, {@link
 * org.fostering.cli.intake.IntakeTally} counts, and an {@link
 * org.fostering.cli.intake.IntakeReport} prints. {@link org.fostering.cli.intake.RecordFiles} keep
 * sealed records of the decisions.
 */
@NullMarked
package org.fostering.cli.intake;

import org.jspecify.annotations.NullMarked;
