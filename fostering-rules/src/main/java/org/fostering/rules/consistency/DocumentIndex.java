package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;
import org.jspecify.annotations.Nullable;

/**
 * A document with all that it holds, by type. Made in one pass; where it is known that only some
 * types are looked at, what does not lead to them is passed over until it is asked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentIndex {

  private final Class<? extends Document> type;
  private final DocumentNode root;
  private final Optional<ObjectWays> ways;
  private final List<DocumentNode> objects = new ArrayList<>();
  private final Map<Class<?>, List<DocumentNode>> byType = new HashMap<>();

  /** What the properties hold to which others refer, such as the ids of the people. */
  private final Map<DocumentPath.Target, Set<String>> targets = new ConcurrentHashMap<>();

  /** The same with all that it holds, where not all was walked through and it was asked for. */
  private @Nullable DocumentIndex whole;

  private DocumentIndex(
      Document document, Class<? extends Document> type, Optional<ObjectWays> ways) {
    this.type = type;
    this.root = DocumentNode.root(document, TypeDescription.of(type));
    this.ways = ways;
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
    return new DocumentIndex(
        Objects.requireNonNull(document, "document"),
        VocabularyTypes.of(document),
        Optional.empty());
  }

  /** The contents of a document of which the objects of some types are looked at. */
  static DocumentIndex of(
      Document document, Class<? extends Document> type, Optional<ObjectWays> ways) {
    return new DocumentIndex(document, type, ways);
  }

  private void collect(DocumentNode object) {
    objects.add(object);
    Class<?> of = object.type().type();
    byType.computeIfAbsent(of, each -> new ArrayList<>(2)).add(object);
    List<PropertyDescription> properties =
        ways.isPresent() ? ways.get().from(of) : VocabularyTypes.objects(of);
    for (int i = 0; i < properties.size(); i++) {
      List<DocumentNode> children = object.property(properties.get(i));
      for (int j = 0; j < children.size(); j++) {
        collect(children.get(j));
      }
    }
  }

  /** {@return the document itself: the part at the empty pointer} */
  public DocumentNode root() {
    return root;
  }

  /** Every object, the document first, each before what it holds. */
  List<DocumentNode> objects() {
    return ways.isPresent() ? whole().objects : objects;
  }

  private synchronized DocumentIndex whole() {
    DocumentIndex made = whole;
    if (made == null) {
      made = new DocumentIndex((Document) root.value(), type, Optional.empty());
      whole = made;
    }
    return made;
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
    boolean passedOver = ways.isPresent() && !ways.get().types().contains(of);
    List<DocumentNode> found = passedOver ? whole().byType.get(of) : byType.get(of);
    return found == null ? List.of() : Collections.unmodifiableList(found);
  }

  /** Looks at the objects of each type that was walked through, wherever they stand. */
  void eachType(BiConsumer<Class<?>, List<DocumentNode>> look) {
    byType.forEach(look);
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
