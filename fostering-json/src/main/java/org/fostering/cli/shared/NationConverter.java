package org.fostering.cli.shared;

import java.util.Arrays;
import java.util.Locale;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import picocli.CommandLine.ITypeConverter;

/** A nation on the command line: as documents write it, or by its first three letters or more. */
public final class NationConverter implements ITypeConverter<Nation> {

  /** What may be written. */
  public static final String WORDS =
      "england, wales, scotland or northern-ireland, or the first letters";

  private static final int LEAST = 3;

  @Override
  public Nation convert(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(Nation.values())
        .filter(nation -> wanted.length() >= LEAST)
        .filter(nation -> Words.of(nation).startsWith(wanted))
        .findFirst()
        .orElseThrow(() -> new WrongValueException("value.nation"));
  }
}
