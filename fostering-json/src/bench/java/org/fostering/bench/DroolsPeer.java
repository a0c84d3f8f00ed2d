package org.fostering.bench;

import java.util.StringJoiner;
import org.drools.model.codegen.ExecutableModelProject;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.enquiry.Enquiry;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * The rules of England in Drools, as an executable model: what each rule came to; no reasons and no
 * questions.
 */
final class DroolsPeer {

  private DroolsPeer() {}

  private static String offence(String kinds, boolean enquirer, boolean maybe) {
    String kind = maybe ? "kind in (" + kinds + ", \"?\")" : "kind in (" + kinds + ")";
    String disp =
        maybe
            ? "disposal in (\"conviction\", \"caution-by-constable\", \"?\")"
            : "disposal in (\"conviction\", \"caution-by-constable\")";
    String then = maybe ? "adultThen != \"NO\"" : "adultThen == \"YES\"";
    return "exists OffenceF(person.enquirer == "
        + enquirer
        + (enquirer ? "" : ", person.adult == true")
        + ", "
        + kind
        + ", "
        + disp
        + ", "
        + then
        + ")";
  }

  static String drl() {
    String spec = specifiedKinds(), rep = "\"" + OffenceKind.SCHEDULE_4_PART_2.getText() + "\"";
    StringBuilder s =
        new StringBuilder(
            "package org.fostering.bench.rules;\nimport org.fostering.bench.FlatFacts.PersonF;\nimport org.fostering.bench.FlatFacts.OffenceF;\nimport org.fostering.bench.FlatFacts.ChildF;\nimport org.fostering.bench.FlatFacts.HomeF;\nglobal org.fostering.bench.FlatFacts.Outcomes out;\n");
    String[] met = {
      offence(spec, true, false),
      offence(rep, true, false),
      offence(spec, false, false),
      offence(rep, false, false)
    };
    String incomplete = "exists PersonF(enquirer == true, complete == false)";
    String incompleteHome =
        "(exists PersonF(enquirer == false, adult == true, complete == false) or HomeF(complete == false))";
    String[] maybe = {
      "(" + offence(spec, true, true) + " or " + incomplete + ")",
      "(" + offence(rep, true, true) + " or " + incomplete + ")",
      "(" + offence(spec, false, true) + " or " + incompleteHome + ")",
      "(" + offence(rep, false, true) + " or " + incompleteHome + ")"
    };
    for (int i = 0; i < 4; i++) rule(s, i, met[i], maybe[i]);
    String anyMet = "(" + String.join(" or ", met) + ")",
        anyMaybe = "(" + String.join(" or ", met) + " or " + String.join(" or ", maybe) + ")";
    String child = "exists ChildF(relative == \"YES\" || fostering == \"YES\")",
        childMaybe =
            "(exists ChildF(relative != \"NO\" || fostering != \"NO\") or HomeF(childrenComplete == false))";
    rule(s, 4, anyMet + "\n" + child, anyMaybe + "\n" + childMaybe);
    String certified = "disposal in (\"conviction\", \"caution-by-constable\")",
        perhapsCertified = "disposal in (\"conviction\", \"caution-by-constable\", \"?\")";
    rule(
        s,
        5,
        "exists OffenceF(person.enquirer == true, " + certified + ")",
        "(exists OffenceF(person.enquirer == true, disposal == \"?\") or " + incomplete + ")");
    rule(
        s,
        6,
        "exists OffenceF(person.enquirer == false, person.grown == \"YES\", " + certified + ")",
        "(exists OffenceF(person.enquirer == false, person.grown != \"NO\", "
            + perhapsCertified
            + ") or exists PersonF(enquirer == false, grown != \"NO\", complete == false)"
            + " or HomeF(complete == false))");
    rule(
        s,
        7,
        "exists PersonF(enquirer == false, turning == \"YES\")",
        "(exists PersonF(enquirer == false, turning == \"OPEN\") or HomeF(complete == false))");
    for (int i = 8; i < 10; i++)
      rule(
          s,
          i,
          "exists PersonF(enquirer == true, approved == \"YES\")",
          "exists PersonF(enquirer == true, approved == \"OPEN\")");
    return s.toString();
  }

  static String specifiedKinds() {
    StringJoiner j = new StringJoiner(", ");
    for (int i = 0; i < 4; i++) j.add("\"" + MadeUpEnquiries.KINDS[i].getText() + "\"");
    return j.toString();
  }

  private static void rule(StringBuilder s, int n, String met, String maybe) {
    s.append("rule \"")
        .append(FlatFacts.Outcomes.IDS.get(n))
        .append("\"\nwhen\n")
        .append(met)
        .append("\nthen\nout.met(")
        .append(n)
        .append(");\nend\n");
    s.append("rule \"")
        .append(FlatFacts.Outcomes.IDS.get(n))
        .append(" open\"\nwhen\n")
        .append(maybe)
        .append("\nthen\nout.open(")
        .append(n)
        .append(");\nend\n");
  }

  private static final class Lazy {
    static final KieBase BASE = base();

    private static KieBase base() {
      KieServices ks = KieServices.Factory.get();
      KieFileSystem files = ks.newKieFileSystem();
      files.write("src/main/resources/org/fostering/bench/rules/england.drl", drl());
      KieBuilder builder = ks.newKieBuilder(files).buildAll(ExecutableModelProject.class);
      if (builder.getResults().hasMessages(Message.Level.ERROR))
        throw new IllegalStateException(builder.getResults().toString());
      return ks.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
  }

  static FlatFacts.Outcomes decide(Enquiry e) {
    FlatFacts flat = new FlatFacts(e, MadeUpEnquiries.DAY);
    FlatFacts.Outcomes out = new FlatFacts.Outcomes();
    KieSession session = Lazy.BASE.newKieSession();
    try {
      session.setGlobal("out", out);
      insert(session, flat);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return out;
  }

  private static void insert(KieSession session, FlatFacts flat) {
    session.insert(flat.home);
    for (FlatFacts.PersonF p : flat.people) {
      session.insert(p);
      for (FlatFacts.OffenceF o : p.offences) session.insert(o);
    }
    for (FlatFacts.ChildF c : flat.children) session.insert(c);
  }
}
