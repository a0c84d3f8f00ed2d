package org.fostering.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;

class CaseIndexTest {

  private static final long ROOM = 64L << 20;

  private static Identifier number(String value) {
    return Identifier.of("urn:example.org:case", value);
  }

  private static Application application(String number) {
    return Application.builder().addIdentifiers(number(number)).build();
  }

  private static Assessment assessment(String number, String application) {
    return Assessment.builder()
        .addIdentifiers(number(number))
        .application(
            DocumentReference.builder()
                .documentType("application")
                .identifier(number(application))
                .build())
        .nation(Nation.ENGLAND)
        .build();
  }

  private static Approval approval(String number, String application) {
    return Approval.builder()
        .addIdentifiers(number(number))
        .application(
            DocumentReference.builder()
                .documentType("application")
                .identifier(number(application))
                .build())
        .build();
  }

  private static CaseIndex index(List<? extends Document> documents) {
    CaseIndex index = new CaseIndex(ROOM);
    for (int i = 0; i < documents.size(); i++) {
      assertTrue(index.add(documents.get(i), 1000L + i));
    }
    return index;
  }

  /** The cases as the second reading makes them. */
  private static List<Case> cases(CaseIndex index, List<? extends Document> documents) {
    List<Case> cases = new ArrayList<>();
    index
        .groups()
        .forEachRemaining(
            group ->
                cases.addAll(
                    group.cases(
                        group.documents().stream()
                            .map(
                                entry ->
                                    CaseDocument.of(
                                            documents.get((int) (entry.place() - 1000)),
                                            entry.place() - 1000)
                                        .orElseThrow())
                            .toList())));
    return cases;
  }

  private static List<Case> atOnce(List<? extends Document> documents) {
    CaseGrouper grouper = new CaseGrouper();
    for (int i = 0; i < documents.size(); i++) {
      CaseDocument.of(documents.get(i), i).ifPresent(grouper::add);
    }
    return grouper.cases();
  }

  private static List<String> described(List<Case> cases) {
    return cases.stream().map(each -> each.documents() + " " + each.apart()).toList();
  }

  @Test
  void two_readings_make_the_cases_that_one_would_have_made() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Document> documents = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String of = "A" + random.nextInt(60);
        switch (random.nextInt(4)) {
          case 0 -> documents.add(application(of));
          case 1 -> documents.add(assessment("B" + random.nextInt(60), of));
          case 2 -> documents.add(approval("C" + random.nextInt(60), of));
          default -> documents.add(Enquiry.builder().build());
        }
      }

      List<Case> found = cases(index(documents), documents);

      assertEquals(described(atOnce(documents)), described(found), "seed " + seed);
    }
  }

  @Test
  void documents_that_lie_far_apart_are_read_together() {
    int many = 100_000;
    CaseIndex index = new CaseIndex(ROOM);
    for (int i = 0; i < many; i++) {
      assertTrue(index.add(application("A" + i), i));
    }
    for (int i = many - 1; i >= 0; i--) {
      assertTrue(index.add(assessment("B" + i, "A" + i), 2L * many - 1 - i));
    }

    Iterator<CaseGroup> groups = index.groups();
    for (int i = 0; i < many; i++) {
      CaseGroup group = groups.next();
      assertFalse(group.apart());
      assertEquals(
          List.of(
              new CaseGroup.Entry(i, i), new CaseGroup.Entry(2 * many - 1 - i, 2L * many - 1 - i)),
          group.documents());
    }
    assertFalse(groups.hasNext());
    assertThrows(NoSuchElementException.class, groups::next);
    // Each number is at two documents at most: 16 bytes a document and 16 a number.
    assertTrue(index.bytes() <= 2L * many * 16 + 2L * many * 16 + 100_000, "" + index.bytes());
  }

  @Test
  void more_than_one_case_can_have_are_read_one_by_one_and_each_stands_alone() {
    List<Document> documents = new ArrayList<>(Collections.nCopies(40, application("A1")));
    documents.add(20, application("A2"));

    CaseIndex index = index(documents);
    List<CaseGroup> groups = new ArrayList<>();
    index.groups().forEachRemaining(groups::add);

    assertEquals(
        IntStream.range(0, 41).boxed().toList(),
        groups.stream().map(group -> group.documents().get(0).number()).toList());
    assertEquals(
        List.of(20),
        groups.stream()
            .filter(group -> !group.apart())
            .map(group -> group.documents().get(0).number())
            .toList());
    assertTrue(
        cases(index, documents).stream()
            .filter(each -> each.documents().get(0).number() != 20)
            .allMatch(Case::apart));
  }

  @Test
  void a_full_index_takes_no_more_and_keeps_what_it_has() {
    CaseIndex index = new CaseIndex(500_000);
    int taken = 0;
    while (index.add(application("A" + taken), taken)) {
      taken++;
    }

    assertTrue(taken > 10_000, "" + taken);
    assertTrue(index.bytes() <= 600_000, "" + index.bytes());
    assertFalse(index.add(application("A0"), 0));
    assertTrue(index.add(Enquiry.builder().build(), 0));
    assertEquals(taken, index.size());
    List<CaseGroup> groups = new ArrayList<>();
    index.groups().forEachRemaining(groups::add);
    assertEquals(taken, groups.size());
  }

  @Test
  void that_it_is_full_is_said_in_both_languages() {
    Finding finding = CaseIndex.indexFull();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
      assertTrue(CaseIndex.messages(locale).text(finding.code()).isPresent());
      assertTrue(CaseIndex.messages(locale).text(finding.code() + ".fix").isPresent());
    }
  }

  @Test
  void nothing_of_a_document_is_told_by_an_index() {
    CaseIndex index = index(List.of(application("secret")));

    assertEquals("CaseIndex[1 documents]", index.toString());
    assertFalse(index.groups().next().toString().contains("secret"));
  }
}
