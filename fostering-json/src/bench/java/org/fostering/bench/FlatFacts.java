package org.fostering.bench;

import java.time.*;
import java.util.*;
import org.fostering.model.enquiry.*;

/** The facts as rule engines want them: plain objects with primitive-like getters. */
public final class FlatFacts {
  public static final class PersonF {
    public final boolean enquirer, adult, complete;
    public final String approved; // YES, NO, OPEN
    public final String turning;
    public final String grown; // whether eighteen or over: YES, NO, OPEN
    public final List<OffenceF> offences = new ArrayList<>();

    PersonF(boolean enquirer, HandWritten.Person p) {
      this.enquirer = enquirer;
      this.adult = p.mayBeAdult();
      this.complete = p.complete;
      this.approved = p.approved.name();
      this.turning = p.from(17).and(p.below18()).name();
      this.grown = p.from(18).name();
      for (HandWritten.Offence o : p.offences) offences.add(new OffenceF(this, o));
    }

    public boolean isEnquirer() {
      return enquirer;
    }

    public boolean isAdult() {
      return adult;
    }

    public boolean isComplete() {
      return complete;
    }

    public String getApproved() {
      return approved;
    }

    public String getGrown() {
      return grown;
    }

    public String getTurning() {
      return turning;
    }
  }

  public static final class OffenceF {
    public final PersonF person;
    public final String kind, disposal, adultThen;

    OffenceF(PersonF person, HandWritten.Offence o) {
      this.person = person;
      kind = o.kind == null ? "?" : o.kind;
      disposal = o.disposal == null ? "?" : o.disposal;
      adultThen = o.adult.name();
    }

    public PersonF getPerson() {
      return person;
    }

    public String getKind() {
      return kind;
    }

    public String getDisposal() {
      return disposal;
    }

    public String getAdultThen() {
      return adultThen;
    }
  }

  public static final class ChildF {
    public final String relative, fostering;

    ChildF(ConnectedChild c) {
      // What is ruled out for the child is as if neither were so.
      boolean ruledOut = HandWritten.ruledOut(c);
      relative = ruledOut ? "NO" : HandWritten.tri(c.getRelative()).name();
      fostering = ruledOut ? "NO" : HandWritten.tri(c.getAlreadyFostering()).name();
    }

    public String getRelative() {
      return relative;
    }

    public String getFostering() {
      return fostering;
    }
  }

  public static final class HomeF {
    public final boolean complete, childrenComplete;

    HomeF(boolean complete, boolean childrenComplete) {
      this.complete = complete;
      this.childrenComplete = childrenComplete;
    }

    public boolean isChildrenComplete() {
      return childrenComplete;
    }

    public boolean isComplete() {
      return complete;
    }
  }

  /** What each rule came to. */
  public static final class Outcomes {
    public static final List<String> IDS =
        List.of(
            "eng-specified-offence-enquirer",
            "eng-repealed-offence-enquirer",
            "eng-specified-offence-household",
            "eng-repealed-offence-household",
            "eng-exception-for-particular-child",
            "eng-offence-declared-enquirer",
            "eng-offence-declared-household",
            "eng-household-member-turning-18",
            "eng-approved-elsewhere",
            "eng-reference-from-other-service");
    public final String[] of = {"NO", "NO", "NO", "NO", "NO", "NO", "NO", "NO", "NO", "NO"};

    public void met(int rule) {
      of[rule] = "YES";
    }

    public void open(int rule) {
      if (!of[rule].equals("YES")) of[rule] = "OPEN";
    }

    public String outcome() {
      boolean met = false, open = false;
      for (int i = 0; i < 4; i++) {
        met |= of[i].equals("YES");
        open |= of[i].equals("OPEN");
      }
      if (met) return "PERSON_DECIDES/PERSON_DECIDES";
      boolean points = false, openPoints = false;
      for (int i : new int[] {5, 6, 8}) {
        points |= of[i].equals("YES");
        openPoints |= of[i].equals("OPEN");
      }
      String soFar = points ? "POINTS_TO_DISCUSS" : "MAY_PROCEED";
      return (open || (!points && openPoints) ? "MORE_INFORMATION" : soFar) + "/" + soFar;
    }

    @Override
    public String toString() {
      return outcome() + Arrays.toString(of);
    }
  }

  public final List<PersonF> people = new ArrayList<>();
  public final List<ChildF> children = new ArrayList<>();
  public final HomeF home;

  public FlatFacts(Enquiry e, LocalDate asOf) {
    for (Enquirer each : e.getEnquirers()) {
      HandWritten.Person p =
          new HandWritten.Person(
              each.getOffences(),
              HandWritten.Person.age(
                  each.getDateOfBirth(), Optional.empty(), Optional.empty(), asOf),
              org.fostering.model.finding.Pointer.ROOT);
      p.approved = HandWritten.tri(each.getApprovedElsewhere());
      people.add(new PersonF(true, p));
    }
    boolean complete = false;
    if (e.getHousehold().isPresent()) {
      complete =
          e.getHousehold()
              .get()
              .getMembersAnswer()
              .map(
                  answer ->
                      HandWritten.isAll(answer, e.getHousehold().get().getMembers().isEmpty()))
              .orElse(false);
      for (HouseholdMember m : e.getHousehold().get().getMembers()) {
        HandWritten.Person p =
            new HandWritten.Person(
                m.getOffences(),
                HandWritten.Person.age(m.getDateOfBirth(), m.getAge(), e.getReceivedAt(), asOf),
                org.fostering.model.finding.Pointer.ROOT);
        people.add(new PersonF(false, p));
      }
    }
    home =
        new HomeF(
            complete,
            e.getConnectedChildrenAnswer()
                .map(answer -> HandWritten.isAll(answer, e.getConnectedChildren().isEmpty()))
                .orElse(false));
    for (ConnectedChild c : e.getConnectedChildren()) children.add(new ChildF(c));
  }
}
