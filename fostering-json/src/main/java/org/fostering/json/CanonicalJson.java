package org.fostering.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.fostering.json.internal.TextFormats;

/**
 * The one form of a JSON text (RFC 8785, JSON Canonicalization Scheme): no white space, properties
 * in the order of their UTF-16 units, the shortest way to write each text and number. Two texts
 * that say the same have the same bytes, and so the same digest.
 *
 * <p>Own code, because the library that exists is not a module and would become a dependency of
 * every host; the tests compare the two.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class CanonicalJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CanonicalJson() {}

  /**
   * The canonical form of a JSON text.
   *
   * @param json the text
   * @return the bytes, in UTF-8
   * @throws IllegalArgumentException if the text is not JSON, an object has a name twice, a text
   *     holds half of a surrogate pair, or a number is beyond what a double holds; the message
   *     repeats nothing of it
   */
  public static byte[] of(String json) {
    StringBuilder out = new StringBuilder();
    try {
      write(MAPPER.readTree(json), out);
    } catch (IOException e) {
      // The cause would repeat the text at the fault.
      throw new IllegalArgumentException("only sound JSON has a canonical form");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The digest of the canonical form of a JSON text.
   *
   * @param json the text
   * @return the SHA-256 of its canonical form, as 64 hexadecimal digits in lower case
   * @throws IllegalArgumentException as {@link #of(String)}
   */
  public static String sha256(String json) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(of(json));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void write(JsonNode node, StringBuilder out) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node, out);
      case ARRAY -> {
        out.append('[');
        for (int i = 0; i < node.size(); i++) {
          out.append(i == 0 ? "" : ",");
          write(node.get(i), out);
        }
        out.append(']');
      }
      case STRING -> text(node.textValue(), out);
      case NUMBER -> out.append(number(node.doubleValue()));
      case BOOLEAN, NULL -> out.append(node.asText());
      default -> throw new IllegalArgumentException("there is no JSON");
    }
  }

  private static void object(JsonNode node, StringBuilder out) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    Collections.sort(names);
    String separator = "{";
    for (String name : names) {
      out.append(separator);
      text(name, out);
      out.append(':');
      write(node.get(name), out);
      separator = ",";
    }
    out.append(names.isEmpty() ? "{}" : "}");
  }

  private static void text(String text, StringBuilder out) {
    if (TextFormats.hasHalfPair(text)) {
      throw new IllegalArgumentException("a text holds half of a surrogate pair");
    }
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** A number as ECMAScript writes it (ECMA-262, Number::toString with radix 10). */
  static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("a number is beyond what a double holds");
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(Math.abs(value)).stripTrailingZeros();
    String digits = shortest.unscaledValue().toString();
    int count = digits.length();
    int point = count - shortest.scale();
    return (value < 0 ? "-" : "") + placed(digits, count, point);
  }

  private static String placed(String digits, int count, int point) {
    if (count <= point && point <= 21) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = count == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
  }

  /**
   * The decimal of the fewest digits that is read as the same double, and of those the closest.
   * Java's own text of a double is not always the shortest before Java 19.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; ; digits++) {
      BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
      boolean belowIs = below.doubleValue() == value;
      boolean aboveIs = above.doubleValue() == value;
      if (belowIs && aboveIs) {
        int closer = exact.subtract(below).compareTo(above.subtract(exact));
        return closer < 0 || (closer == 0 && isEven(below)) ? below : above;
      }
      if (belowIs || aboveIs) {
        return belowIs ? below : above;
      }
    }
  }

  private static boolean isEven(BigDecimal number) {
    return !number.unscaledValue().testBit(0);
  }
}
