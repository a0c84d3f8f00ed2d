package org.fostering.cli.terms;

import java.util.function.BiFunction;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.DataDictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the data dictionary: every term and every code, with what each means. */
@Command(
    name = "terms",
    description =
        "Prints every term of the vocabulary and every code, with definition, source and"
            + " sensitivity.",
    mixinStandardHelpOptions = true)
public final class TermsCommand implements Runnable {

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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine()
        .getOut()
        .print(format.printer.apply(DataDictionary.standard(), CodeLists.standard()));
    spec.commandLine().getOut().flush();
  }
}
