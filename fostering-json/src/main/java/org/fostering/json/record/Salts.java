package org.fostering.json.record;

import java.security.SecureRandom;

/**
 * A source of salts, one for each fact of a record. Without a salt of its own, a digest of a yes or
 * no would be as good as the answer.
 *
 * <p>An implementation that several threads share is thread-safe, and gives no salt twice.
 */
@FunctionalInterface
public interface Salts {

  /** The least number of bytes of a salt: 128 bits. */
  int LEAST_BYTES = 16;

  /** {@return the next salt: 16 to 64 bytes that nobody can foresee} */
  byte[] next();

  /** {@return a thread-safe source of salts of 256 random bits} */
  static Salts random() {
    SecureRandom random = new SecureRandom();
    return () -> {
      byte[] salt = new byte[32];
      random.nextBytes(salt);
      return salt;
    };
  }
}
