package org.fostering.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.QualifyingDetermination;
import org.fostering.model.assessment.QualifyingDeterminationKind;
import org.fostering.model.assessment.StageOne;
import org.fostering.model.assessment.StageTwo;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.CarerReview;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;

/** What it takes to say where a case stands; never how long, which depends on the machine. */
class StatusWorkTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** So many that nothing is made for the first time in the one that counts. */
  private static final int TURNS = 50;

  /**
   * A document was asked for 860 kB before this was written. Now it is 74 kB as the tests run, with
   * the compiler that leaves out no allocation, and a fifth less in a process that runs for long.
   */
  private static final long MOST_BYTES = 80_000;

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Identifier number(String value) {
    return Identifier.of("urn:example.org:case", value);
  }

  private static final List<Document> DOCUMENTS =
      List.of(
          Application.builder().addIdentifiers(number("A1")).receivedOn(day("2026-03-30")).build(),
          Assessment.builder()
              .addIdentifiers(number("B1"))
              .application(
                  DocumentReference.builder()
                      .documentType("application")
                      .identifier(number("A1"))
                      .build())
              .nation(Nation.ENGLAND)
              .decidedToAssessOn(day("2026-04-01"))
              .stageOne(
                  StageOne.builder()
                      .startedOn(day("2026-04-01"))
                      .allInformationObtainedOn(day("2026-05-15"))
                      .build())
              .stageTwo(StageTwo.builder().startedOn(day("2026-04-20")).build())
              .addQualifyingDeterminations(
                  QualifyingDetermination.builder()
                      .kind(QualifyingDeterminationKind.NOT_APPROVE)
                      .determinedOn(day("2026-11-05"))
                      .build())
              .build(),
          Approval.builder()
              .addIdentifiers(number("C1"))
              .nation(Nation.WALES)
              .basis(ApprovalBasis.FULL_APPROVAL)
              .approvedOn(day("2024-03-04"))
              .addReviews(CarerReview.builder().heldOn(day("2025-03-03")).build())
              .addReviews(CarerReview.builder().heldOn(day("2026-02-27")).build())
              .build());

  @Test
  void a_document_asks_for_little_memory() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assumeTrue(threads.isThreadAllocatedMemorySupported());
    long thread = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    for (int turn = 0; turn < TURNS; turn++) {
      long before = threads.getThreadAllocatedBytes(thread);
      List<CaseStatus> found = Cases.standard().status(DOCUMENTS, DAY);
      least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
      assertEquals(2, found.size());
    }

    long each = least / DOCUMENTS.size();
    assertTrue(each < MOST_BYTES, each + " bytes a document");
  }
}
