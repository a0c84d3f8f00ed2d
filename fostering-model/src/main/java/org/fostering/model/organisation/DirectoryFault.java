package org.fostering.model.organisation;

import java.util.List;
import java.util.Objects;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.DateRange;

/**
 * Something that is wrong with a directory, and on which days of those asked about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param finding what is wrong, and where in the directory
 * @param days the days on which it is wrong, in order; empty when it does not hang on days
 */
public record DirectoryFault(Finding finding, List<DateRange> days) {

  /** Copies the list. */
  public DirectoryFault {
    Objects.requireNonNull(finding, "finding");
    days = List.copyOf(days);
  }
}
