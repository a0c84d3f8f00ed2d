package org.fostering.bench;

import java.time.*;
import java.util.*;
import org.fostering.model.code.*;
import org.fostering.model.common.*;
import org.fostering.model.enquiry.*;
import org.fostering.model.value.*;
import org.fostering.model.value.Moment;

/**
 * 1,024 made-up enquiries: a third complete, a third with thirty percent missing, a third
 * adversarial.
 */
final class MadeUpEnquiries {
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  static final OffenceKind[] KINDS = {
    OffenceKind.OFFENCE_AGAINST_CHILD,
    OffenceKind.SCHEDULE_4_PART_1,
    OffenceKind.INDECENT_IMAGES_IMPORT,
    OffenceKind.BODILY_INJURY_TO_CHILD,
    OffenceKind.SCHEDULE_4_PART_2,
    OffenceKind.NOT_SPECIFIED,
    OffenceKind.COMMON_ASSAULT_OR_BATTERY
  };
  static final OffenceDisposal[] DISPOSALS = {
    OffenceDisposal.CONVICTION, OffenceDisposal.CAUTION_BY_CONSTABLE
  };
  private final Random random;
  private final double missing;
  private final boolean nasty;

  private MadeUpEnquiries(Random random, double missing, boolean nasty) {
    this.random = random;
    this.missing = missing;
    this.nasty = nasty;
  }

  static List<Enquiry> of(String kind, int count) {
    List<Enquiry> all = new ArrayList<>();
    Random random = new Random(42);
    for (int i = 0; i < count; i++) {
      int which =
          kind.equals("all") ? i % 3 : kind.equals("complete") ? 0 : kind.equals("missing") ? 1 : 2;
      all.add(new MadeUpEnquiries(random, which == 0 ? 0 : 0.3, which == 2).enquiry());
    }
    return all;
  }

  private boolean has() {
    return random.nextDouble() >= missing;
  }

  private <T> Optional<T> maybe(T value) {
    return has() ? Optional.of(value) : Optional.empty();
  }

  private Optional<Answer> answer(double yes) {
    if (!has())
      return nasty && random.nextBoolean()
          ? Optional.of(random.nextBoolean() ? Answer.REFUSED : Answer.NOT_KNOWN)
          : Optional.empty();
    return Optional.of(random.nextDouble() < yes ? Answer.YES : Answer.NO);
  }

  private Optional<OffenceDeclaration> offences() {
    if (!has()) return Optional.empty();
    OffenceDeclaration.Builder b = OffenceDeclaration.builder();
    boolean some = random.nextDouble() < (nasty ? 0.6 : 0.1);
    if (!some)
      return Optional.of(
          b.offencesAnswer(nasty ? all(ListAnswer.NONE) : Optional.of(ListAnswer.NONE)).build());
    int n = nasty ? random.nextInt(6) : 1;
    for (int i = 0; i < n; i++) {
      DeclaredOffence.Builder o = DeclaredOffence.builder();
      o.kind(
          has()
              ? Optional.of(
                  nasty && random.nextInt(6) == 0
                      ? OffenceKind.of("zz-other")
                      : KINDS[random.nextInt(nasty ? KINDS.length : KINDS.length)])
              : Optional.empty());
      o.disposal(
          has()
              ? Optional.of(
                  random.nextInt(5) == 0
                      ? OffenceDisposal.of(nasty ? "zz-other" : "other")
                      : DISPOSALS[random.nextInt(2)])
              : Optional.empty());
      o.committedAtEighteenOrOver(answer(0.5));
      b.addOffences(o.build());
    }
    return Optional.of(b.offencesAnswer(all(n == 0 ? ListAnswer.NONE : ListAnswer.ALL)).build());
  }

  /** Mostly that nothing is missing from a list. */
  private Optional<ListAnswer> all(ListAnswer complete) {
    return answer(0.9)
        .map(
            said ->
                switch (said) {
                  case YES -> complete;
                  case NO -> nasty && random.nextBoolean() ? ListAnswer.NONE : ListAnswer.SOME;
                  case NOT_KNOWN -> ListAnswer.NOT_KNOWN;
                  case REFUSED -> ListAnswer.REFUSED;
                });
  }

  private PartialDate birth(int from, int to) {
    LocalDate d = DAY.minusYears(from + random.nextInt(to - from)).minusDays(random.nextInt(365));
    int form = nasty || missing > 0 ? random.nextInt(4) : 0;
    return PartialDate.parse(
        form == 1
            ? d.toString().substring(0, 4)
            : form == 2 ? d.toString().substring(0, 7) : d.toString());
  }

  private Enquiry enquiry() {
    Enquiry.Builder b =
        Enquiry.builder().receivedAt(maybe(Moment.parse("2026-09-01T09:30:00+01:00")));
    int enquirers = 1 + random.nextInt(2);
    for (int i = 0; i < enquirers; i++)
      b.addEnquirers(
          Enquirer.builder()
              .name(PersonName.builder().fullName("Ann Example").build())
              .dateOfBirth(maybe(birth(22, 70)))
              .rightToWork(answer(0.9))
              .approvedElsewhere(answer(0.1))
              .offences(offences())
              .build());
    if (has()) {
      Household.Builder h = Household.builder().smoking(answer(0.2)).vaping(answer(0.2));
      int members = nasty ? random.nextInt(9) : random.nextInt(4);
      h.membersAnswer(all(members == 0 ? ListAnswer.NONE : ListAnswer.ALL));
      for (int i = 0; i < members; i++) {
        HouseholdMember.Builder m =
            HouseholdMember.builder()
                .relationship(maybe(HouseholdRelationship.CHILD))
                .offences(offences());
        if (random.nextInt(3) > 0) m.dateOfBirth(maybe(birth(1, nasty ? 22 : 50)));
        else m.age(maybe(random.nextInt(nasty ? 22 : 60)));
        h.addMembers(m.build());
      }
      b.household(h.build());
    }
    b.home(
        Home.builder()
            .tenure(maybe(Tenure.PRIVATE_RENT))
            .bedrooms(maybe(4))
            .bedroomsForFostering(maybe(random.nextInt(4)))
            .build());
    int children = random.nextInt(nasty ? 4 : 12) == 0 ? 1 + random.nextInt(2) : 0;
    for (int i = 0; i < children; i++)
      b.addConnectedChildren(
          ConnectedChild.builder().relative(answer(0.5)).alreadyFostering(answer(0.3)).build());
    return b.connectedChildrenAnswer(all(children == 0 ? ListAnswer.NONE : ListAnswer.ALL)).build();
  }
}
