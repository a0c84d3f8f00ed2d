package org.fostering.bench;

import java.util.HashSet;
import java.util.Set;

/**
 * The rules of England as functions of three values: what Easy Rules calls, and the inputs of the
 * decision table.
 */
final class Predicates {

  private Predicates() {}

  private static final Set<String> SPEC = new HashSet<>(),
      DISP = Set.of("conviction", "caution-by-constable");

  static {
    for (int i = 0; i < 4; i++) SPEC.add(MadeUpEnquiries.KINDS[i].getText());
  }

  private static final String REP = MadeUpEnquiries.KINDS[4].getText();

  private static HandWritten.Tri offence(FlatFacts.OffenceF o, boolean spec) {
    HandWritten.Tri kind =
        o.kind.equals("?")
            ? HandWritten.Tri.OPEN
            : (spec ? SPEC.contains(o.kind) : REP.equals(o.kind))
                ? HandWritten.Tri.YES
                : HandWritten.Tri.NO;
    HandWritten.Tri disp =
        o.disposal.equals("?")
            ? HandWritten.Tri.OPEN
            : DISP.contains(o.disposal) ? HandWritten.Tri.YES : HandWritten.Tri.NO;
    return kind.and(disp).and(HandWritten.Tri.valueOf(o.adultThen));
  }

  static HandWritten.Tri barred(FlatFacts f, boolean spec, boolean enquirer) {
    HandWritten.Tri any = enquirer || f.home.complete ? HandWritten.Tri.NO : HandWritten.Tri.OPEN;
    for (FlatFacts.PersonF p : f.people)
      if (p.enquirer == enquirer && (enquirer || p.adult)) {
        if (!p.complete) any = any.or(HandWritten.Tri.OPEN);
        for (FlatFacts.OffenceF o : p.offences) any = any.or(offence(o, spec));
      }
    return any;
  }

  /** Whether a conviction or caution is declared of an enquirer, or an adult of the household. */
  static HandWritten.Tri weighed(FlatFacts f, boolean enquirer) {
    HandWritten.Tri any = enquirer || f.home.complete ? HandWritten.Tri.NO : HandWritten.Tri.OPEN;
    for (FlatFacts.PersonF p : f.people)
      if (p.enquirer == enquirer) {
        HandWritten.Tri its = p.complete ? HandWritten.Tri.NO : HandWritten.Tri.OPEN;
        for (FlatFacts.OffenceF o : p.offences)
          its =
              its.or(
                  o.disposal.equals("?")
                      ? HandWritten.Tri.OPEN
                      : DISP.contains(o.disposal) ? HandWritten.Tri.YES : HandWritten.Tri.NO);
        any = any.or(enquirer ? its : its.and(HandWritten.Tri.valueOf(p.grown)));
      }
    return any;
  }

  static HandWritten.Tri child(FlatFacts f) {
    HandWritten.Tri any = f.home.childrenComplete ? HandWritten.Tri.NO : HandWritten.Tri.OPEN;
    for (FlatFacts.ChildF c : f.children)
      any = any.or(HandWritten.Tri.valueOf(c.relative)).or(HandWritten.Tri.valueOf(c.fostering));
    return any;
  }

  static HandWritten.Tri turning(FlatFacts f) {
    HandWritten.Tri any = f.home.complete ? HandWritten.Tri.NO : HandWritten.Tri.OPEN;
    for (FlatFacts.PersonF p : f.people)
      if (!p.enquirer) any = any.or(HandWritten.Tri.valueOf(p.turning));
    return any;
  }

  static HandWritten.Tri approved(FlatFacts f) {
    HandWritten.Tri any = HandWritten.Tri.NO;
    for (FlatFacts.PersonF p : f.people)
      if (p.enquirer) any = any.or(HandWritten.Tri.valueOf(p.approved));
    return any;
  }

  static HandWritten.Tri rule(int i, FlatFacts f) {
    return switch (i) {
      case 0 -> barred(f, true, true);
      case 1 -> barred(f, false, true);
      case 2 -> barred(f, true, false);
      case 3 -> barred(f, false, false);
      case 4 ->
          barred(f, true, true)
              .or(barred(f, false, true))
              .or(barred(f, true, false))
              .or(barred(f, false, false))
              .and(child(f));
      case 5 -> weighed(f, true);
      case 6 -> weighed(f, false);
      case 7 -> turning(f);
      default -> approved(f);
    };
  }
}
