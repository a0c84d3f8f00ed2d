package org.fostering.cli.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.value.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the language that it asks for. */
public final class ArgumentFault {

  private ArgumentFault() {}

  /** The lines that say it: what is wrong and, where something like it exists, what was meant. */
  public static List<String> lines(ParameterException fault, CliTexts texts) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String unknown =
          unmatched.getUnmatched().stream()
              .map(each -> "'" + each + "'")
              .collect(Collectors.joining(", "));
      return Stream.concat(
              Stream.of(texts.of("arguments.unknown", unknown)),
              Stream.of(String.join(", ", unmatched.getSuggestions()))
                  .filter(near -> !near.isEmpty())
                  .map(near -> texts.of("arguments.perhaps", near)))
          .toList();
    }
    return List.of(line(fault, texts));
  }

  private static String line(ParameterException fault, CliTexts texts) {
    if (fault instanceof MissingParameterException missing) {
      return texts.of(
          "arguments.missing",
          missing.getMissing().stream()
              .map(ArgumentFault::usage)
              .collect(Collectors.joining(", ")));
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return texts.of("arguments.twice", usage(twice.getOverwritten()));
    }
    if (fault.getArgSpec() instanceof OptionSpec option) {
      Optional<String> toWrite =
          fault.getCause() instanceof WrongValueException value
              ? Optional.of(value.text(texts))
              : words(option).map(words -> texts.of("value.word", words));
      if (toWrite.isPresent()) {
        return texts.of("value.wrong", option.longestName(), toWrite.get());
      }
    }
    return String.valueOf(fault.getMessage());
  }

  private static String usage(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  /** The words of an option that takes one of a few. */
  @SuppressWarnings("unchecked") // what is an enum is a class of enums
  private static Optional<String> words(ArgSpec argument) {
    return Stream.of(argument.auxiliaryTypes())
        .filter(Class::isEnum)
        .findFirst()
        .map(type -> String.join(", ", Words.all((Class<? extends Enum<?>>) type)));
  }
}
