package org.fostering.json.format;

import java.time.LocalDate;
import java.util.List;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Responsibility;
import org.fostering.model.value.DateRange;
import org.fostering.rules.responsibility.MatrixRow;
import org.fostering.rules.responsibility.Party;
import org.fostering.rules.responsibility.PartyRole;
import org.fostering.rules.responsibility.ReservedAct;
import org.fostering.rules.responsibility.ResponsibilityFault;
import org.fostering.rules.responsibility.ResponsibilityMatrix;

/** What a matrix of responsibilities looks like as JSON: one line a property. */
public final class ResponsibilitiesFormat {

  /**
   * A matrix with what is wrong with it.
   *
   * @param matrix the matrix
   * @param until the last day looked at
   * @param faults what is wrong from the day of the matrix to that day
   */
  public record Report(
      ResponsibilityMatrix matrix, LocalDate until, List<ResponsibilityFault> faults) {

    /** Copies the list. */
    public Report {
      faults = List.copyOf(faults);
    }
  }

  private static final WrittenObject<AuthorityEntry, RecordTexts> MEMBER =
      WrittenObject.<AuthorityEntry, RecordTexts>named("member", "A member of the hub or network.")
          .required("id", WrittenValue.TEXT, "Its id in the directory.", AuthorityEntry::getId)
          .optional("code", WrittenValue.TEXT, "Its code.", AuthorityEntry::getCode)
          .optional("name", WrittenValue.TEXT, "Its name.", AuthorityEntry::getName);

  private static final WrittenObject<Party, RecordTexts> PARTY =
      WrittenObject.<Party, RecordTexts>named("party", "An organisation that has a part.")
          .required("id", WrittenValue.TEXT, "Its id in the directory.", Party::id)
          .required("name", WrittenValue.IN_LANGUAGE, "Its name.", Party::name)
          .required(
              "role", WrittenValue.word(PartyRole.class), "What it is to the member.", Party::role);

  private static final WrittenObject<MatrixRow, RecordTexts> ROW =
      WrittenObject.<MatrixRow, RecordTexts>named(
              "row", "Who has what part in a step for the cases of a member.")
          .required("step", WrittenValue.CODE, "The step of the journey.", MatrixRow::step)
          .required("label", WrittenValue.LABEL, "What the step is called.", MatrixRow::step)
          .required("member", MEMBER.value(), "The member.", MatrixRow::member)
          .required(
              "accountable",
              PARTY.list(),
              "Who answers for the work.",
              row -> row.who(Responsibility.ACCOUNTABLE))
          .required(
              "responsible",
              PARTY.list(),
              "Who does the work.",
              row -> row.who(Responsibility.RESPONSIBLE))
          .required(
              "consulted",
              PARTY.list(),
              "Who is asked before.",
              row -> row.who(Responsibility.CONSULTED))
          .required(
              "informed",
              PARTY.list(),
              "Who is told after.",
              row -> row.who(Responsibility.INFORMED));

  static final WrittenObject<DateRange, Object> DAYS =
      WrittenObject.<DateRange, Object>named("days", "Days, the first and the last included.")
          .optional("from", WrittenValue.DATE, "The first day.", DateRange::from)
          .optional("to", WrittenValue.DATE, "The last day.", DateRange::to);

  private static final WrittenObject<ResponsibilityFault, RecordTexts> FAULT =
      WrittenObject.<ResponsibilityFault, RecordTexts>named(
              "fault", "Something that is wrong with the matrix.")
          .required(
              "finding",
              FindingFormat.FINDING.value(),
              "What is wrong, and where in the directory.",
              ResponsibilityFault::finding)
          .optional("step", WrittenValue.CODE, "In which step.", ResponsibilityFault::step)
          .required("members", MEMBER.list(), "For whose cases.", ResponsibilityFault::members)
          .required(
              "days", DAYS.list(), "On which of the days looked at.", ResponsibilityFault::days)
          .optional(
              "law",
              WrittenValue.IN_LANGUAGE,
              "What the law says, where it leaves the step to other bodies.",
              fault -> fault.law().map(ReservedAct::why));

  /** A matrix with what is wrong with it. */
  public static final WrittenDocument<Report, RecordTexts> MATRIX =
      new WrittenDocument<>(
          "responsibility-matrix",
          WrittenObject.<Report, RecordTexts>named(
                  "matrix", "Who has what part in each step of the journey, on a day.")
              .required("day", WrittenValue.DATE, "The day.", report -> report.matrix().day())
              .required("until", WrittenValue.DATE, "The last day looked at.", Report::until)
              .requiredBy(
                  "language",
                  WrittenValue.LANGUAGE,
                  "The language of the texts.",
                  (report, texts) -> texts)
              .required(
                  "members",
                  MEMBER.list(),
                  "The members on the day.",
                  report -> report.matrix().members())
              .required(
                  "rows",
                  ROW.list(),
                  "A row for each step and member.",
                  report -> report.matrix().rows())
              .required(
                  "faults",
                  FAULT.list(),
                  "What is wrong from the day to the last day looked at.",
                  Report::faults));

  private ResponsibilitiesFormat() {}
}
