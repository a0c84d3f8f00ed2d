package org.fostering.json.internal;

import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.model.common.Document;
import org.fostering.model.common.LaterMembers;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;

/**
 * The members that a later version of the format added to a document, found by comparing what was
 * read with what this version writes of it. Nothing is done for it before the document is written.
 *
 * <p>A member stays with the object in which it stood as long as that is there. An element of a
 * list that was changed is another one to anybody who does not know what the member says, so what
 * was added to it is left out rather than said about somebody else. Codes that only a later list
 * has need none of this: the values themselves keep them.
 */
final class KeptMembers implements LaterMembers {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(Codec.factory(Limits.standard()))
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final String text;
  private final Document read;

  private KeptMembers(String text, Document read) {
    this.text = text;
    this.read = read;
  }

  /**
   * The members to keep of a document that a tolerant reader has read: where it says that it is of
   * a later version and nothing in it is wrong. What merely is not of the format is not kept.
   */
  static Optional<LaterMembers> of(
      Document read, List<Finding> findings, Supplier<String> document) {
    return has(FindingCode.DOCUMENT_VERSION_NEWER, findings)
            && has(FindingCode.PROPERTY_UNKNOWN, findings)
            && Checked.of(read, findings).isSound()
        ? Optional.of(new KeptMembers(document.get(), read))
        : Optional.empty();
  }

  private static boolean has(FindingCode code, List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.code().equals(code.code()));
  }

  /**
   * Adds them to a document, and the version of which they are.
   *
   * @param now the document as it is now; one of another type is written as this version writes it
   * @param writer writes what this version knows, without white space
   * @param printer how to lay the JSON out, or empty for no white space
   * @return the JSON in UTF-8
   * @throws IllegalArgumentException if the document holds what none can
   */
  byte[] addTo(Document now, Function<Document, byte[]> writer, Optional<PrettyPrinter> printer) {
    try {
      JsonNode written = MAPPER.readTree(writer.apply(now));
      JsonNode document = MAPPER.readTree(text);
      if (now.getClass() == read.getClass()
          && add(document, MAPPER.readTree(writer.apply(read)), written)) {
        ((ObjectNode) written).set(Header.VERSION, document.get(Header.VERSION));
      }
      return printer.map(MAPPER::writer).orElseGet(MAPPER::writer).writeValueAsBytes(written);
    } catch (IOException e) {
      // Its message may repeat what was read.
      throw new IllegalStateException("what was read or written cannot be read again");
    }
  }

  /** Adds what is in one and is not known, and says whether there was anything. */
  private static boolean add(JsonNode from, JsonNode known, JsonNode to) {
    if (from instanceof ObjectNode object && known.isObject() && to instanceof ObjectNode target) {
      return addMembers(object, known, target);
    }
    return from instanceof ArrayNode list
        && list.size() == known.size()
        && to instanceof ArrayNode target
        && addElements(list, known, target);
  }

  private static boolean addMembers(ObjectNode from, JsonNode known, ObjectNode to) {
    boolean added = false;
    for (Entry<String, JsonNode> member : from.properties()) {
      String name = member.getKey();
      JsonNode value = member.getValue();
      if (known.has(name)) {
        added |= to.has(name) && add(value, known.get(name), to.get(name));
      } else if (!value.isNull() && !to.has(name)) {
        to.set(name, value.deepCopy());
        added = true;
      }
    }
    return added;
  }

  /** Each element of the new list takes what one that was equal to it had. */
  private static boolean addElements(ArrayNode from, JsonNode known, ArrayNode to) {
    boolean added = false;
    boolean[] taken = new boolean[to.size()];
    Iterator<JsonNode> elements = from.elements();
    for (int i = 0; elements.hasNext(); i++) {
      JsonNode element = elements.next();
      for (int j = 0; j < taken.length; j++) {
        if (!taken[j] && to.get(j).equals(known.get(i))) {
          taken[j] = true;
          added |= add(element, known.get(i), to.get(j));
          break;
        }
      }
    }
    return added;
  }

  /** Says nothing of what it holds. */
  @Override
  public String toString() {
    return "LaterMembers";
  }
}
