package org.fostering.cli.rules;

import java.io.PrintWriter;
import java.util.List;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.CommandVersion;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.model.value.Words;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.routing.RouteFacts;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fostering rules facts}: the names that a pack may use. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    header =
        "Lists the facts and lists that rules on enquiries and on routes may read, by their names.",
    description = {"", "What stands further in is a fact of the things on the list above it.", ""})
final class RuleFactsCommand implements Runnable {

  /** From the Equality Act 2010 and the design of the vocabulary; advice, not law. */
  private static final List<String> LAST_WORDS =
      List.of(
          "applications",
          "protected",
          "age",
          "disability",
          "others",
          "northern-ireland",
          "not-verified",
          "never",
          "never.monitoring",
          "never.words",
          "never.weighed",
          "own");

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    for (Facts<?> facts : List.of(EnquiryFacts.ALL, RouteFacts.ALL)) {
      out.println(texts().of("rules.facts.subject", facts.subject()));
      print(facts, "  ");
    }
    LAST_WORDS.forEach(line -> out.println(texts().of("rules.facts." + line)));
    if (!texts().isReviewed()) {
      out.println(texts().of("summary.not-reviewed"));
    }
    out.flush();
  }

  private void print(Facts<?> facts, String indent) {
    PrintWriter out = spec.commandLine().getOut();
    for (Fact<?, ?> fact : facts.facts()) {
      out.println(
          indent
              + fact.name()
              + " ("
              + type(fact)
              + fact.characteristic()
                  .map(
                      each ->
                          texts()
                              .of(
                                  "rules.facts.is-protected",
                                  texts().of("backtest.characteristic." + Words.of(each))))
                  .orElse("")
              + "): "
              + texts().of(fact.label()));
    }
    for (Facts.Listed<?, ?> listed : facts.lists()) {
      out.println(
          indent
              + listed.list().name()
              + " ("
              + texts().of("rules.facts.type.list")
              + "): "
              + texts().of(listed.list().label()));
      print(listed.each(), indent + "  ");
    }
  }

  private String type(Fact<?, ?> fact) {
    if (fact.type() == Boolean.class) {
      return texts().of("rules.facts.type.answer");
    }
    if (fact.type() == Integer.class) {
      return texts().of("rules.facts.type.number");
    }
    return fact.codes()
        .map(list -> texts().of("rules.facts.type.code-of", list.name()))
        .orElseGet(() -> texts().of("rules.facts.type.code"));
  }

  private CliTexts texts() {
    return language.texts();
  }
}
