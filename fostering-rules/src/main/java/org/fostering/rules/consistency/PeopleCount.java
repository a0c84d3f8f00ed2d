package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.ListAnswer;
import org.fostering.rules.law.Ages.LeapDay;
import org.fostering.rules.rule.Known;

/**
 * How many adults and children live in a home by those who are listed, against the numbers that
 * were given.
 *
 * @param household what was said about the household
 * @param ages what is known of the age of each who is listed, the enquirers among them
 */
record PeopleCount(Household household, List<Known<Integer>> ages) {

  /** A fault at each number that those who are listed do not make up. */
  static void compare(
      DocumentNode part, LocalDate asOf, LeapDay leapDay, Consumer<Pointer> faults) {
    Enquiry enquiry = (Enquiry) part.value();
    if (enquiry.getHousehold().isPresent()) {
      of(enquiry, enquiry.getHousehold().get(), asOf, leapDay)
          .compare(part.pointer().property("household"), faults);
    }
  }

  /** The people of an enquiry. An enquirer of whose age nothing is said counts as an adult. */
  private static PeopleCount of(
      Enquiry enquiry, Household household, LocalDate asOf, LeapDay leapDay) {
    LocalDate day = AgeChecks.given(enquiry).orElse(asOf);
    Stream<Known<Integer>> enquirers =
        enquiry.getEnquirers().stream().map(enquirer -> age(enquirer, day, leapDay));
    Stream<Known<Integer>> members =
        household.getMembers().stream()
            .filter(member -> member.getSince().filter(s -> s.latest().isAfter(day)).isEmpty())
            .map(member -> age(member, day, leapDay));
    return new PeopleCount(household, Stream.concat(enquirers, members).toList());
  }

  private static Known<Integer> age(Enquirer enquirer, LocalDate day, LeapDay leapDay) {
    return enquirer.getDateOfBirth().isPresent()
        ? AgeChecks.age(enquirer.getDateOfBirth(), day, leapDay)
        : enquirer
            .getAgeAtMost()
            .filter(most -> most < JavaChecks.ADULT)
            .map(Known::atMost)
            .orElseGet(() -> Known.atLeast(JavaChecks.ADULT));
  }

  private static Known<Integer> age(HouseholdMember member, LocalDate day, LeapDay leapDay) {
    return member
        .getAge()
        .map(Known::of)
        .orElseGet(() -> AgeChecks.age(member.getDateOfBirth(), day, leapDay));
  }

  /**
   * That there are no members but some children is an answer that contradicts itself, which a rule
   * of its own finds.
   */
  private void compare(Pointer place, Consumer<Pointer> faults) {
    int adults = (int) ages.stream().filter(PeopleCount::isAdult).count();
    int children = (int) ages.stream().filter(PeopleCount::isChild).count();
    int mostAdults = ages.size() - children;
    int mostChildren = ages.size() - adults;
    boolean all = household.getMembersAnswer().filter(ListAnswer.ALL::equals).isPresent();
    boolean none = household.getMembersAnswer().filter(ListAnswer.NONE::equals).isPresent();
    if (differs(household.getNumberOfAdults(), adults, mostAdults, all || none)) {
      faults.accept(place.property("numberOfAdults"));
    }
    if (differs(household.getNumberOfAdultsAtLeast(), 0, mostAdults, all || none)) {
      faults.accept(place.property("numberOfAdultsAtLeast"));
    }
    if (differs(household.getNumberOfAdultsAtMost(), adults, mostAdults, false)) {
      faults.accept(place.property("numberOfAdultsAtMost"));
    }
    if (differs(household.getNumberOfChildren(), children, mostChildren, all)) {
      faults.accept(place.property("numberOfChildren"));
    }
    if (differs(household.getNumberOfChildrenAtLeast(), 0, mostChildren, all)) {
      faults.accept(place.property("numberOfChildrenAtLeast"));
    }
    if (differs(household.getNumberOfChildrenAtMost(), children, mostChildren, false)) {
      faults.accept(place.property("numberOfChildrenAtMost"));
    }
  }

  private static boolean differs(
      Optional<Integer> number, int least, int most, boolean isComplete) {
    return number.isPresent() && (number.get() < least || (isComplete && number.get() > most));
  }

  private static boolean isAdult(Known<Integer> age) {
    return age.least().isPresent() && age.least().get() >= JavaChecks.ADULT;
  }

  private static boolean isChild(Known<Integer> age) {
    return age.most().isPresent() && age.most().get() < JavaChecks.ADULT;
  }
}
