package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;

/**
 * A document with all that it holds, by type. Made in one pass.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentIndex {

  private final Class<? extends Document> type;
  private final DocumentNode root;
  private final List<DocumentNode> objects = new ArrayList<>();
  private final Map<Class<?>, List<DocumentNode>> byType = new HashMap<>();

  /** What the properties hold to which others refer, such as the ids of the people. */
  private final Map<DocumentPath.Target, Set<String>> targets = new ConcurrentHashMap<>();

  private DocumentIndex(Document document) {
    this.type = VocabularyTypes.of(document);
    this.root = DocumentNode.root(document, TypeDescription.of(type));
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
    return new DocumentIndex(Objects.requireNonNull(document, "document"));
  }

  private void collect(DocumentNode object) {
    objects.add(object);
    Class<?> of = object.type().type();
    byType.computeIfAbsent(of, each -> new ArrayList<>(2)).add(object);
    List<PropertyDescription> properties = VocabularyTypes.objects(of);
    for (int i = 0; i < properties.size(); i++) {
      List<DocumentNode> children = object.property(properties.get(i));
      for (int j = 0; j < children.size(); j++) {
        collect(children.get(j));
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

  /** The interface of the document. */
  Class<? extends Document> type() {
    return type;
  }

  /** Every object, the document first, each before what it holds. */
  List<DocumentNode> objects() {
    return objects;
  }

  /**
   * Every object of a type, wherever it stands.
   *
   * @param name the simple name of the type, such as {@code Notice}
   * @return the objects in the order of the document
   * @throws IllegalArgumentException if no document can hold such a type
   */
  public List<DocumentNode> each(String name) {
    return each(VocabularyTypes.named(name));
  }

  /** Every object of a type of the vocabulary. */
  List<DocumentNode> each(Class<?> of) {
    List<DocumentNode> found = byType.get(of);
    return found == null ? List.of() : Collections.unmodifiableList(found);
  }

  /** The texts of a property of all objects of a type: worked out once, asked for by many rules. */
  Set<String> texts(DocumentPath.Target target) {
    return targets.computeIfAbsent(
        target,
        wanted -> {
          Set<String> texts = new HashSet<>();
          for (DocumentNode holder : each(wanted.type())) {
            wanted.path().from(holder).forEach(value -> texts.add(value.text()));
          }
          return texts;
        });
  }

  /** Says which type of document it is and no more. */
  @Override
  public String toString() {
    return "DocumentIndex[" + type.getSimpleName() + "]";
  }
}
