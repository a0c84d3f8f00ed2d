package org.fostering.json.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.Optional;
import org.fostering.json.CanonicalJson;
import org.fostering.model.value.Words;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.Known;

/**
 * One fact of the evidence.
 *
 * @param salt the salt in hexadecimal digits; empty when it has been erased
 * @param entry the entry in the evidence
 */
record Evidence(String salt, ObjectNode entry) {

  private static final int MOST_BYTES = 64;

  static String hex(byte[] salt) {
    if (salt.length < Salts.LEAST_BYTES || salt.length > MOST_BYTES) {
      throw new IllegalArgumentException("a salt has from 16 to 64 bytes");
    }
    return HexFormat.of().formatHex(salt);
  }

  static Evidence of(FactRead read, String salt) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("fact", read.fact());
    entry.put("pointer", read.pointer().toString());
    entry.put("salt", salt);
    known(entry.putObject("known"), read.known());
    return new Evidence(salt, entry);
  }

  private static void known(ObjectNode json, Known<?> known) {
    if (known.value().isPresent()) {
      scalar(json, "value", known.value());
    } else {
      scalar(json, "least", known.least());
      scalar(json, "most", known.most());
      known.why().ifPresent(why -> json.put("why", Words.of(why)));
    }
  }

  private static void scalar(ObjectNode json, String name, Optional<?> value) {
    value.ifPresent(
        each -> {
          if (each instanceof Integer number) {
            json.put(name, number);
          } else if (each instanceof Boolean yes) {
            json.put(name, yes);
          } else {
            json.put(name, each.toString());
          }
        });
  }

  /** By which a fact is found again: a name never holds a blank. */
  static String key(String fact, String pointer) {
    return fact + " " + pointer;
  }

  static String key(FactRead read) {
    return key(read.fact(), read.pointer().toString());
  }

  /** The digest; empty when the salt has been erased, so that there is nothing to compare. */
  Optional<String> sha256() {
    return salt.isEmpty() ? Optional.empty() : Optional.of(CanonicalJson.sha256(entry.toString()));
  }

  /** Says that there is something; never what. */
  @Override
  public String toString() {
    return "Evidence";
  }
}
