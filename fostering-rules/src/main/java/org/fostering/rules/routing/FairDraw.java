package org.fostering.rules.routing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fostering.model.common.Identifier;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Moment;

/**
 * Breaks ties, the same on every machine and in every order. Of each service the SHA-256 of the
 * enquiry and the service is its weight, and the highest is drawn.
 *
 * <p>Enquiries that a system numbers one after the other are dealt like cards: the services are
 * shuffled anew for each round by those weights, and each has one of the round. So the shares are
 * equal where every number comes to the same tie. A number tells only the place in the round, which
 * differs from round to round.
 *
 * <p>Where there is no number, or only some of the numbers come to the tie, the shares are those of
 * chance: of n enquiries over m services a share is off by about √((m-1)/n) of itself, 3.3 % of
 * 10,000 over 12, and the worst of the 12 by two to three times that. No draw that knows only the
 * enquiry does better. Whoever knows what each has had takes those that had the fewest: then the
 * shares are equal, whatever the enquiries are called.
 */
final class FairDraw {

  /** The last number of an identifier, short enough to count with; a letter may come after it. */
  private static final Pattern NUMBERED = Pattern.compile("(?s)(.*?)([0-9]{1,9})[^0-9]*");

  /** A running number has one run of digits; that of a UUID or of a digest are several. */
  private static final Comparator<String> LIKELY_NUMBERED =
      Comparator.comparingInt((String text) -> text.split("[0-9]+", -1).length)
          .thenComparing(Comparator.naturalOrder());

  private FairDraw() {}

  /** The service drawn, of one or more: one of those that have had the fewest so far. */
  static WeighedService draw(
      Enquiry enquiry, Collection<WeighedService> all, ToLongFunction<String> hadSoFar) {
    List<WeighedService> among =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    each -> hadSoFar.applyAsLong(each.service().id()),
                    TreeMap::new,
                    Collectors.toList()))
            .firstEntry()
            .getValue();
    Optional<Matcher> numbered =
        enquiry.getIdentifiers().stream()
            .map(FairDraw::text)
            .sorted(LIKELY_NUMBERED)
            .map(NUMBERED::matcher)
            .filter(Matcher::matches)
            .findFirst();
    if (numbered.isEmpty()) {
      return shuffled(key(enquiry), among).get(0);
    }
    int number = Integer.parseInt(Objects.requireNonNull(numbered.get().group(2)));
    MessageDigest round = sha256();
    add(round, Objects.requireNonNull(numbered.get().group(1)));
    add(round, String.valueOf(number / among.size()));
    return shuffled(round.digest(), among).get(number % among.size());
  }

  private static List<WeighedService> shuffled(byte[] key, Collection<WeighedService> among) {
    Map<WeighedService, byte[]> weights = new HashMap<>();
    among.forEach(each -> weights.put(each, weight(key, each)));
    return among.stream()
        .sorted((one, other) -> Arrays.compareUnsigned(weights.get(other), weights.get(one)))
        .toList();
  }

  private static byte[] weight(byte[] key, WeighedService service) {
    MessageDigest digest = sha256();
    digest.update(key);
    return digest.digest(service.service().id().getBytes(StandardCharsets.UTF_8));
  }

  /** The numbers of the enquiry; without any, who asked and when. Only its digest goes on. */
  private static byte[] key(Enquiry enquiry) {
    MessageDigest digest = sha256();
    if (enquiry.getIdentifiers().isEmpty()) {
      add(digest, enquiry.getReceivedAt().map(Moment::getText).orElse(""));
      for (Enquirer enquirer : enquiry.getEnquirers()) {
        add(digest, enquirer.getName().getFullName());
      }
    }
    enquiry.getIdentifiers().stream()
        .map(FairDraw::text)
        .sorted()
        .forEach(text -> add(digest, text));
    return digest.digest();
  }

  private static String text(Identifier identifier) {
    return identifier.getSystem() + "\n" + identifier.getValue();
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((byte) (bytes.length >> 8));
    digest.update((byte) bytes.length);
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
