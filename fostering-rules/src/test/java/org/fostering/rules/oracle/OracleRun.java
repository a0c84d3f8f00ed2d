package org.fostering.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fostering.model.code.OffenceDisposal;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.eligibility.PersonFacts;
import org.fostering.rules.eligibility.PersonInHome;
import org.fostering.rules.eligibility.SamplePolicies;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Truth;

/** Compares decisions on enquiries with those of the evaluator of before. */
public final class OracleRun {
  static final Bilingual TEXT = new Bilingual("What?", "Beth?");
  final Random random;

  OracleRun(long seed) {
    random = new Random(seed);
  }

  // A host's facts: a number that sometimes fails or changes, and a list at the places of another.
  static final Fact<Enquiry, Integer> SHAKY =
      Fact.ofNumber("shaky", Sensitivity.PERSONAL, Pointer.ROOT.property("shaky"), TEXT, OracleRun::shaky);

  private static Known<Integer> shaky(Enquiry enquiry, FactContext context) {
    int h = Math.floorMod(enquiry.hashCode(), 10);
    if (h == 0) {
      throw new IllegalStateException("fails");
    }
    return h < 4 ? Known.unknown() : h < 6 ? Known.between(2, 5) : Known.of(h);
  }

  static final ListFact<Enquiry, PersonInHome> EVERYBODY =
      ListFact.of(
          "everybody",
          Sensitivity.PERSONAL,
          TEXT,
          (Enquiry enquiry, FactContext context) -> {
            List<Element<PersonInHome>> all = new ArrayList<>(EnquiryFacts.ENQUIRERS.read(enquiry, context).elements());
            Listing<PersonInHome> others = EnquiryFacts.OTHERS_IN_HOUSEHOLD.read(enquiry, context);
            all.addAll(others.elements());
            return new Listing<>(all, others.complete(), others.why(), others.answer());
          });

  static final Facts<Enquiry> FACTS = facts();

  private static Facts<Enquiry> facts() {
    Facts.Builder<Enquiry> all = Facts.about("enquiry");
    EnquiryFacts.ALL.facts().forEach(all::fact);
    EnquiryFacts.ALL.lists().forEach(listed -> list(all, listed));
    all.fact(SHAKY).list(EVERYBODY, PersonFacts.ALL);
    return all.build();
  }

  private static <E> void list(Facts.Builder<Enquiry> all, Facts.Listed<Enquiry, E> listed) {
    all.list(listed.list(), listed.each());
  }

  static final String[] KINDS = {
    OffenceKind.OFFENCE_AGAINST_CHILD.getText(), OffenceKind.SCHEDULE_4_PART_1.getText(),
    OffenceKind.SCHEDULE_4_PART_2.getText(), OffenceKind.NOT_SPECIFIED.getText()
  };

  private boolean flip() {
    return random.nextBoolean();
  }

  Condition<Enquiry> onEnquiry(int depth, boolean host) {
    int kind = random.nextInt(depth == 0 ? 8 : 12);
    return switch (kind) {
      case 0 -> EnquiryFacts.SPARE_BEDROOMS.below(1 + random.nextInt(3));
      case 1 -> EnquiryFacts.SMOKING.is(flip());
      case 2 -> EnquiryFacts.TENURE.isOneOf(Tenure.PRIVATE_RENT.getText(), Tenure.TIED.getText());
      case 3 -> host && flip() ? SHAKY.atLeast(random.nextInt(8)) : EnquiryFacts.VAPING.is(flip());
      case 4 -> onPeople(EnquiryFacts.ENQUIRERS);
      case 5 -> onPeople(EnquiryFacts.OTHERS_IN_HOUSEHOLD);
      case 6 ->
          host && flip()
              ? (random.nextInt(3) == 0 ? inJava() : onPeople(EVERYBODY))
              : EnquiryFacts.CONNECTED_CHILDREN.some(EnquiryFacts.RELATIVE_OF_CHILD.is(flip()));
      case 7 -> onPeople(flip() ? EnquiryFacts.ENQUIRERS : EnquiryFacts.OTHERS_IN_HOUSEHOLD);
      case 8 -> Condition.not(onEnquiry(depth - 1, host));
      case 9, 10 -> new Condition.All<>(several(depth, host));
      default -> Condition.any(several(depth, host));
    };
  }

  private Condition<Enquiry> onPeople(ListFact<Enquiry, PersonInHome> list) {
    return flip() ? list.some(onPerson(2)) : list.each(onPerson(2));
  }

  private List<Condition<Enquiry>> several(int depth, boolean host) {
    List<Condition<Enquiry>> all = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      all.add(onEnquiry(depth - 1, host));
    }
    return all;
  }

  Condition<PersonInHome> onPerson(int depth) {
    int kind = random.nextInt(depth == 0 ? 6 : 9);
    return switch (kind) {
      case 0 -> PersonFacts.AGE.atLeast(16 + random.nextInt(5));
      case 1 -> PersonFacts.AGE.below(16 + random.nextInt(5));
      case 2 -> flip() ? PersonFacts.RIGHT_TO_WORK.is(flip()) : PersonFacts.AGE_AT_MOST.atLeast(18);
      case 3 -> PersonFacts.APPROVED_ELSEWHERE.is(flip());
      case 4 -> PersonFacts.DECLARED_OFFENCES.some(onOffence(2));
      case 5 -> PersonFacts.DECLARED_OFFENCES.each(onOffence(2));
      case 6 -> Condition.not(onPerson(depth - 1));
      case 7 -> Condition.all(onPerson(depth - 1), onPerson(depth - 1));
      default -> Condition.any(onPerson(depth - 1), onPerson(depth - 1));
    };
  }

  private Condition<org.fostering.model.enquiry.DeclaredOffence> onOffence(int depth) {
    int kind = random.nextInt(depth == 0 ? 4 : 7);
    return switch (kind) {
      case 0 -> PersonFacts.OFFENCE_KIND.is(KINDS[random.nextInt(KINDS.length)]);
      case 1 -> PersonFacts.OFFENCE_KIND.isOneOf(KINDS[random.nextInt(2)], KINDS[2 + random.nextInt(2)]);
      case 2 -> PersonFacts.OFFENCE_DISPOSAL.is(OffenceDisposal.CONVICTION.getText());
      case 3 -> PersonFacts.OFFENCE_AT_EIGHTEEN.is(flip());
      case 4 -> Condition.not(onOffence(depth - 1));
      case 5 -> Condition.all(onOffence(depth - 1), onOffence(depth - 1));
      default -> Condition.any(onOffence(depth - 1), onOffence(depth - 1));
    };
  }

  private Condition<Enquiry> inJava() {
    int which = random.nextInt(5);
    return new Condition.Custom<>(
        TEXT,
        Set.of(EnquiryFacts.SPARE_BEDROOMS, EnquiryFacts.SMOKING),
        look -> {
          if (which == 4 && look.of(EnquiryFacts.SMOKING).value().isPresent()) {
            throw new IllegalArgumentException("fails");
          }
          if (which == 3) {
            return Truth.UNKNOWN;
          }
          return look.of(EnquiryFacts.SPARE_BEDROOMS).value().map(n -> Truth.of(n > which)).orElse(Truth.UNKNOWN);
        });
  }

  private InForce days() {
    return switch (random.nextInt(6)) {
      case 0 -> InForce.from(LocalDate.of(2012 + random.nextInt(16), 4, 1));
      case 1 -> InForce.between(LocalDate.of(2012, 4, 1), LocalDate.of(2013 + random.nextInt(14), 3, 31));
      case 2 -> InForce.notCommenced();
      default -> InForce.always();
    };
  }

  static final String[] IDS = {"hub-a", "hub-b", "E08000001", "E09000002"};

  private String[] adopters() {
    return switch (random.nextInt(4)) {
      case 0 -> new String[] {IDS[random.nextInt(4)]};
      case 1 -> new String[] {IDS[random.nextInt(2)], IDS[2 + random.nextInt(2)]};
      default -> new String[0];
    };
  }

  private static final Nation[] OTHERS = {Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND};

  RulePack<Enquiry> pack(String id, Facts<Enquiry> facts, boolean host, List<RulePack<Enquiry>> before) {
    List<Rule<Enquiry>> rules = new ArrayList<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      boolean bar = random.nextInt(3) == 0;
      Basis.Builder basis = Basis.of(bar ? LegalForce.STATUTE : LegalForce.POLICY, "Owner").cites(new Citation("Text " + id, "" + i)).during(days());
      if (bar) {
        basis.certainty(Certainty.READ);
      } else {
        basis.adoptedBy(adopters());
      }
      basis.in(Nation.ENGLAND, random.nextInt(3) == 0 ? new Nation[0] : OTHERS);
      rules.add(
          Rule.<Enquiry>of(id + "-" + i, basis)
              .mayReadProtected("An Act", "1")
              .when(onEnquiry(3, host))
              .then(bar ? Effect.BAR : flip() ? Effect.ASSESS : Effect.INFO, "Because.", "Oherwydd.")
              .build());
    }
    List<Amendment<Enquiry>> amendments = new ArrayList<>();
    for (RulePack<Enquiry> other : before) {
      for (Rule<Enquiry> rule : other.rules()) {
        if (rule.basis().source() == LegalForce.POLICY && random.nextInt(2) == 0) {
          Basis basis = Basis.of(LegalForce.POLICY, "Hub").cites(new Citation("Minutes", "1")).in(Nation.ENGLAND, OTHERS).during(days()).adoptedBy(adopters()).build();
          amendments.add(
              switch (random.nextInt(3)) {
                case 0 -> new Amendment.Retire<>(rule.id(), basis, new Bilingual("Why.", "Pam."));
                case 1 -> new Amendment.Extend<>(rule.id(), onEnquiry(2, host), basis, Optional.of(new Citation("An Act", "2")), new Bilingual("Why.", "Pam."));
                default -> new Amendment.Replace<>(rule.id(), rules.get(0).id(), new Bilingual("Why.", "Pam."));
              });
        }
      }
    }
    return RulePack.<Enquiry>builder(id, "1").title(new Bilingual("Pack", "Pecyn")).facts(facts).rules(rules).amendments(amendments).build();
  }

  static final Question WHOSE = Adopters.notKnown().question();

  Adopters whose() {
    return switch (random.nextInt(5)) {
      case 0 -> Adopters.notKnown();
      case 1 -> Adopters.oneOf(List.of(Set.of(IDS[0], IDS[2]), Set.of(IDS[random.nextInt(4)])), WHOSE);
      case 2 -> Adopters.oneOf(List.of(Set.of(IDS[0]), Set.of(IDS[1]), Set.of("elsewhere")), WHOSE);
      case 3 -> Adopters.of(List.of(IDS[random.nextInt(4)]));
      default -> Adopters.of(List.of("elsewhere"));
    };
  }

  private record Pair(RuleSet<Enquiry> now, FormerRuleSet<Enquiry> former) {}

  Pair pair(int which) {
    Map<Nation, RulePack<Enquiry>> law = Eligibility.law();
    while (true) {
      List<RulePack<Enquiry>> packs = new ArrayList<>();
      boolean host = which % 3 == 2;
      Facts<Enquiry> facts = host ? FACTS : EnquiryFacts.ALL;
      packs.addAll(law.values());
      if (which % 4 == 1) {
        packs.addAll(Eligibility.standards().values());
        packs.addAll(Eligibility.unverified().values());
      }
      if (which % 3 > 0) {
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
          packs.add(pack("p" + i, facts, host, packs.subList(4, packs.size())));
        }
      }
      Set<String> ids = law.values().stream().flatMap(p -> p.rules().stream()).map(Rule::id).collect(Collectors.toCollection(HashSet::new));
      try {
        return new Pair(RuleSet.of(packs, ids), FormerRuleSet.of(packs, ids));
      } catch (IllegalArgumentException e) {
        // Generate another that may be.
      }
    }
  }

  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    int perSet = args.length > 2 ? Integer.parseInt(args[2]) : 250;
    OracleRun run = new OracleRun(seed);
    Map<String, Integer> seen = new TreeMap<>();
    Nation[] nations = Nation.values();
    int done = 0;
    int which = 0;
    List<Enquiry> enquiries = Cases.of("all", 20_000, seed);
    while (done < count) {
      Pair pair = run.pair(which++);
      for (int i = 0; i < perSet && done < count; i++, done++) {
        Enquiry enquiry = enquiries.get(run.random.nextInt(enquiries.size()));
        Nation nation = nations[run.random.nextInt(4)];
        Adopters whose = run.whose();
        LocalDate day = LocalDate.of(2010 + run.random.nextInt(19), 1 + run.random.nextInt(12), 1);
        Interpretations read =
            run.random.nextInt(4) > 0 ? Interpretations.defaults()
                : Interpretations.defaults().with(Interpretation.LEAP_BIRTHDAYS, InterpretationOption.BIRTHDAYS_LAST_OF_FEBRUARY);
        FactContext context = new FactContext(day, read);
        Decision expected = pair.former.decide(enquiry, nation, whose, context);
        Decision actual = pair.now.decide(enquiry, nation, whose, context);
        boolean facts = pair.former.factsRead(enquiry, nation, whose, context).equals(pair.now.factsRead(enquiry, nation, whose, context));
        seen.merge(expected.outcome() + "", 1, Integer::sum);
        expected.results().forEach(r -> seen.merge("rule " + r.status() + r.incident().map(k -> " " + k).orElse(""), 1, Integer::sum));
        if (!expected.equals(actual) || !facts) {
          System.out.println("DIFFERS case " + done + " set " + (which - 1) + " " + nation + " " + day + " facts equal " + facts + " " + whose.possible());
          System.out.println(expected.outcome() + " " + actual.outcome() + " " + expected.soFar() + " " + actual.soFar());
          for (int k = 0; k < expected.results().size(); k++) {
            RuleResult l = expected.results().get(k);
            RuleResult r = actual.results().get(k);
            if (!l.equals(r)) {
              System.out.println(l.rule().id() + " " + OracleTest.show(l.rule().condition()));
              System.out.println("  was " + l);
              System.out.println("  is  " + r);
            }
          }
          System.out.println("Q was " + expected.questions());
          System.out.println("Q is  " + actual.questions());
          System.exit(1);
        }
      }
    }
    System.out.println(done + " equal decisions, seed " + seed + ", " + which + " sets of rules");
    seen.forEach((k, n) -> System.out.println("  " + k + ": " + n));
    System.exit(0);
  }
}
