package org.fostering.cli.rules;

import java.io.PrintWriter;
import java.util.List;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.model.value.Words;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fostering rules facts}: the names that a pack may use. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    header = "Lists the facts and lists that rules on an enquiry may read, by their names.",
    description = {"", "What stands further in is a fact of the things on the list above it.", ""})
final class RuleFactsCommand implements Runnable {

  /** From the Equality Act 2010 and the design of the vocabulary; advice, not law. */
  private static final List<String> LAST_WORDS =
      List.of(
          "",
          "A rule that reads a protected fact cites what allows it (mayReadProtected), or its pack"
              + " is refused.",
          "  age: usually the law itself; for a policy on adults an aim and a proportionate means,"
              + " written down before (Equality Act 2010 section 13(2))",
          "  disability: usually a proportionate means to a legitimate aim, written down before"
              + " (section 15(1)(b)), and adjustments first (section 20)",
          "  race and the others: the law itself; a policy that treats people worse by one is not"
              + " to be justified so",
          "  In Northern Ireland that Act does not apply; look at the Orders there and at section 75"
              + " of the Northern Ireland Act 1998.",
          "No one has verified these hints; ask for legal advice.",
          "",
          "What no rule can ever read, and where it belongs instead:",
          "  ethnicity, religion, sexual orientation, gender as monitored: an equality-monitoring"
              + " document of its own, and its aggregate",
          "  own words, names, addresses, contact details: they are for people to read",
          "  religion, race, language and health as capacity to care: the assessment, which a person"
              + " weighs, not a screening",
          "",
          "Other yes-or-no answers, numbers and codes of an enquiry: declare a fact of your own in"
              + " the pack (facts), with property or extension; see rule-pack.schema.json.");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    print(EnquiryFacts.ALL, "");
    PrintWriter out = spec.commandLine().getOut();
    LAST_WORDS.forEach(out::println);
    spec.commandLine().getOut().flush();
  }

  private void print(Facts<?> facts, String indent) {
    PrintWriter out = spec.commandLine().getOut();
    for (Fact<?, ?> fact : facts.facts()) {
      out.println(
          indent
              + fact.name()
              + " ("
              + type(fact)
              + fact.characteristic().map(each -> ", protected: " + Words.of(each)).orElse("")
              + "): "
              + fact.label().english());
    }
    for (Facts.Listed<?, ?> listed : facts.lists()) {
      out.println(indent + listed.list().name() + " (list): " + listed.list().label().english());
      print(listed.each(), indent + "  ");
    }
  }

  private static String type(Fact<?, ?> fact) {
    if (fact.type() == Boolean.class) {
      return "true or false";
    }
    String code = fact.codes().map(list -> "code of " + list.name()).orElse("code");
    return fact.type() == Integer.class ? "whole number" : code;
  }
}
