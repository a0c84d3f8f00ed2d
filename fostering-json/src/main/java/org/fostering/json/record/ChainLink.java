package org.fostering.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.fostering.json.CanonicalJson;

/**
 * What binds a record to the one before it: how many there are up to that one, and a digest that
 * covers all of them.
 *
 * @param number how many records there are before, from 0
 * @param link the digest; empty before the first
 */
record ChainLink(int number, Optional<String> link) {

  static final ChainLink START = new ChainLink(0, Optional.empty());

  private static final String NUMBER = "number";
  private static final String LINK = "link";

  /** What a document says of the one before it. */
  static Optional<ChainLink> of(JsonNode document) {
    JsonNode after = document.path(Sealing.AFTER);
    return after.isObject()
        ? Optional.of(
            new ChainLink(
                after.path(NUMBER).asInt(),
                Optional.of(after.path(LINK).asText()).filter(text -> !text.isEmpty())))
        : Optional.empty();
  }

  /** The link that the next record names, if a record stands after this one. */
  ChainLink next(String seal) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put(Sealing.SEAL, seal);
    json.set(Sealing.AFTER, json());
    return new ChainLink(number + 1, Optional.of(CanonicalJson.sha256(json.toString())));
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    link.ifPresent(digest -> json.put(LINK, digest));
    return json.put(NUMBER, number);
  }
}
