package org.fostering.json.internal;

import com.sanctionco.jmail.Email;
import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads addresses for electronic mail, and tells those at which an answer can arrive. */
final class EmailAddresses {

  private static final String SCHEME = "mailto:";

  /** The ends of nearly all addresses in the United Kingdom. */
  private static final List<String> USUAL =
      List.of(".com", ".uk", ".org", ".net", ".wales", ".cymru");

  /** The most characters before the @ (RFC 5321). */
  private static final int LONGEST_NAME = 64;

  /** The most characters of an address that can be used (RFC 5321, errata 1690). */
  private static final int LONGEST = 254;

  /** Before the @, of addresses that nobody reads, or that stand where somebody has none. */
  private static final Set<String> NOBODY =
      Set.of(
          "donotreply",
          "noemail",
          "nomail",
          "none",
          "noreply",
          "notgiven",
          "notknown",
          "notprovided",
          "null",
          "unknown");

  private EmailAddresses() {}

  /** Loaded when the first address comes that is not as most are. */
  private static final class Library {
    static final EmailValidator ADDRESSES =
        JMail.strictValidator().disallowExplicitSourceRouting().disallowObsoleteWhitespace();
    static final Set<String> TOP_LEVEL = topLevel();

    private static Set<String> topLevel() {
      try (InputStream list =
              Objects.requireNonNull(
                  EmailAddresses.class.getResourceAsStream("top-level-domains.txt"), "list");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(list, StandardCharsets.US_ASCII))) {
        return lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The address of a link to it, or of a link to that, and what is left when blanks around it that
   * nobody sees go. What it gives, it gives again for that. A text that is longer than any address
   * is left as it is, so that its length is reported.
   */
  static String read(String given) {
    if (given.length() > LONGEST && given.codePointCount(0, given.length()) > LONGEST) {
      return given;
    }
    String address = TextFormats.narrow(given);
    if (!address.isEmpty() && (isBlank(address.charAt(0)) || isBlank(last(address)))) {
      int from = 0;
      int to = address.length();
      while (from < to && isBlank(address.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(address.charAt(to - 1))) {
        to--;
      }
      address = address.substring(from, to);
    }
    if (!address.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return address;
    }
    int query = address.indexOf('?');
    return read(address.substring(SCHEME.length(), query < 0 ? address.length() : query));
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\u00a0'
        || c == '\u00ad'
        || (c >= '\u2000' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202f')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\ufeff';
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  static boolean isSure(String address) {
    return !isNobody(address) && (isUsual(address) || isValid(read(address)));
  }

  private static boolean isNobody(String address) {
    // All of them begin with one of three letters, and most addresses with another.
    return !address.isEmpty()
        && "dnuDNU".indexOf(address.charAt(0)) >= 0
        && NOBODY.contains(
            address
                .substring(0, Math.max(0, address.indexOf('@')))
                .replaceAll("[-_.]|[+].*", "")
                .toLowerCase(Locale.ROOT));
  }

  /**
   * Letters, digits, hyphens, underscores and single full stops of ASCII around the one @, and a
   * usual end.
   */
  private static boolean isUsual(String address) {
    int at = address.indexOf('@');
    int dot = address.lastIndexOf('.');
    if (at < 1 || dot < at || at > LONGEST_NAME || !endsAsUsual(address)) {
      return false;
    }
    // A part may end in no sign but a letter or a digit, so two signs never meet.
    boolean afterWord = false;
    for (int i = 0; i < dot; i++) {
      char c = address.charAt(i);
      boolean isWord = isLetterOrDigit(c);
      boolean isSign = c == '.' || c == '-' || (c == '_' && i < at) || i == at;
      if (!isWord && !(isSign && afterWord)) {
        return false;
      }
      afterWord = isWord;
    }
    return afterWord;
  }

  private static boolean endsAsUsual(String address) {
    for (int i = 0; i < USUAL.size(); i++) {
      if (address.endsWith(USUAL.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isValid(String text) {
    // A name in quotation marks may have a second @, and hardly anybody's has.
    if (text.indexOf('@') != text.lastIndexOf('@')
        || text.chars().anyMatch(c -> isBlank((char) c))) {
      return false;
    }
    try {
      Optional<Email> address = Library.ADDRESSES.tryParse(text);
      return address.isPresent()
          && !address.get().hasIdentifier()
          && Library.TOP_LEVEL.contains(topLevel(address.get()));
    } catch (RuntimeException e) {
      // The library stumbles over some texts, such as a colon behind a domain with a space.
      return false;
    }
  }

  private static String topLevel(Email address) {
    String domain = address.domainWithoutComments();
    String last = domain.substring(domain.lastIndexOf('.') + 1);
    try {
      return IDN.toASCII(last).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      // No name of a domain, in whatever script.
      return "";
    }
  }
}
