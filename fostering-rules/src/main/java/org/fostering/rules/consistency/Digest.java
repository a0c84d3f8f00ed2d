package org.fostering.rules.consistency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Eight bytes for texts: of millions two would meet once in a million batches. Not thread-safe. */
final class Digest {

  private final MessageDigest digest;

  Digest() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The digest of texts, of which the first says what they are. */
  long of(String... texts) {
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((byte) (bytes.length >>> Byte.SIZE));
      digest.update((byte) bytes.length);
      digest.update(bytes);
    }
    byte[] whole = digest.digest();
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << Byte.SIZE | (whole[i] & 0xff);
    }
    return value;
  }
}
