package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Household;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact.Listing;

/** How many live in a home by number, beside those who are listed. */
final class HouseholdCount {

  private static final Pointer HOUSEHOLD = Pointer.ROOT.property("household");
  private static final Pointer MEMBERS_ANSWER = HOUSEHOLD.property("membersAnswer");

  private HouseholdCount() {}

  /**
   * As many as are named tell that these are all, where nobody has said so; more than are named
   * contradict whoever has.
   */
  static Listing<PersonInHome> compared(
      Listing<PersonInHome> listed, Enquiry enquiry, Household household, LocalDate asOf) {
    Known<Integer> adults =
        CaseFacts.number(
            household.getNumberOfAdults(),
            household.getNumberOfAdultsAtLeast(),
            household.getNumberOfAdultsAtMost());
    Known<Integer> children =
        CaseFacts.number(
            household.getNumberOfChildren(),
            household.getNumberOfChildrenAtLeast(),
            household.getNumberOfChildrenAtMost());
    int least = adults.least().orElse(0) + children.least().orElse(0);
    Optional<Integer> most =
        adults.most().flatMap(one -> children.most().map(other -> one + other));
    if (least == 0 && most.isEmpty()) {
      return listed;
    }
    int enquirers = enquiry.getEnquirers().size();
    int named = enquirers + members(household, asOf);
    if (listed.complete()) {
      return least > named
          ? Listing.some(listed.elements(), Known.WhyUnknown.CONTRADICTED, MEMBERS_ANSWER)
          : listed;
    }
    // Fewer than are named, or fewer adults than enquire, may be a number of the others.
    return household.getMembersAnswer().isEmpty()
            && adults.most().orElse(0) >= enquirers
            && most.equals(Optional.of(named))
        ? Listing.all(listed.elements(), HOUSEHOLD.property("numberOfAdults"))
        : listed;
  }

  /** How many members there are, without those who have yet to move in. */
  private static int members(Household household, LocalDate asOf) {
    return (int)
        household.getMembers().stream()
            .filter(
                member -> member.getSince().filter(since -> since.latest().isAfter(asOf)).isEmpty())
            .count();
  }
}
