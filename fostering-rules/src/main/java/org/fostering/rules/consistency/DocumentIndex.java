package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Pointer;

/**
 * A document with all that it holds, by type. Made in one pass.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentIndex {

  private final DocumentNode root;
  private final Map<Class<?>, List<DocumentNode>> byType = new LinkedHashMap<>();

  private DocumentIndex(DocumentNode root) {
    this.root = root;
    collect(root);
  }

  /**
   * The contents of a document.
   *
   * @param document a document of a type of the vocabulary
   * @return its contents
   * @throws IllegalArgumentException if the type is none of {@link Documents#standard()}
   */
  public static DocumentIndex of(Document document) {
    Objects.requireNonNull(document, "document");
    Class<?> type =
        Documents.standard().stream()
            .filter(candidate -> candidate.isInstance(document))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a document is needed of one of the types of the vocabulary"));
    return new DocumentIndex(new DocumentNode(Pointer.ROOT, document, type));
  }

  private void collect(DocumentNode part) {
    byType.computeIfAbsent(part.type(), type -> new ArrayList<>()).add(part);
    for (PropertyDescription property : NodeType.of(part.type()).properties().values()) {
      if (property.form() == ValueForm.OBJECT) {
        part.property(property).forEach(this::collect);
      }
    }
  }

  /**
   * The document itself.
   *
   * @return the part at the empty pointer
   */
  public DocumentNode root() {
    return root;
  }

  /**
   * Every object of a type, wherever it stands.
   *
   * @param type the simple name of the type, such as {@code Notice}
   * @return the objects in the order of the document
   * @throws IllegalArgumentException if no document can hold such a type
   */
  public List<DocumentNode> each(String type) {
    NodeType shape =
        NodeType.named(type)
            .orElseThrow(() -> new IllegalArgumentException("no document holds a " + type));
    return List.copyOf(byType.getOrDefault(shape.type(), List.of()));
  }

  /** Says which type of document it is and no more. */
  @Override
  public String toString() {
    return "DocumentIndex[" + root.type().getSimpleName() + "]";
  }
}
