package org.fostering.json.cli;

import java.util.Arrays;
import java.util.Locale;
import org.fostering.json.Forms;
import org.fostering.model.common.Nation;
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
        .filter(nation -> Forms.hyphenated(nation.name()).startsWith(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "write england, wales, scotland or northern-ireland, or the first letters"));
  }
}
