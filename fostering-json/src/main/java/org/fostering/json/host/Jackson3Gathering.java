package org.fostering.json.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fostering.json.host.HostValues.Step;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.std.ContainerDeserializerBase;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.ArrayType;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/**
 * Reads on in lists and objects of a host's after the first value of the library that is refused,
 * so that all faults of a body come at once. What is read then is thrown away: neither a
 * constructor nor a setter of the object sees any of it.
 *
 * <p>Only where such values stand: other classes of the host keep their deserializers.
 */
final class Jackson3Gathering extends ValueDeserializerModifier {

  private static final long serialVersionUID = 1L;

  private final transient HostValues values;

  Jackson3Gathering(HostValues values) {
    this.values = values;
  }

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> standard) {
    return standard instanceof BeanDeserializerBase bean
            && holds(description.getType(), config, new HashSet<>())
        ? new InObject(values, bean, anyOf(description.get()))
        : standard;
  }

  @Override
  public ValueDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription.Supplier description,
      ValueDeserializer<?> standard) {
    return inList(type, config, standard);
  }

  @Override
  public ValueDeserializer<?> modifyArrayDeserializer(
      DeserializationConfig config,
      ArrayType type,
      BeanDescription.Supplier description,
      ValueDeserializer<?> standard) {
    return inList(type, config, standard);
  }

  @Override
  public ValueDeserializer<?> modifyMapDeserializer(
      DeserializationConfig config,
      MapType type,
      BeanDescription.Supplier description,
      ValueDeserializer<?> standard) {
    return holds(type, config, new HashSet<>()) ? new InMap(values, standard, type) : standard;
  }

  private ValueDeserializer<?> inList(
      JavaType type, DeserializationConfig config, ValueDeserializer<?> standard) {
    return holds(type, config, new HashSet<>())
        ? new InList(values, standard, type.getContentType())
        : standard;
  }

  /** Whether values of the library stand anywhere in it. */
  private boolean holds(JavaType type, DeserializationConfig config, Set<Class<?>> seen) {
    if (type.isContainerType() || type.isReferenceType()) {
      return holds(type.getContentType(), config, seen)
          || (type.isMapLikeType() && holds(type.getKeyType(), config, seen));
    }
    Class<?> raw = type.getRawClass();
    if (values.reads(raw)) {
      return true;
    }
    return !raw.isPrimitive()
        && !raw.isEnum()
        && !raw.getName().startsWith("java.")
        && seen.add(raw)
        && parts(type, config).stream().anyMatch(each -> holds(each, config, seen));
  }

  /** The types of its properties, and what the host says may stand there by a name of its kind. */
  private static List<JavaType> parts(JavaType type, DeserializationConfig config) {
    ClassIntrospector classes = config.classIntrospectorInstance();
    AnnotatedClass itself = classes.introspectClassAnnotations(type);
    BeanDescription bean = classes.introspectForDeserialization(type, itself);
    List<JavaType> all = new ArrayList<>();
    bean.findProperties().forEach(each -> all.add(each.getPrimaryType()));
    @Nullable JavaType any = anyOf(bean);
    if (any != null) {
      all.add(any);
    }
    config
        .getSubtypeResolver()
        .collectAndResolveSubtypesByClass(config, itself)
        .forEach(each -> all.add(config.constructType(each.getType())));
    return all;
  }

  /** The type of the values of properties that the class does not name, if it takes any. */
  private static @Nullable JavaType anyOf(BeanDescription type) {
    @Nullable AnnotatedMember any = type.findAnySetterAccessor();
    if (any instanceof AnnotatedMethod method) {
      return method.getParameterType(1);
    }
    return any == null ? null : any.getType().getContentType();
  }

  /** Delegates to the deserializer of the host, and reads the rest where that fails. */
  private abstract static class Gathering extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    final transient HostValues values;

    Gathering(HostValues values, ValueDeserializer<?> standard) {
      super(standard);
      this.values = values;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      TokenStreamContext here = parser.streamReadContext();
      // A lone value may pass for a list of one, and stands in what is not its own.
      boolean isAll = !parser.currentToken().isScalarValue() && isOwn(here);
      try {
        return super.deserialize(parser, context);
      } catch (Jackson3FindingsException e) {
        Refusals refusals = values.noRefusals();
        refusals.add(e.refused(), List.of());
        if (isAll) {
          readRest(here, parser, context, refusals);
        }
        throw new Jackson3FindingsException(refusals.all(), handledType());
      }
    }

    /**
     * Reads what is left of the value, as far as it can be read; where the body is broken, reading
     * stops.
     */
    private void readRest(
        TokenStreamContext here,
        JsonParser parser,
        DeserializationContext context,
        Refusals refusals) {
      try {
        while (refusals.mayGoOn() && leave(here, parser) && hasNext(here, parser)) {
          readNext(here, parser, context, refusals);
        }
      } catch (RuntimeException end) {
        // Its message may repeat what was sent.
        return;
      }
    }

    /** Leaves a value within which the parser may have been left; not if that was elsewhere. */
    private static boolean leave(TokenStreamContext here, JsonParser parser) {
      while (parser.streamReadContext() != here) {
        if (!isWithin(here, parser.streamReadContext()) || parser.nextToken() == null) {
          return false;
        }
      }
      return true;
    }

    private static boolean isWithin(TokenStreamContext here, TokenStreamContext inner) {
      @Nullable TokenStreamContext outer = inner.getParent();
      while (outer != null && outer != here) {
        outer = outer.getParent();
      }
      return outer != null;
    }

    /** What a host has kept to read it later goes on elsewhere. */
    private static boolean hasNext(TokenStreamContext here, JsonParser parser) {
      @Nullable JsonToken token = parser.nextToken();
      TokenStreamContext there = parser.streamReadContext();
      return token != null && !token.isStructEnd() && (there == here || isWithin(here, there));
    }

    /** Whether a list or object of this kind has begun there. */
    abstract boolean isOwn(TokenStreamContext here);

    /** Reads the element or property at which the parser is. */
    abstract void readNext(
        TokenStreamContext here,
        JsonParser parser,
        DeserializationContext context,
        Refusals refusals);

    /** Reads something, and keeps what is refused of it with the way to it. */
    static void keep(Refusals refusals, List<Step> way, Reading reading) {
      try {
        reading.read();
      } catch (Jackson3FindingsException e) {
        refusals.add(e.refused(), way);
      } catch (DatabindException ofTheHost) {
        // Of a type of the host's own, and reported when all of the library's are right.
      }
    }

    /** Reads an element of a list or the value of a key. */
    void readElement(JavaType content, JsonParser parser, DeserializationContext context) {
      ValueDeserializer<?> reader =
          getDelegatee() instanceof ContainerDeserializerBase<?> container
              ? container.getContentDeserializer()
              : context.findContextualValueDeserializer(content, null);
      read(reader, context.findTypeDeserializer(content), parser, context);
    }

    static void read(
        ValueDeserializer<?> reader,
        @Nullable TypeDeserializer types,
        JsonParser parser,
        DeserializationContext context) {
      if (parser.currentToken() == JsonToken.VALUE_NULL) {
        return;
      }
      if (types == null) {
        reader.deserialize(parser, context);
      } else {
        reader.deserializeWithType(parser, context, types);
      }
    }
  }

  /** Reads what is then thrown away. */
  @FunctionalInterface
  private interface Reading {
    void read();
  }

  private static final class InList extends Gathering {

    private static final long serialVersionUID = 1L;

    private final transient JavaType content;

    InList(HostValues values, ValueDeserializer<?> list, JavaType content) {
      super(values, list);
      this.content = content;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> other) {
      return new InList(values, other, content);
    }

    @Override
    boolean isOwn(TokenStreamContext here) {
      return here.inArray();
    }

    @Override
    void readNext(
        TokenStreamContext here,
        JsonParser parser,
        DeserializationContext context,
        Refusals refusals) {
      keep(
          refusals,
          List.of(new Step(null, null, here.getCurrentIndex())),
          () -> readElement(content, parser, context));
    }
  }

  private static final class InMap extends Gathering {

    private static final long serialVersionUID = 1L;

    private final transient JavaType type;

    InMap(HostValues values, ValueDeserializer<?> map, JavaType type) {
      super(values, map);
      this.type = type;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> other) {
      return new InMap(values, other, type);
    }

    @Override
    boolean isOwn(TokenStreamContext here) {
      return here.inObject();
    }

    /**
     * Reads the next value; where its key was refused, that is reported already and the parser is
     * at the value.
     */
    @Override
    void readNext(
        TokenStreamContext here,
        JsonParser parser,
        DeserializationContext context,
        Refusals refusals) {
      String key = parser.currentName();
      if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
        KeyDeserializer reader = context.findKeyDeserializer(type.getKeyType(), null);
        keep(refusals, List.of(), () -> reader.deserializeKey(key, context));
        parser.nextToken();
      }
      keep(
          refusals,
          List.of(new Step(Map.class, key, -1)),
          () -> readElement(type.getContentType(), parser, context));
    }
  }

  private static final class InObject extends Gathering {

    private static final long serialVersionUID = 1L;

    private final transient BeanDeserializerBase bean;
    private final transient @Nullable JavaType any;

    InObject(HostValues values, BeanDeserializerBase bean, @Nullable JavaType any) {
      super(values, bean);
      this.bean = bean;
      this.any = any;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> other) {
      return other instanceof BeanDeserializerBase another
          ? new InObject(values, another, any)
          : other;
    }

    @Override
    boolean isOwn(TokenStreamContext here) {
      return here.inObject();
    }

    @Override
    void readNext(
        TokenStreamContext here,
        JsonParser parser,
        DeserializationContext context,
        Refusals refusals) {
      Step step = new Step(bean.handledType(), here.currentName(), -1);
      @Nullable SettableBeanProperty property =
          bean.findProperty(PropertyName.construct(parser.currentName()));
      parser.nextToken();
      JavaType unnamed = any;
      if (property == null && unnamed != null) {
        keep(refusals, List.of(step), () -> readElement(unnamed, parser, context));
        return;
      }
      if (property == null || !isWanted(property, context.getActiveView())) {
        parser.skipChildren();
        return;
      }
      keep(
          refusals,
          List.of(step),
          () ->
              read(
                  property.getValueDeserializer(),
                  property.getValueTypeDeserializer(),
                  parser,
                  context));
    }

    private static boolean isWanted(SettableBeanProperty property, @Nullable Class<?> view) {
      return property.hasValueDeserializer() && (view == null || property.visibleInView(view));
    }
  }
}
