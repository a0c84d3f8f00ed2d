package org.fostering.cli.terms;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.LanguageOption;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.DataDictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the data dictionary: every term and every code, with what each means. */
@Command(
    description =
        "Prints every term of the vocabulary and every code, with definition, source and"
            + " sensitivity.",
    mixinStandardHelpOptions = true)
public final class TermsCommand implements Callable<Integer> {

  /** The forms in which the dictionary is printed. */
  public enum Format {
    MARKDOWN(TermsMarkdown::print),
    CSV(TermsCsv::print),
    TURTLE(TermsTurtle::print);

    private final BiFunction<DataDictionary, CodeLists, String> printer;

    Format(BiFunction<DataDictionary, CodeLists, String> printer) {
      this.printer = printer;
    }
  }

  @Option(
      names = "--format",
      defaultValue = "markdown",
      paramLabel = "FORMAT",
      description = "markdown, csv, or turtle for SKOS in Turtle (default: ${DEFAULT-VALUE})")
  private Format format = Format.MARKDOWN;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description =
          "Only what has this name: a document type with all its paths, a type, a term, a list or a"
              + " code. Default: everything.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--find",
      paramLabel = "WORDS",
      description =
          "Only a line for each term and code in whose name, label, definition or synonyms the"
              + " words stand, in English or Welsh.")
  private Optional<String> find = Optional.empty();

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnusableException {
    PrintWriter out = spec.commandLine().getOut();
    out.print(text());
    out.flush();
    return ExitCode.SOUND;
  }

  private String text() throws UnusableException {
    if (name.isEmpty() && find.isEmpty()) {
      return format.printer.apply(DataDictionary.standard(), CodeLists.standard());
    }
    if (find.isPresent()) {
      return found(find.get());
    }
    return new TermsLookup(DataDictionary.standard(), CodeLists.standard(), language.texts())
        .show(name.get())
        .orElseThrow(() -> new UnusableException("terms.no-such-name", name.get()));
  }

  private String found(String words) throws UnusableException {
    TermsSearch search =
        new TermsSearch(DataDictionary.standard(), CodeLists.standard(), language.texts());
    List<String> found = search.find(words);
    if (!found.isEmpty()) {
      return String.join("\n", found) + "\n";
    }
    Optional<String> near = search.near(words);
    if (near.isPresent()) {
      throw new UnusableException("terms.not-found-near", words, near.get());
    }
    List<String> nearest = search.nearest(words);
    if (nearest.isEmpty()) {
      throw new UnusableException("terms.not-found", words);
    }
    return language.texts().of("terms.nearest") + "\n" + String.join("\n", nearest) + "\n";
  }
}
