package org.fostering.cli.rules;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.cli.shared.UnusableException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands on rules have in common. */
abstract class PackCommand implements Callable<Integer> {

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StandardStreams streams;

  PackCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnusableException {
    CliTexts texts = language.texts();
    return run(new Packs(streams.in(), texts, spec.commandLine().getErr()), texts);
  }

  Locale locale() {
    return language.locale();
  }

  StandardStreams streams() {
    return streams;
  }

  CommandSpec spec() {
    return spec;
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  abstract int run(Packs packs, CliTexts texts) throws UnusableException;
}
