package org.fostering.bench;

import java.time.*;
import java.util.*;
import org.fostering.model.code.*;
import org.fostering.model.common.*;
import org.fostering.model.enquiry.*;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.*;
import org.fostering.model.value.Moment;
import org.fostering.rules.decision.*;
import org.fostering.rules.eligibility.*;
import org.fostering.rules.engine.*;
import org.fostering.rules.law.*;
import org.fostering.rules.rule.*;

/**
 * The rules of England written by hand, with the same explanation: statuses, reasons in words,
 * questions. Long because it is straight-line code, as somebody writes who has only these rules.
 */
public final class HandWritten {

  enum Tri {
    NO,
    YES,
    OPEN;

    Tri and(Tri o) {
      return this == NO || o == NO ? NO : this == OPEN || o == OPEN ? OPEN : YES;
    }

    Tri or(Tri o) {
      return this == YES || o == YES ? YES : this == OPEN || o == OPEN ? OPEN : NO;
    }
  }

  // ---- constants; the texts are those of the library
  static Rule<?>[] rules;
  static List<String> packs;
  static List<org.fostering.rules.interpretation.InterpretationOption> readings;
  static List<Bilingual> w1,
      w2,
      w3,
      w4,
      w5,
      w5House,
      w6,
      w7,
      wChildren,
      wSpec,
      wRep,
      wCert,
      wAdult,
      wAt18,
      wDisp,
      wKindSpec,
      wKindRep,
      wRel,
      wWelfare,
      wFost,
      wApproved,
      wOutside,
      wWasDisp,
      wAge17,
      wAgeFrom18,
      wAge18,
      wAgeBoth;
  static final Map<String, List<Bilingual>> wKind = new HashMap<>();
  private static final Pointer ROOT = Pointer.ROOT,
      ENQUIRERS = ROOT.property("enquirers"),
      MEMBERS = ROOT.property("household").property("members"),
      MEMBERS_ANSWER = ROOT.property("household").property("membersAnswer"),
      CHILDREN = ROOT.property("connectedChildren"),
      CHILDREN_ANSWER = ROOT.property("connectedChildrenAnswer");
  private static final Set<String> SPECIFIED =
      Set.of(
          OffenceKind.OFFENCE_AGAINST_CHILD.getText(),
          OffenceKind.SCHEDULE_4_PART_1.getText(),
          OffenceKind.INDECENT_IMAGES_IMPORT.getText(),
          OffenceKind.BODILY_INJURY_TO_CHILD.getText());
  private static final String REPEALED = OffenceKind.SCHEDULE_4_PART_2.getText();
  private static final Set<String> DISPOSALS =
      Set.of(
          OffenceDisposal.CONVICTION.getText(),
          OffenceDisposal.CAUTION_BY_CONSTABLE.getText(),
          OffenceDisposal.CONVICTION_OR_CAUTION.getText());
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  static Adopters adopters;

  static void harvest(Collection<Decision> decisions) {
    Map<String, Bilingual> byText = new HashMap<>();
    Map<String, List<Bilingual>> byPlace = new HashMap<>();
    for (Decision d : decisions) {
      packs = d.packs();
      readings = d.readings();
      adopters = d.adopters();
      rules = d.results().stream().map(RuleResult::rule).toArray(Rule[]::new);
      for (RuleResult r : d.results())
        for (Reason reason : r.reasons()) {
          reason.settled().forEach(b -> byText.put(b.english(), b));
          if (r.status() == RuleResult.Status.NOT_MET)
            byPlace.putIfAbsent(r.rule().id() + " " + reason.fact(), reason.settled());
        }
    }
    w1 = byPlace.get("eng-specified-offence-enquirer enquirers");
    w2 = byPlace.get("eng-repealed-offence-enquirer enquirers");
    w3 = byPlace.get("eng-specified-offence-household household-members");
    w4 = byPlace.get("eng-repealed-offence-household household-members");
    w5 = byPlace.get("eng-offence-declared-enquirer enquirers");
    w5House = byPlace.get("eng-offence-declared-household household-members");
    wCert = byPlace.get("eng-offence-declared-enquirer declared-offences");
    w6 = byPlace.get("eng-household-member-turning-18 household-members");
    w7 = byPlace.get("eng-approved-elsewhere enquirers");
    wChildren = byPlace.get("eng-exception-for-particular-child connected-children");
    wSpec = byPlace.get("eng-specified-offence-enquirer declared-offences");
    wRep = byPlace.get("eng-repealed-offence-enquirer declared-offences");
    wKindSpec = byPlace.get("eng-specified-offence-enquirer offence-kind");
    wKindRep = byPlace.get("eng-repealed-offence-enquirer offence-kind");
    wDisp = byPlace.get("eng-specified-offence-enquirer offence-convicted-or-cautioned");
    wAdult = List.of(byText.get("greatest possible age: 18 or more"));
    wAt18 = List.of(byText.get("committed at eighteen or over: yes"));
    wRel = List.of(byText.get("somebody in the home is a relative of the child: yes"));
    wWelfare = List.of(byText.get("the welfare of the child is said not to require it: no"));
    wFost = List.of(byText.get("already fostering the child: yes"));
    wApproved = List.of(byText.get("approved by another service: yes"));
    wAgeFrom18 = List.of(byText.get("age: 18 or more"));
    wAge17 = List.of(byText.get("age: 17 or more"));
    wAge18 = List.of(byText.get("age: less than 18"));
    wAgeBoth = List.of(wAge17.get(0), wAge18.get(0));
    for (String kind : SPECIFIED)
      wKind.put(kind, List.of(named(byText, "class of offence", OffenceKind.of(kind))));
    wKind.put(REPEALED, List.of(named(byText, "class of offence", OffenceKind.SCHEDULE_4_PART_2)));
    wWasDisp = List.of(byText.get("convicted or cautioned by a constable: yes"));
    wOutside =
        List.of(byText.get("approved by another service, and not by a service of England: no"));
    for (List<?> each :
        List.of(
            w1, w2, w3, w4, w5, w5House, w6, w7, wChildren, wSpec, wRep, wCert, wKindSpec, wKindRep,
            wDisp)) Objects.requireNonNull(each);
  }

  private static Bilingual named(Map<String, Bilingual> byText, String what, Code code) {
    return Objects.requireNonNull(
        byText.get(what + ": “" + code.list().find(code.getText()).orElseThrow().label() + "”"),
        code.getText());
  }

  // ---- what is known of the people

  static final class Offence {
    final Pointer at;
    final String kind, disposal;
    final Tri spec, rep, kindSpec, kindRep, disp, adult;
    final Known.WhyUnknown adultWhy;

    Offence(DeclaredOffence o, boolean byChild, Pointer at) {
      this.at = at;
      kind = text(o.getKind());
      disposal = text(o.getDisposal());
      kindSpec = kind == null ? Tri.OPEN : SPECIFIED.contains(kind) ? Tri.YES : Tri.NO;
      kindRep = kind == null ? Tri.OPEN : kind.equals(REPEALED) ? Tri.YES : Tri.NO;
      disp = disposal == null ? Tri.OPEN : DISPOSALS.contains(disposal) ? Tri.YES : Tri.NO;
      Tri said = tri(o.getCommittedAtEighteenOrOver());
      adult = byChild ? said == Tri.YES ? Tri.OPEN : Tri.NO : said;
      adultWhy =
          byChild && said == Tri.YES
              ? Known.WhyUnknown.CONTRADICTED
              : why(o.getCommittedAtEighteenOrOver());
      Tri rest = disp.and(adult);
      spec = kindSpec.and(rest);
      rep = kindRep.and(rest);
    }
  }

  private static String text(Optional<? extends Code> code) {
    return code.isPresent() && code.get().isKnown() ? code.get().getText() : null;
  }

  /** Whether it is said that the welfare of the child does not require it. */
  static boolean ruledOut(ConnectedChild child) {
    return tri(child.getWelfareRequires()) == Tri.NO;
  }

  static Tri tri(Optional<Answer> answer) {
    return answer.isEmpty()
        ? Tri.OPEN
        : switch (answer.get()) {
          case YES -> Tri.YES;
          case NO -> Tri.NO;
          default -> Tri.OPEN;
        };
  }

  static Known.WhyUnknown why(Optional<Answer> answer) {
    return answer.isEmpty()
        ? Known.WhyUnknown.NOT_ASKED
        : switch (answer.get()) {
          case NOT_KNOWN -> Known.WhyUnknown.NOT_KNOWN;
          case REFUSED -> Known.WhyUnknown.REFUSED;
          default -> Known.WhyUnknown.NOT_ASKED;
        };
  }

  /** Whether a list is all that there is, why not, and where that is said. */
  private record Said(boolean complete, Known.WhyUnknown why, Pointer at) {
    static Said of(Optional<ListAnswer> answer, boolean empty, Pointer list, Pointer said) {
      if (answer.isEmpty()) return new Said(false, Known.WhyUnknown.NOT_ASKED, said);
      return switch (answer.get()) {
        case NONE ->
            empty
                ? new Said(true, Known.WhyUnknown.NOT_ASKED, said)
                : new Said(false, Known.WhyUnknown.CONTRADICTED, said);
        case ALL ->
            empty
                ? new Said(false, Known.WhyUnknown.CONTRADICTED, list)
                : new Said(true, Known.WhyUnknown.NOT_ASKED, said);
        case SOME -> new Said(false, Known.WhyUnknown.NOT_ASKED, empty ? list : said);
        case NOT_KNOWN -> new Said(false, Known.WhyUnknown.NOT_KNOWN, said);
        case REFUSED -> new Said(false, Known.WhyUnknown.REFUSED, said);
      };
    }
  }

  /** Whether an answer says that nothing is missing from a list, which does not contradict it. */
  static boolean isAll(ListAnswer answer, boolean empty) {
    return answer == (empty ? ListAnswer.NONE : ListAnswer.ALL);
  }

  static final class Person {
    final Pointer at, answer;
    final List<Offence> offences;
    final boolean complete;
    final Known.WhyUnknown why;
    final Known<Integer> age;
    final Tri spec, rep, cert;
    Tri approved = Tri.NO;
    Known.WhyUnknown approvedWhy = Known.WhyUnknown.NOT_ASKED;

    Person(Optional<OffenceDeclaration> declared, Known<Integer> given, Pointer at) {
      this.at = at;
      Pointer own = at.property("offences");
      Tri s = Tri.NO, r = Tri.NO, c = Tri.NO;
      List<DeclaredOffence> listed = declared.isEmpty() ? List.of() : declared.get().getOffences();
      Said said =
          Said.of(
              declared.isEmpty() ? Optional.empty() : declared.get().getOffencesAnswer(),
              listed.isEmpty(),
              own.property("offences"),
              own.property("offencesAnswer"));
      boolean byChild = given.most().isPresent() && given.most().get() < 18;
      boolean saysAdult = false;
      if (listed.isEmpty()) offences = List.of();
      else {
        offences = new ArrayList<>(listed.size());
        Pointer list = own.property("offences");
        for (int i = 0; i < listed.size(); i++) {
          Offence o = new Offence(listed.get(i), byChild, list.index(i));
          saysAdult |= tri(listed.get(i).getCommittedAtEighteenOrOver()) == Tri.YES;
          offences.add(o);
          s = s.or(o.spec);
          r = r.or(o.rep);
          c = c.or(o.disp);
        }
      }
      complete = said.complete();
      why = said.why();
      answer = said.at();
      if (!complete) {
        s = s.or(Tri.OPEN);
        r = r.or(Tri.OPEN);
        c = c.or(Tri.OPEN);
      }
      spec = s;
      rep = r;
      cert = c;
      age = saysAdult ? given.and(Known.atLeast(18)) : given;
    }

    static Known<Integer> age(
        Optional<PartialDate> birth,
        Optional<Integer> then,
        Optional<Moment> received,
        LocalDate asOf) {
      Known<Integer> byBirth =
          birth.isPresent() ? KnownAges.inYears(birth.get(), asOf) : Known.unknown();
      if (then.isEmpty()) return byBirth;
      return byBirth.and(
          received.isPresent()
              ? KnownAges.inYears(then.get(), received.get().day(), asOf)
              : Known.between(then.get(), Math.max(then.get(), 130)));
    }

    boolean mayBeAdult() {
      return age.most().orElse(130) >= 18;
    }

    Tri from(int years) {
      return age.least().isPresent() && age.least().get() >= years
          ? Tri.YES
          : age.most().isPresent() && age.most().get() < years ? Tri.NO : Tri.OPEN;
    }

    Tri below18() {
      return switch (from(18)) {
        case YES -> Tri.NO;
        case NO -> Tri.YES;
        case OPEN -> Tri.OPEN;
      };
    }

    Tri weighed() {
      return from(18).and(cert);
    }

    Tri barred(boolean specified) {
      return specified ? spec : rep;
    }
  }

  // ---- reasons

  private static final class Reasons {
    final boolean merging;
    final List<Reason> list = new ArrayList<>();

    Reasons(boolean merging) {
      this.merging = merging;
    }

    void add(String fact, Pointer at, List<Bilingual> words) {
      if (merging)
        for (int i = 0; i < list.size(); i++) {
          Reason r = list.get(i);
          if (r.fact().equals(fact) && r.pointer().equals(at)) {
            Set<Bilingual> both = new LinkedHashSet<>(r.settled());
            both.addAll(words);
            list.set(i, new Reason(fact, at, List.copyOf(both)));
            return;
          }
        }
      list.add(new Reason(fact, at, words));
    }
  }

  private static void offenceReasons(Person p, boolean spec, Tri whole, Reasons to) {
    if (whole == Tri.NO) to.add("declared-offences", p.answer, spec ? wSpec : wRep);
    for (Offence o : p.offences) {
      Tri truth = spec ? o.spec : o.rep, kind = spec ? o.kindSpec : o.kindRep;
      if (whole == Tri.YES && truth != Tri.YES) continue;
      if (truth == Tri.YES) {
        to.add("offence-kind", o.at.property("kind"), wKind.get(o.kind));
        to.add("offence-convicted-or-cautioned", o.at.property("disposal"), wWasDisp);
        to.add("offence-at-eighteen", o.at.property("committedAtEighteenOrOver"), wAt18);
      } else {
        if (kind == Tri.NO)
          to.add("offence-kind", o.at.property("kind"), spec ? wKindSpec : wKindRep);
        if (o.disp == Tri.NO)
          to.add("offence-convicted-or-cautioned", o.at.property("disposal"), wDisp);
        if (o.adult == Tri.NO)
          to.add("offence-at-eighteen", o.at.property("committedAtEighteenOrOver"), wAt18);
      }
    }
  }

  private static void enquirerReasons(List<Person> people, boolean spec, Tri whole, Reasons to) {
    if (whole == Tri.NO) to.add("enquirers", ENQUIRERS, spec ? w1 : w2);
    for (Person p : people) {
      Tri truth = p.barred(spec);
      if (whole == Tri.NO || truth == Tri.YES) offenceReasons(p, spec, truth, to);
    }
  }

  private static Tri member(Person p, boolean spec) {
    return p.mayBeAdult() ? p.barred(spec) : Tri.NO;
  }

  private static void householdReasons(List<Person> people, boolean spec, Tri whole, Reasons to) {
    if (whole == Tri.NO) to.add("household-members", MEMBERS_ANSWER, spec ? w3 : w4);
    for (Person p : people) {
      Tri truth = member(p, spec);
      if (whole == Tri.YES && truth != Tri.YES) continue;
      if (truth == Tri.YES || !p.mayBeAdult())
        to.add("age-at-most", p.at.property("dateOfBirth"), wAdult);
      if (truth == Tri.YES || p.barred(spec) == Tri.NO) offenceReasons(p, spec, p.barred(spec), to);
    }
  }

  private static void weighedReasons(Person p, Reasons to) {
    if (p.cert == Tri.NO) to.add("declared-offences", p.answer, wCert);
    for (Offence o : p.offences) {
      if (p.cert == Tri.YES && o.disp == Tri.YES)
        to.add("offence-convicted-or-cautioned", o.at.property("disposal"), wWasDisp);
      if (p.cert == Tri.NO)
        to.add("offence-convicted-or-cautioned", o.at.property("disposal"), wDisp);
    }
  }

  // ---- questions

  private static void weighedQuestions(Person p, List<Question> to) {
    askList(p, to);
    for (Offence o : p.offences)
      if (o.disposal == null)
        to.add(
            ask(
                PersonFacts.CONVICTED_OR_CAUTIONED,
                o.at.property("disposal"),
                Known.WhyUnknown.NOT_ASKED));
  }

  private static void askList(Person p, List<Question> to) {
    if (!p.complete)
      to.add(
          new Question(
              "declared-offences",
              p.answer,
              PersonFacts.DECLARED_OFFENCES.sensitivity(),
              PersonFacts.DECLARED_OFFENCES.question(),
              p.why,
              List.of()));
  }

  private static Question askAge(Person p) {
    return ask(
        PersonFacts.AGE,
        p.at.property("dateOfBirth"),
        p.age.why().orElse(Known.WhyUnknown.NOT_ASKED));
  }

  private static void offenceQuestions(Person p, boolean spec, List<Question> to) {
    askList(p, to);
    for (Offence o : p.offences) {
      if ((spec ? o.spec : o.rep) != Tri.OPEN) continue;
      if (o.kind == null)
        to.add(ask(PersonFacts.OFFENCE_KIND, o.at.property("kind"), Known.WhyUnknown.NOT_ASKED));
      if (o.disposal == null)
        to.add(
            ask(
                PersonFacts.CONVICTED_OR_CAUTIONED,
                o.at.property("disposal"),
                Known.WhyUnknown.NOT_ASKED));
      if (o.adult == Tri.OPEN)
        to.add(
            ask(
                PersonFacts.OFFENCE_AT_EIGHTEEN,
                o.at.property("committedAtEighteenOrOver"),
                o.adultWhy));
    }
  }

  private static Question ask(Fact<?, ?> fact, Pointer at, Known.WhyUnknown why) {
    return new Question(fact.name(), at, fact.sensitivity(), fact.question(), why, List.of());
  }

  private static final Comparator<Question> ORDER =
      Comparator.comparing(Question::sensitivity)
          .thenComparing(q -> q.pointer().toString())
          .thenComparing(Question::fact);

  private static List<Question> of(Collection<Question> open, String rule) {
    List<Question> sorted = new ArrayList<>(open);
    if (sorted.size() > 1) sorted.sort(ORDER);
    List<String> ids = List.of(rule);
    sorted.replaceAll(
        q -> new Question(q.fact(), q.pointer(), q.sensitivity(), q.text(), q.why(), ids));
    return sorted;
  }

  // ---- the rules

  public static Decision decide(Enquiry e, LocalDate asOf) {
    List<Person> asking = new ArrayList<>(2);
    Tri t1 = Tri.NO, t2 = Tri.NO, t7 = Tri.NO, tCert = Tri.NO;
    for (Enquirer each : e.getEnquirers()) {
      Person p =
          new Person(
              each.getOffences(),
              Person.age(each.getDateOfBirth(), Optional.empty(), Optional.empty(), asOf),
              ENQUIRERS.index(asking.size()));
      p.approved = tri(each.getApprovedElsewhere());
      p.approvedWhy = why(each.getApprovedElsewhere());
      asking.add(p);
      t1 = t1.or(p.spec);
      t2 = t2.or(p.rep);
      tCert = tCert.or(p.cert);
      t7 = t7.or(p.approved);
    }
    List<Person> others = new ArrayList<>();
    Tri t3 = Tri.NO, t4 = Tri.NO, t6 = Tri.NO, tHouse = Tri.NO;
    Optional<ListAnswer> complete = Optional.empty();
    if (e.getHousehold().isPresent()) {
      Household home = e.getHousehold().get();
      complete = home.getMembersAnswer();
      for (HouseholdMember m : home.getMembers()) {
        Person p =
            new Person(
                m.getOffences(),
                Person.age(m.getDateOfBirth(), m.getAge(), e.getReceivedAt(), asOf),
                MEMBERS.index(others.size()));
        others.add(p);
        t3 = t3.or(member(p, true));
        t4 = t4.or(member(p, false));
        tHouse = tHouse.or(p.weighed());
        t6 = t6.or(p.from(17).and(p.below18()));
      }
    }
    Said membersSaid = Said.of(complete, others.isEmpty(), MEMBERS, MEMBERS_ANSWER);
    boolean all = membersSaid.complete();
    if (!all) {
      t3 = t3.or(Tri.OPEN);
      t4 = t4.or(Tri.OPEN);
      tHouse = tHouse.or(Tri.OPEN);
      t6 = t6.or(Tri.OPEN);
    }
    List<ConnectedChild> children = e.getConnectedChildren();
    Tri child = Tri.NO;
    for (ConnectedChild c : children)
      if (!ruledOut(c)) child = child.or(tri(c.getRelative()).or(tri(c.getAlreadyFostering())));
    Said childrenSaid =
        Said.of(e.getConnectedChildrenAnswer(), children.isEmpty(), CHILDREN, CHILDREN_ANSWER);
    if (!childrenSaid.complete()) child = child.or(Tri.OPEN);
    Tri barred = t1.or(t2).or(t3).or(t4);
    Tri t5 = barred.and(child);

    List<RuleResult> results = new ArrayList<>(10);
    List<List<Question>> open = new ArrayList<>(10);
    Reasons r = new Reasons(false);
    List<Question> q1 = new ArrayList<>(),
        q2 = new ArrayList<>(),
        q3 = new ArrayList<>(),
        q4 = new ArrayList<>();
    if (t1 == Tri.OPEN) {
      for (Person p : asking) if (p.spec == Tri.OPEN) offenceQuestions(p, true, q1);
    } else enquirerReasons(asking, true, t1, r);
    results.add(result(0, t1, r, q1));
    open.add(q1);
    r = new Reasons(false);
    if (t2 == Tri.OPEN) {
      for (Person p : asking) if (p.rep == Tri.OPEN) offenceQuestions(p, false, q2);
    } else enquirerReasons(asking, false, t2, r);
    results.add(result(1, t2, r, q2));
    open.add(q2);
    Question who =
        all
            ? null
            : new Question(
                "household-members",
                membersSaid.at(),
                EnquiryFacts.OTHERS_IN_HOUSEHOLD.sensitivity(),
                EnquiryFacts.OTHERS_IN_HOUSEHOLD.question(),
                membersSaid.why(),
                List.of());
    r = new Reasons(false);
    if (t3 == Tri.OPEN) {
      if (!all) q3.add(who);
      for (Person p : others) if (member(p, true) == Tri.OPEN) offenceQuestions(p, true, q3);
    } else householdReasons(others, true, t3, r);
    results.add(result(2, t3, r, q3));
    open.add(q3);
    r = new Reasons(false);
    if (t4 == Tri.OPEN) {
      if (!all) q4.add(who);
      for (Person p : others) if (member(p, false) == Tri.OPEN) offenceQuestions(p, false, q4);
    } else householdReasons(others, false, t4, r);
    results.add(result(3, t4, r, q4));
    open.add(q4);

    r = new Reasons(true);
    List<Question> q5 = List.of();
    if (t5 == Tri.OPEN) {
      Set<Question> asked = new LinkedHashSet<>();
      if (barred == Tri.OPEN) {
        asked.addAll(q1);
        asked.addAll(q2);
        asked.addAll(q3);
        asked.addAll(q4);
      }
      if (child == Tri.OPEN && !childrenSaid.complete())
        asked.add(
            new Question(
                "connected-children",
                childrenSaid.at(),
                EnquiryFacts.CONNECTED_CHILDREN.sensitivity(),
                EnquiryFacts.CONNECTED_CHILDREN.question(),
                childrenSaid.why(),
                List.of()));
      if (child == Tri.OPEN)
        for (int i = 0; i < children.size(); i++) {
          ConnectedChild c = children.get(i);
          if (ruledOut(c)) continue;
          Tri rel = tri(c.getRelative()), fost = tri(c.getAlreadyFostering());
          if (rel == Tri.OPEN)
            asked.add(
                ask(
                    EnquiryFacts.RELATIVE_OF_CHILD,
                    CHILDREN.index(i).property("relative"),
                    why(c.getRelative())));
          if (fost == Tri.OPEN)
            asked.add(
                ask(
                    EnquiryFacts.ALREADY_FOSTERING_CHILD,
                    CHILDREN.index(i).property("alreadyFostering"),
                    why(c.getAlreadyFostering())));
        }
      q5 = new ArrayList<>(asked);
    } else {
      if (barred == t5) {
        if (t5 == Tri.NO || t1 == Tri.YES) enquirerReasons(asking, true, t1, r);
        if (t5 == Tri.NO || t2 == Tri.YES) enquirerReasons(asking, false, t2, r);
        if (t5 == Tri.NO || t3 == Tri.YES) householdReasons(others, true, t3, r);
        if (t5 == Tri.NO || t4 == Tri.YES) householdReasons(others, false, t4, r);
      }
      if (child == t5) {
        if (child == Tri.NO) r.add("connected-children", childrenSaid.at(), wChildren);
        for (int i = 0; i < children.size(); i++) {
          Tri rel = tri(children.get(i).getRelative()),
              fost = tri(children.get(i).getAlreadyFostering());
          boolean ruledOut = ruledOut(children.get(i));
          boolean none = rel == Tri.NO && fost == Tri.NO;
          if (t5 == Tri.YES && (ruledOut || rel != Tri.YES && fost != Tri.YES)) continue;
          if (t5 == Tri.NO ? none : rel == Tri.YES)
            r.add("relative-of-child", CHILDREN.index(i).property("relative"), wRel);
          if (t5 == Tri.NO ? none : fost == Tri.YES)
            r.add("already-fostering-child", CHILDREN.index(i).property("alreadyFostering"), wFost);
          if (t5 == Tri.YES || ruledOut)
            r.add(
                "welfare-of-child-rules-it-out",
                CHILDREN.index(i).property("welfareRequires"),
                wWelfare);
        }
      }
    }
    results.add(result(4, t5, r, q5));
    open.add(q5);

    r = new Reasons(false);
    List<Question> qCert = new ArrayList<>(), qHouse = new ArrayList<>();
    if (tCert == Tri.OPEN) {
      for (Person p : asking) if (p.cert == Tri.OPEN) weighedQuestions(p, qCert);
    } else {
      if (tCert == Tri.NO) r.add("enquirers", ENQUIRERS, w5);
      for (Person p : asking) if (p.cert == tCert) weighedReasons(p, r);
    }
    results.add(result(5, tCert, r, qCert));
    open.add(qCert);
    r = new Reasons(false);
    if (tHouse == Tri.OPEN) {
      if (!all) qHouse.add(who);
      for (Person p : others)
        if (p.weighed() == Tri.OPEN) {
          if (p.from(18) == Tri.OPEN) qHouse.add(askAge(p));
          if (p.cert == Tri.OPEN) weighedQuestions(p, qHouse);
        }
    } else {
      if (tHouse == Tri.NO) r.add("household-members", membersSaid.at(), w5House);
      for (Person p : others) {
        if (p.weighed() != tHouse) continue;
        if (p.from(18) == tHouse) r.add("age", p.at.property("dateOfBirth"), wAgeFrom18);
        if (p.cert == tHouse) weighedReasons(p, r);
      }
    }
    results.add(result(6, tHouse, r, qHouse));
    open.add(qHouse);

    r = new Reasons(false);
    List<Question> q6 = new ArrayList<>();
    if (t6 == Tri.OPEN) {
      if (!all) q6.add(who);
      for (Person p : others) if (p.from(17).and(p.below18()) == Tri.OPEN) q6.add(askAge(p));
    } else {
      if (t6 == Tri.NO) r.add("household-members", membersSaid.at(), w6);
      for (Person p : others) {
        Tri from = p.from(17), below = p.below18(), truth = from.and(below);
        if (t6 == Tri.YES) {
          if (truth == Tri.YES) r.add("age", p.at.property("dateOfBirth"), wAgeBoth);
        } else if (from == Tri.NO) r.add("age", p.at.property("dateOfBirth"), wAge17);
        else r.add("age", p.at.property("dateOfBirth"), wAge18);
      }
    }
    results.add(result(7, t6, r, q6));
    open.add(q6);

    r = new Reasons(false);
    List<Question> q7 = new ArrayList<>();
    if (t7 == Tri.OPEN) {
      for (Person p : asking)
        if (p.approved == Tri.OPEN)
          q7.add(
              ask(
                  PersonFacts.APPROVED_ELSEWHERE,
                  p.at.property("approvedElsewhere"),
                  p.approvedWhy));
    } else {
      if (t7 == Tri.NO) r.add("enquirers", ENQUIRERS, w7);
      for (Person p : asking)
        if (p.approved == t7) {
          r.add("approved-elsewhere", p.at.property("approvedElsewhere"), wApproved);
          if (t7 == Tri.YES)
            r.add("approved-outside-england", p.at.property("approvedElsewhere"), wOutside);
        }
    }
    results.add(result(8, t7, r, q7));
    open.add(q7);
    results.add(result(9, t7, r, q7));
    open.add(q7);

    Tri points = t7.or(tCert).or(tHouse);
    Outcome settled =
        barred == Tri.YES
            ? Outcome.PERSON_DECIDES
            : points == Tri.YES ? Outcome.POINTS_TO_DISCUSS : Outcome.MAY_PROCEED;
    boolean isOpen =
        settled != Outcome.PERSON_DECIDES
            && (barred == Tri.OPEN || (settled == Outcome.MAY_PROCEED && points == Tri.OPEN));
    List<Question> questions = List.of();
    if (isOpen) {
      Set<Question> asked = new HashSet<>();
      if (barred == Tri.OPEN) {
        asked.addAll(q1);
        asked.addAll(q2);
        asked.addAll(q3);
        asked.addAll(q4);
      }
      if (settled == Outcome.MAY_PROCEED) {
        asked.addAll(q7);
        asked.addAll(qCert);
        asked.addAll(qHouse);
      }
      List<Question> sorted = new ArrayList<>(asked);
      if (sorted.size() > 1) sorted.sort(ORDER);
      Map<Question, List<String>> by = new HashMap<>();
      for (int i = 0; i < 10; i++)
        for (Question q : open.get(i))
          by.computeIfAbsent(q, k -> new ArrayList<>(4)).add(rules[i].id());
      sorted.replaceAll(
          q -> new Question(q.fact(), q.pointer(), q.sensitivity(), q.text(), q.why(), by.get(q)));
      questions = sorted;
    }
    return new Decision(
        isOpen ? Outcome.MORE_INFORMATION : settled,
        settled,
        Jurisdiction.of(Nation.ENGLAND),
        adopters,
        asOf,
        readings,
        packs,
        results,
        questions);
  }

  private static RuleResult result(int rule, Tri truth, Reasons reasons, List<Question> open) {
    return new RuleResult(
        rules[rule],
        switch (truth) {
          case YES -> RuleResult.Status.MET;
          case NO -> RuleResult.Status.NOT_MET;
          case OPEN -> RuleResult.Status.UNDETERMINED;
        },
        reasons.list,
        open.isEmpty() ? List.of() : of(open, rules[rule].id()),
        Optional.empty(),
        Optional.empty());
  }
}
