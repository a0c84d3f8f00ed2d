package org.fostering.rules.consistency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Eight bytes for texts: of millions two would meet once in a million batches. Not thread-safe. */
final class Digest {

  /** Odd, so that no two digests become one, and with bits everywhere. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

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

  /**
   * The digest of one more text with those of a digest, for short texts of which there are many.
   */
  static long with(long digest, String text) {
    long value = digest;
    for (int i = 0; i < text.length(); i++) {
      value = (value ^ text.charAt(i)) * SPREAD;
      value ^= value >>> Integer.SIZE;
    }
    return (value ^ text.length()) * SPREAD;
  }
}
