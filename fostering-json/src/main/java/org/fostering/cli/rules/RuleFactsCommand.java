package org.fostering.cli.rules;

import java.io.PrintWriter;
import org.fostering.cli.shared.CommandVersion;
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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    print(EnquiryFacts.ALL, "");
    spec.commandLine().getOut().flush();
  }

  private void print(Facts<?> facts, String indent) {
    PrintWriter out = spec.commandLine().getOut();
    for (Fact<?, ?> fact : facts.facts()) {
      out.println(indent + fact.name() + " (" + type(fact) + "): " + fact.label().english());
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
