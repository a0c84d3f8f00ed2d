package org.fostering.json.host;

import java.util.HashSet;
import java.util.List;
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
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.std.ContainerDeserializerBase;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.ArrayType;
import tools.jackson.databind.type.CollectionType;

/**
 * Reads on in lists and objects of a host's after the first value of the library that is refused,
 * so that all faults of a body come at once. What is read then is thrown away: neither a
 * constructor nor a setter of the object sees any of it.
 *
 * <p>Only where such values stand: other classes of the host keep their deserializers. A map is
 * left at the first, because nothing but its key, which may be about somebody, says which it was.
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
        ? new InObject(values, bean)
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

  private ValueDeserializer<?> inList(
      JavaType type, DeserializationConfig config, ValueDeserializer<?> standard) {
    return standard instanceof ContainerDeserializerBase<?> list
            && holds(type, config, new HashSet<>())
        ? new InList(values, list)
        : standard;
  }

  /** Whether values of the library stand anywhere in it. */
  private boolean holds(JavaType type, DeserializationConfig config, Set<Class<?>> seen) {
    if (type.isContainerType() || type.isReferenceType()) {
      return holds(type.getContentType(), config, seen);
    }
    Class<?> raw = type.getRawClass();
    if (values.reads(raw)) {
      return true;
    }
    return !raw.isPrimitive()
        && !raw.isEnum()
        && !raw.getName().startsWith("java.")
        && seen.add(raw)
        && propertiesOf(type, config).stream()
            .anyMatch(each -> holds(each.getPrimaryType(), config, seen));
  }

  private static List<BeanPropertyDefinition> propertiesOf(
      JavaType type, DeserializationConfig config) {
    ClassIntrospector classes = config.classIntrospectorInstance();
    return classes
        .introspectForDeserialization(type, classes.introspectClassAnnotations(type))
        .findProperties();
  }

  /** Hands on to the deserializer of the host, and reads the rest where that gives up. */
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

    /** As far as anything can be told of it: what else is wrong with the body, stops here. */
    private void readRest(
        TokenStreamContext here,
        JsonParser parser,
        DeserializationContext context,
        Refusals refusals) {
      try {
        while (refusals.mayGoOn() && leave(here, parser) && hasNext(here, parser)) {
          Step step = step(here);
          try {
            readNext(parser, context);
          } catch (Jackson3FindingsException e) {
            refusals.add(e.refused(), List.of(step));
          } catch (DatabindException ofTheHost) {
            // Of a type of the host's own, and told when all of the library's are right.
          }
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

    abstract Step step(TokenStreamContext here);

    /** Reads the element or property at which the parser is. */
    abstract void readNext(JsonParser parser, DeserializationContext context);

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

  private static final class InList extends Gathering {

    private static final long serialVersionUID = 1L;

    private final transient ContainerDeserializerBase<?> list;

    InList(HostValues values, ContainerDeserializerBase<?> list) {
      super(values, list);
      this.list = list;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> other) {
      return other instanceof ContainerDeserializerBase<?> container
          ? new InList(values, container)
          : other;
    }

    @Override
    boolean isOwn(TokenStreamContext here) {
      return here.inArray();
    }

    @Override
    Step step(TokenStreamContext here) {
      return new Step(null, null, here.getCurrentIndex());
    }

    @Override
    void readNext(JsonParser parser, DeserializationContext context) {
      @Nullable TypeDeserializer types = context.findTypeDeserializer(list.getContentType());
      read(list.getContentDeserializer(), types, parser, context);
    }
  }

  private static final class InObject extends Gathering {

    private static final long serialVersionUID = 1L;

    private final transient BeanDeserializerBase bean;

    InObject(HostValues values, BeanDeserializerBase bean) {
      super(values, bean);
      this.bean = bean;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> other) {
      return other instanceof BeanDeserializerBase another ? new InObject(values, another) : other;
    }

    @Override
    boolean isOwn(TokenStreamContext here) {
      return here.inObject();
    }

    @Override
    Step step(TokenStreamContext here) {
      return new Step(bean.handledType(), here.currentName(), -1);
    }

    @Override
    void readNext(JsonParser parser, DeserializationContext context) {
      @Nullable SettableBeanProperty property =
          bean.findProperty(PropertyName.construct(parser.currentName()));
      parser.nextToken();
      if (property == null || !isWanted(property, context.getActiveView())) {
        parser.skipChildren();
        return;
      }
      read(property.getValueDeserializer(), property.getValueTypeDeserializer(), parser, context);
    }

    private static boolean isWanted(SettableBeanProperty property, @Nullable Class<?> view) {
      return property.hasValueDeserializer() && (view == null || property.visibleInView(view));
    }
  }
}
