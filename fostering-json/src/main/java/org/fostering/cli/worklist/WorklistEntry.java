package org.fostering.cli.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;

/**
 * What the list says of one enquiry.
 *
 * @param file the place of the file among those named, from 0
 * @param number the place of the document in its file, from 1
 * @param line the line on which it starts
 * @param reference the first reference of the office, if it is to be shown and there is one
 * @param received the day on which it came, where that is known
 * @param answered the day of the first contact, if there was one
 * @param promise the promise that is soonest due or longest overdue, if any was made
 * @param belongsTo who should answer, where that is settled
 * @param outcome where it stands; empty where the document could not be read
 * @param ask what to ask first, if anything
 * @param questions how many questions there are
 */
record WorklistEntry(
    int file,
    long number,
    long line,
    Optional<String> reference,
    Optional<LocalDate> received,
    Optional<LocalDate> answered,
    Optional<Deadline> promise,
    Optional<String> belongsTo,
    Optional<Outcome> outcome,
    Optional<Question> ask,
    int questions) {

  @Override
  public String toString() {
    return "WorklistEntry[" + number + "]";
  }
}
