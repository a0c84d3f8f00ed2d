package org.fostering.json.disclosure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import org.fostering.json.FosteringJson;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.common.Identifier;
import org.fostering.model.description.Documents;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Checked;
import org.fostering.rules.disclosure.Disclosure;
import org.fostering.rules.disclosure.Ruling;

/**
 * A document with nothing in it but what a receiver may see.
 *
 * <ul>
 *   <li>A property goes if its class goes and the class of everything that it stands in; of an
 *       object from which all is gone, nothing stays.
 *   <li>Where an element of a list is gone, so is the answer that says whether the list is whole.
 *   <li>Where no third-party data goes, of the people of a document those stay whom it is about,
 *       and nothing stays that points to anybody else.
 *   <li>What a local system added goes only if the disclosure names it.
 *   <li>Where the numbers of the document do not go, their pseudonyms do if the disclosure has any.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class Projection {

  private static final String IDENTIFIERS = "identifiers";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final FosteringJson TOLERANT =
      FosteringJson.builder().strictness(Strictness.TOLERANT).build();

  private final byte[] json;
  private final List<Ruling> rulings;
  private final List<String> withheld;

  private Projection(byte[] json, List<Ruling> rulings, SortedSet<String> withheld) {
    this.json = json;
    this.rulings = rulings;
    this.withheld = List.copyOf(withheld);
  }

  /**
   * What of a document a receiver may see.
   *
   * @param document the document
   * @param disclosure how much
   * @return the projection
   * @throws IllegalArgumentException if the document is of no type of the vocabulary, or holds what
   *     cannot be written; the message repeats no value
   */
  public static Projection of(Document document, Disclosure disclosure) {
    String name = Documents.typeOf(Objects.requireNonNull(document, "document"));
    Objects.requireNonNull(disclosure, "disclosure");
    try {
      ObjectNode tree = (ObjectNode) MAPPER.readTree(FosteringJson.standard().write(document));
      TypeDescription type = TypeDescription.of(Documents.find(name).orElseThrow());
      Withholding withholding = new Withholding(name, disclosure);
      withholding.document(tree, type);
      disclosure.pseudonyms().ifPresent(made -> pseudonyms(tree, document, made));
      return new Projection(
          MAPPER.writeValueAsBytes(tree), disclosure.rulings(name), withholding.withheld());
    } catch (IOException e) {
      // What was just written can be read; the cause might repeat a value.
      throw new IllegalStateException("a document that was written cannot be read");
    }
  }

  private static void pseudonyms(
      ObjectNode tree, Document document, UnaryOperator<Identifier> made) {
    if (!tree.has(IDENTIFIERS) && !document.getIdentifiers().isEmpty()) {
      ArrayNode numbers = tree.putArray(IDENTIFIERS);
      for (Identifier number : document.getIdentifiers()) {
        Identifier pseudonym = made.apply(number);
        numbers.addObject().put("system", pseudonym.getSystem()).put("value", pseudonym.getValue());
      }
    }
  }

  /** {@return the document that is handed over, as JSON without white space} */
  public String json() {
    return new String(json, StandardCharsets.UTF_8);
  }

  /**
   * The document that is handed over, as a value of its type.
   *
   * @param <T> the type
   * @param type the type of the document
   * @return the value and what the tolerant reader finds; without value where the level leaves out
   *     what the type cannot do without, as statistics do with the name of an enquirer
   */
  public <T extends Document> Checked<T> as(Class<T> type) {
    return TOLERANT.read(Objects.requireNonNull(type, "type"), json);
  }

  /**
   * {@return what was ruled for each class of data, and by which clause, from the least to the most
   * sensitive class} It says what the sender has, so it stays with the sender.
   */
  public List<Ruling> rulings() {
    return rulings;
  }

  /**
   * {@return the names of the terms that the document has and the receiver does not see, such as
   * {@code Enquirer.offences}, in alphabetical order} They stay with the sender.
   */
  public List<String> withheld() {
    return withheld;
  }

  /** Says how many terms were left out. */
  @Override
  public String toString() {
    return "Projection[withheld=" + withheld.size() + "]";
  }
}
