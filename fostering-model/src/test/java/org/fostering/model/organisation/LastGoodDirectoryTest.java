package org.fostering.model.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.junit.jupiter.api.Test;

/** A directory with faults leaves the last good one answering. */
class LastGoodDirectoryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final String BRISTOL = "E06000023";

  private static Checked<OrganisationDirectory> read(String hub, String member) {
    return Checked.of(
        OrganisationDirectory.builder()
            .addHubs(RecruitmentHubEntry.builder().id(hub).build())
            .addMemberships(MembershipEntry.builder().group(hub).member(member).build())
            .build(),
        List.of());
  }

  private static boolean has(LastGoodDirectory directory, String hub) {
    return directory.organisations().hubs().find(hub).isPresent();
  }

  @Test
  void a_directory_with_a_fault_changes_nothing_and_its_findings_are_told() {
    LastGoodDirectory directory = LastGoodDirectory.over(Organisations.standard());
    assertSame(Organisations.standard(), directory.organisations());

    assertTrue(directory.offer(read("one", BRISTOL), TODAY, TODAY).isTaken());
    LastGoodDirectory.Offer offer = directory.offer(read("two", "E06999999"), TODAY, TODAY);

    assertFalse(offer.isTaken());
    assertEquals(offer, directory.latest());
    assertTrue(
        offer.findings().stream()
            .anyMatch(each -> each.code().equals("organisations.member-unknown")));
    assertTrue(has(directory, "one"));
    assertFalse(has(directory, "two"));
    assertTrue(directory.offer(read("three", BRISTOL), TODAY, TODAY).isTaken());
    assertTrue(has(directory, "three"));
    assertFalse(has(directory, "one"));
  }

  @Test
  void what_could_not_be_read_changes_nothing() {
    LastGoodDirectory directory = LastGoodDirectory.over(Organisations.standard());
    LastGoodDirectory.Offer offer =
        directory.offer(
            Checked.failed(List.of(Finding.error("json.empty", Pointer.ROOT))), TODAY, TODAY);
    assertFalse(offer.isTaken());
    assertEquals(1, offer.findings().size());
    assertEquals(Optional.empty(), directory.directory());
  }

  @Test
  void readers_see_one_directory_or_the_other_while_it_is_changed()
      throws InterruptedException, ExecutionException {
    LastGoodDirectory directory = LastGoodDirectory.over(Organisations.standard());
    directory.offer(read("one", BRISTOL), TODAY, TODAY);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> writer =
          threads.submit(
              () ->
                  IntStream.range(0, 50)
                      .forEach(
                          i ->
                              directory.offer(
                                  read(i % 2 == 0 ? "two" : "one", BRISTOL), TODAY, TODAY)));
      while (!writer.isDone()) {
        Organisations seen = directory.organisations();
        assertEquals(
            1,
            seen.hubs().memberships().stream()
                .filter(each -> each.authority().key().equals(BRISTOL))
                .count());
      }
      writer.get();
    } finally {
      threads.shutdown();
    }
  }
}
