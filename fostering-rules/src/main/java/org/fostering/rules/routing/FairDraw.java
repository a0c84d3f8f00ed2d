package org.fostering.rules.routing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import org.fostering.model.common.Identifier;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Moment;

/**
 * Breaks ties by the highest random weight: of each service the SHA-256 of the enquiry and the
 * service. So it comes out the same on every machine and in every order, each service has an equal
 * share of many enquiries, and where one leaves only its own enquiries move.
 */
final class FairDraw {

  private FairDraw() {}

  /** The service drawn, of one or more. */
  static WeighedService draw(Enquiry enquiry, Collection<WeighedService> among) {
    byte[] key = key(enquiry);
    WeighedService drawn = among.iterator().next();
    byte[] highest = weight(key, drawn);
    for (WeighedService other : among) {
      byte[] weight = weight(key, other);
      if (Arrays.compareUnsigned(weight, highest) > 0) {
        drawn = other;
        highest = weight;
      }
    }
    return drawn;
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
