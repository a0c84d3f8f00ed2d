package org.fostering.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.model.common.Document;
import org.fostering.model.common.LaterMembers;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;

/**
 * How one type is read, built and written; found out once from its description and its builder.
 * Immutable and thread-safe.
 */
final class TypeBinding {

  /** Sees only what is public and exported, so it works the same on the module path. */
  private static final Lookup LOOKUP = MethodHandles.publicLookup();

  private final int number;
  private final TypeDescription description;
  private final Supplier<Object> newBuilder;
  private final Function<Object, Object> build;
  private final List<PropertyBinding> properties;
  private final PropertyBinding[] inOrder;
  private final ByteTable names;
  private final Optional<Header.Expected> header;
  private final int[] demanded;
  private final Optional<BuilderPart> copy;
  private final Optional<BuilderPart> laterMembers;

  private TypeBinding(Class<?> type, int number) throws ReflectiveOperationException {
    this.number = number;
    description = TypeDescription.of(type);
    Class<?> builder = builderOf(type).orElseThrow(ClassNotFoundException::new);
    newBuilder =
        Accessors.supplier(
            type, LOOKUP.findStatic(type, "builder", MethodType.methodType(builder)));
    Class<?> built = builder.getMethod("build").getReturnType();
    build =
        Accessors.function(
            builder, LOOKUP.findVirtual(builder, "build", MethodType.methodType(built)));
    BuilderPart.Methods methods = new BuilderPart.Methods(builder);
    List<PropertyBinding> bound = new ArrayList<>();
    for (PropertyDescription property : description.properties()) {
      bound.add(new PropertyBinding(type, property, methods.part(property)));
    }
    properties = List.copyOf(bound);
    inOrder = bound.toArray(PropertyBinding[]::new);
    header = description.document().map(Header.Expected::new);
    demanded =
        IntStream.range(0, properties.size())
            .filter(place -> properties.get(place).isDemanded())
            .toArray();
    names =
        new ByteTable(
            Stream.concat(
                    properties.stream().map(PropertyBinding::name),
                    header.isPresent() ? Header.NAMES.stream() : Stream.empty())
                .toList());
    boolean isDocument = Document.class.isAssignableFrom(type);
    copy = isDocument ? Optional.of(methods.part("from", type)) : Optional.empty();
    laterMembers =
        isDocument
            ? Optional.of(methods.part("laterMembers", LaterMembers.class))
            : Optional.empty();
  }

  /**
   * Binds a type.
   *
   * @param number a small number that no other type has
   * @throws IllegalArgumentException if it has no public builder with an initialiser for every
   *     property; the message says what is missing
   */
  static TypeBinding of(Class<?> type, int number) {
    try {
      return new TypeBinding(type, number);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName()
              + " must be a public interface in an exported package, with a public nested class"
              + " Builder, a static builder() that gives one, and build()",
          e);
    }
  }

  /** The interface of the vocabulary that an object implements. */
  static Class<?> typeOf(Object value) {
    return IMPLEMENTED.get(value.getClass());
  }

  private static final ClassValue<Class<?>> IMPLEMENTED =
      new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> implementation) {
          return Arrays.stream(implementation.getInterfaces())
              .filter(type -> builderOf(type).isPresent())
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          implementation.getName() + " implements no type of the vocabulary"));
        }
      };

  /** The class of builders of a type, if it has one. */
  static Optional<Class<?>> builderOf(Class<?> type) {
    return Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst();
  }

  TypeDescription description() {
    return description;
  }

  /** A small number that no other type has. */
  int number() {
    return number;
  }

  /** What a document must say about itself, if the type is one of documents. */
  Optional<Header.Expected> header() {
    return header;
  }

  List<PropertyBinding> properties() {
    return properties;
  }

  /** The same, not to be changed. */
  PropertyBinding[] inOrder() {
    return inOrder;
  }

  /** The names of the properties, in their order, and then of a header, if there is one. */
  ByteTable names() {
    return names;
  }

  /** The places of the properties whose absence may be a fault, not to be changed. */
  int[] demanded() {
    return demanded;
  }

  Optional<PropertyBinding> property(String name) {
    int place = names.place(name);
    return place < 0 || place >= inOrder.length ? Optional.empty() : Optional.of(inOrder[place]);
  }

  Object newBuilder() {
    return newBuilder.get();
  }

  /**
   * Builds a value.
   *
   * @throws RuntimeException if the type refuses the combination; what it says may repeat a value
   */
  Object build(Object builder) {
    return build.apply(builder);
  }

  /** A copy of a document of the type that holds what a later version added to the document. */
  Document withLater(Document document, LaterMembers later) {
    Object builder = newBuilder();
    copy.orElseThrow().set(builder, document);
    laterMembers.orElseThrow().set(builder, later);
    return (Document) build(builder);
  }
}
