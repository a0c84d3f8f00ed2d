package org.fostering.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.junit.jupiter.api.Test;

/** What only documents together show. */
class CrossDocumentCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String[] ANN = {
    "/enquirers/0/name/fullName Ann Sample",
    "/enquirers/0/dateOfBirth 1980-05-12",
    "/home/address/postcode CF14 2QW"
  };

  private final CrossDocumentCheck batch = Consistency.standard().batch(TODAY);
  private final List<String> found = new ArrayList<>();
  private int documents;

  private void add(String type, String... lines) {
    documents++;
    for (Finding finding : batch.add(DocumentFixture.document(type, List.of(lines)))) {
      found.add(
          documents
              + " "
              + finding.code().substring("consistency.".length())
              + " "
              + finding.pointer());
    }
  }

  private static List<String> finish(CrossDocumentCheck batch) {
    List<String> found = new ArrayList<>();
    batch.finish(
        (finding, document) ->
            found.add(document + " " + finding.code().substring(12) + " " + finding.pointer()));
    return found;
  }

  private List<String> finished() {
    found.addAll(finish(batch));
    return found;
  }

  private static String[] with(String[] lines, String... more) {
    return Stream.concat(Stream.of(lines), Stream.of(more)).toArray(String[]::new);
  }

  private static String[] id(String number) {
    return new String[] {
      "/identifiers/0/system https://example.org/a", "/identifiers/0/value " + number
    };
  }

  @Test
  void a_number_used_twice_is_found_at_the_second_document() {
    add("assessment", id("1"));
    add("assessment", id("2"));
    add("assessment", id("1"));
    assertEquals(List.of("3 document-twice /identifiers/0"), finished());
  }

  @Test
  void the_same_number_of_another_type_or_system_is_another_document() {
    add("assessment", id("1"));
    add("approval", id("1"));
    add("assessment", "/identifiers/0/system other", "/identifiers/0/value 1");
    add(
        "assessment",
        with(id("9"), "/identifiers/1/system https://example.org/a", "/identifiers/1/value 9"));
    assertEquals(List.of(), finished());
  }

  @Test
  void the_same_people_asking_twice_are_found_however_they_write_the_name() {
    add("enquiry", ANN);
    add("enquiry", with(new String[] {ANN[1], ANN[2]}, "/enquirers/0/name/fullName ánn  SAMPLE"));
    assertEquals(List.of("2 enquiry-twice /enquirers/0"), finished());
  }

  @Test
  void other_people_and_people_of_whom_too_little_is_known_are_not() {
    add("enquiry", ANN);
    add("enquiry", ANN[0], "/enquirers/0/dateOfBirth 1980-05-13", ANN[2]);
    add("enquiry", ANN[0], "/enquirers/0/dateOfBirth 1980-05", ANN[2]);
    add("enquiry", ANN[0], "/enquirers/0/dateOfBirth 1980-05", ANN[2]);
    add("enquiry", ANN[0], ANN[1], "/home/address/postcode CF14 2QX");
    add("enquiry", ANN[0], ANN[1]);
    add("enquiry", ANN[0], ANN[1]);
    assertEquals(List.of(), finished());
  }

  @Test
  void to_ask_again_after_closing_or_with_a_reference_is_a_new_enquiry() {
    add("enquiry", with(ANN, "/closing/closedOn 2026-01-01"));
    add("enquiry", with(ANN, "/statusHistory/0/status closed"));
    add("enquiry", with(ANN, "/statusHistory/0/status closed", "/statusHistory/1/status received"));
    add(
        "enquiry",
        with(
            ANN,
            "/previousEnquiries/0/documentType enquiry",
            "/previousEnquiries/0/identifier/system s",
            "/previousEnquiries/0/identifier/value v"));
    assertEquals(List.of(), finished());
    add("enquiry", ANN);
    assertEquals(List.of("5 enquiry-twice /enquirers/0"), found);
  }

  @Test
  void the_same_document_sent_twice_is_told_once() {
    add("enquiry", with(ANN, id("1")));
    add("enquiry", with(ANN, id("1")));
    assertEquals(List.of("2 document-twice /identifiers/0"), finished());
  }

  private static String[] subject(String number) {
    return new String[] {
      "/subject/documentType enquiry",
      "/subject/identifier/system https://example.org/a",
      "/subject/identifier/value " + number
    };
  }

  @Test
  void a_reference_to_a_document_that_comes_later_or_came_before_leads_somewhere() {
    add("handover", subject("1"));
    add("enquiry", with(id("1"), "/enquirers/0/id ann"));
    add("handover", subject("1"));
    assertEquals(List.of(), finished());
  }

  @Test
  void a_reference_to_a_missing_document_is_found_at_the_end() {
    add("handover", subject("2"));
    add("enquiry", with(id("1"), "/enquirers/0/id ann"));
    add("handover", subject("3"));
    assertEquals(
        List.of("1 reference-dangling /subject", "3 reference-dangling /subject"), finished());
  }

  @Test
  void a_reference_into_a_system_of_which_the_batch_has_nothing_is_not() {
    add("handover", subject("2"));
    add("enquiry", "/identifiers/0/system other", "/identifiers/0/value 2");
    add("application", id("2"));
    assertEquals(List.of(), finished());
  }

  private static final String[] APPROVED = {
    "/nation england",
    "/basis full-approval",
    "/people/0/id ann",
    "/people/0/name/fullName Ann Sample",
    "/people/0/dateOfBirth 1980-05-12",
    "/carers/0/person ann",
    "/statusHistory/0/status approved"
  };

  @Test
  void somebody_approved_twice_is_found() {
    add("approval", APPROVED);
    add("approval", APPROVED);
    assertEquals(List.of("2 approved-twice /carers/0"), finished());
  }

  @Test
  void somebody_with_the_same_number_is_the_same_whatever_the_name() {
    String[] number = {
      "/nation wales",
      "/basis full-approval",
      "/people/0/id x",
      "/carers/0/person x",
      "/statusHistory/0/status approved-with-terms",
      "/people/0/identifiers/0/system s",
      "/people/0/identifiers/0/value 7"
    };
    add("approval", number);
    add("approval", number);
    assertEquals(List.of("2 approved-twice /carers/0"), finished());
  }

  @Test
  void approvals_that_ended_or_may_stand_together_are_left_alone() {
    add("approval", APPROVED);
    for (String more :
        List.of(
            "/termination/effectiveOn 2026-01-01",
            "/statusHistory/1/status terminated",
            "/carers/0/until 2026-01-01",
            "/otherApprovals/0/ground transfer",
            "/serviceClosure/ceasedOn 2026-01-01")) {
      add("approval", with(APPROVED, more));
    }
    for (String other :
        List.of(
            "/basis temporary-connected-person",
            "/nation scotland",
            "/people/0/dateOfBirth 1980-05",
            "/statusHistory/0/status temporarily-approved")) {
      String step = other.split(" ")[0];
      add(
          "approval",
          with(
              Stream.of(APPROVED)
                  .filter(line -> !line.startsWith(step + " "))
                  .toArray(String[]::new),
              other));
    }
    assertEquals(List.of(), finished());
  }

  @Test
  void beyond_the_limit_nothing_more_is_compared_and_that_is_said_once() {
    CrossDocumentCheck small = Consistency.standard().batch(TODAY, 4);
    Document one = DocumentFixture.document("assessment", List.of(id("1")));
    Document two = DocumentFixture.document("assessment", List.of(id("2")));
    Document three = DocumentFixture.document("assessment", List.of(id("3")));
    Document four = DocumentFixture.document("assessment", List.of(id("4")));
    assertEquals(List.of(), small.add(one));
    assertEquals(List.of(), small.add(two));
    assertEquals(List.of(), small.add(three));
    assertEquals(List.of(), finish(small));
    assertEquals(List.of(), small.add(four));
    assertEquals(List.of(), small.add(four));
    assertEquals(1, small.add(one).size());
    assertEquals(List.of("0 batch-limit "), finish(small));
    assertEquals("CrossDocumentCheck[6 documents]", small.toString());
    assertThrows(IllegalArgumentException.class, () -> Consistency.standard().batch(TODAY, 0));
  }

  @Test
  void a_reference_counts_three_and_beyond_the_limit_is_not_followed() {
    CrossDocumentCheck small = Consistency.standard().batch(TODAY, 5);
    small.add(DocumentFixture.document("handover", List.of(subject("2"))));
    small.add(DocumentFixture.document("handover", List.of(subject("3"))));
    small.add(DocumentFixture.document("enquiry", List.of(with(id("1"), "/enquirers/0/id ann"))));
    assertEquals(List.of("0 batch-limit ", "1 reference-dangling /subject"), finish(small));
  }

  @Test
  void keys_made_by_several_threads_and_added_in_order_find_the_same() {
    List<Document> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String number = Integer.toString(i % 200);
      many.add(DocumentFixture.document("enquiry", List.of(with(ANN, id(number)))));
      many.add(DocumentFixture.document("handover", List.of(subject(Integer.toString(i)))));
      many.add(DocumentFixture.document("approval", List.of(APPROVED)));
    }
    List<String> one = new ArrayList<>();
    many.forEach(document -> batch.add(document).forEach(each -> one.add(each.toString())));
    CrossDocumentCheck other = Consistency.standard().batch(TODAY);
    List<String> several = new ArrayList<>();
    many.parallelStream()
        .map(DocumentKeys::of)
        .forEachOrdered(keys -> other.add(keys).forEach(each -> several.add(each.toString())));
    assertEquals(one, several);
    assertEquals(finish(batch), finish(other));
    assertEquals(100, finish(other).size());
    assertEquals("DocumentKeys[3 to compare]", DocumentKeys.of(many.get(0)).toString());
  }

  @Test
  void what_is_kept_takes_little_more_room_than_eight_bytes_each() {
    Random random = new Random(7);
    Set<Long> expected = new HashSet<>();
    LongSet set = new LongSet(200_000);
    for (int i = 0; i < 200_000; i++) {
      long digest = i == 0 ? 0 : random.nextLong();
      assertEquals(expected.add(digest), !set.contains(digest));
      if (!set.contains(digest)) {
        set.add(digest);
      }
    }
    assertTrue(expected.stream().allMatch(set::contains));
    assertFalse(set.contains(random.nextLong()));
    int places = LongSetTest.lengths(set).sum();
    assertTrue(places < 1.2 * expected.size(), places + " places");
  }

  @Test
  void references_come_out_as_they_went_in() {
    PendingReferences references = new PendingReferences();
    List<String> expected = new ArrayList<>();
    for (long i = 1; i <= 20_000; i++) {
      Pointer place = Pointer.ROOT.index((int) (i % 70));
      assertTrue(references.add(i << 20, place, i * 3, -i));
      expected.add((i << 20) + " " + place + " " + i * 3 + " " + -i);
    }
    List<String> found = new ArrayList<>();
    references.forEach(
        (document, place, target, system) ->
            found.add(document + " " + place + " " + target + " " + system));
    assertEquals(expected, found);
    PendingReferences crowded = new PendingReferences();
    for (int i = 0; i < 1 << 12; i++) {
      assertTrue(crowded.add(1, Pointer.ROOT.index(i), 1, 1));
    }
    assertFalse(crowded.add(1, Pointer.ROOT, 1, 1));
    assertTrue(crowded.add(1, Pointer.ROOT.index(0), 1, 1));
  }

  @Test
  void a_document_that_could_not_be_read_keeps_its_place() {
    batch.skip();
    documents++;
    add("handover", subject("2"));
    add("enquiry", with(id("1"), "/enquirers/0/id ann"));
    assertEquals(List.of("2 reference-dangling /subject"), finished());
  }

  @Test
  void a_checker_without_the_rules_between_documents_finds_nothing() {
    CrossDocumentCheck without = Consistency.of(List.of()).batch(TODAY);
    Document one = DocumentFixture.document("assessment", List.of(id("1")));
    assertEquals(List.of(), without.add(one));
    assertEquals(List.of(), without.add(one));
    assertEquals(List.of(), finish(without));
  }
}
