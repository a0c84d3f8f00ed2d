package org.fostering.json.record;

import java.util.HexFormat;
import java.util.Optional;
import org.fostering.json.CanonicalJson;
import org.fostering.json.format.RecordFormat;
import org.fostering.json.format.RecordFormat.SaltedFact;
import org.fostering.rules.rule.FactRead;

/** The salts and the digests of the facts of the evidence. */
final class Evidence {

  private static final int MOST_BYTES = 64;

  private Evidence() {}

  static String hex(byte[] salt) {
    if (salt.length < Salts.LEAST_BYTES || salt.length > MOST_BYTES) {
      throw new IllegalArgumentException("a salt has from 16 to 64 bytes");
    }
    return HexFormat.of().formatHex(salt);
  }

  /** By which a fact is found again: a name never holds a blank. */
  static String key(String fact, String pointer) {
    return fact + " " + pointer;
  }

  static String key(FactRead read) {
    return key(read.fact(), read.pointer().toString());
  }

  /** The digest; empty when the salt has been erased, so that there is nothing to compare. */
  static Optional<String> sha256(SaltedFact fact) {
    return fact.salt().isEmpty()
        ? Optional.empty()
        : Optional.of(CanonicalJson.sha256(RecordFormat.ENTRY.text(fact, "")));
  }
}
