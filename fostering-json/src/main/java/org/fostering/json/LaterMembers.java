package org.fostering.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.Objects;
import org.fostering.model.finding.Checked;

/**
 * What a later version of the format added to a document, so that a system that knows only this
 * version hands it on when it writes the document again.
 *
 * <pre>{@code
 * Checked<Enquiry> read = tolerant.read(Enquiry.class, bytes); // reports each as property.unknown
 * LaterMembers later = LaterMembers.of(read, bytes);
 * send(later.write(answered(read.value().orElseThrow())));
 * }</pre>
 *
 * <p>A member stays with the object in which it stood as long as that is there. An element of a
 * list that was changed is another one to anybody who does not know what the member says, so what
 * was added to it is left out rather than said of somebody else. Codes that only a later list has
 * need none of this: the values themselves keep them.
 *
 * <p>Immutable and thread-safe.
 */
public final class LaterMembers {

  private static final String VERSION = "formatVersion";
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final JsonNode document;
  private final JsonNode known;

  private LaterMembers(JsonNode document, JsonNode known) {
    this.document = document;
    this.known = known;
  }

  /**
   * What this version does not know of a document.
   *
   * @param read what a tolerant reader made of the document
   * @param document the text of the document, in UTF-8
   * @return what it does not know; holds values of the document, and shows none
   * @throws IllegalArgumentException if the document is not sound, or the bytes are no JSON
   */
  public static LaterMembers of(Checked<?> read, byte[] document) {
    if (!Objects.requireNonNull(read, "read").isSound()) {
      throw new IllegalArgumentException("only a sound document is handed on");
    }
    Objects.requireNonNull(document, "document");
    try {
      return new LaterMembers(MAPPER.readTree(document), written(read.value().orElseThrow()));
    } catch (IOException e) {
      // Its message may repeat what was sent.
      throw new IllegalArgumentException("the bytes are not those of the document");
    }
  }

  private static JsonNode written(Object value) throws JsonProcessingException {
    return MAPPER.readTree(FosteringJson.standard().write(value));
  }

  /**
   * The document as it is now, with what the later version had added.
   *
   * @param value the document, changed or not
   * @return the JSON, on one line; of the later version where it has something of that
   * @throws IllegalArgumentException as {@link FosteringJson#write(Object)}
   */
  public String write(Object value) {
    try {
      JsonNode now = written(Objects.requireNonNull(value, "value"));
      if (add(document, known, now) && document.has(VERSION)) {
        ((ObjectNode) now).set(VERSION, document.get(VERSION));
      }
      return MAPPER.writeValueAsString(now);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written cannot be read", e);
    }
  }

  /** Adds what stands in one and is not known, and says whether there was anything. */
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
