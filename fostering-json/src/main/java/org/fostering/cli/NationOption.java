package org.fostering.cli;

import java.util.Arrays;
import java.util.Locale;
import org.fostering.json.internal.TextFormats;
import org.fostering.model.value.Nation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A nation on the command line: as documents write it, or by its first three letters or more. */
final class NationOption implements ITypeConverter<Nation> {

  private static final int LEAST = 3;

  @Override
  public Nation convert(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(Nation.values())
        .filter(nation -> wanted.length() >= LEAST)
        .filter(nation -> TextFormats.hyphenated(nation.name()).startsWith(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "write england, wales, scotland or northern-ireland, or the first letters"));
  }
}
