package org.fostering.json.internal;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns methods of the types into objects that call them as fast as code that names them would: a
 * method handle that is not a constant costs ten times as much.
 */
final class Accessors {

  private static final Lookup OWN = MethodHandles.lookup();

  /** There no class is made at run time. The property is that of GraalVM. */
  private static final boolean IN_NATIVE_IMAGE =
      System.getProperty("org.graalvm.nativeimage.imagecode") != null;

  private Accessors() {}

  /** Sets a property, or adds to one. */
  interface Setter {
    void set(Object builder, Object value);
  }

  /** Something that is called by a method of an interface with one method. */
  private record Shape<T>(Class<T> type, String method, MethodType erased) {}

  private static final Shape<Setter> SETTER =
      new Shape<>(
          Setter.class, "set", MethodType.methodType(void.class, Object.class, Object.class));

  @SuppressWarnings("rawtypes")
  private static final Shape<Function> FUNCTION =
      new Shape<>(Function.class, "apply", MethodType.methodType(Object.class, Object.class));

  @SuppressWarnings("rawtypes")
  private static final Shape<Supplier> SUPPLIER =
      new Shape<>(Supplier.class, "get", MethodType.methodType(Object.class));

  static Setter setter(Class<?> owner, Method setter) {
    MethodHandle method =
        handle(
            owner,
            setter.getName(),
            MethodType.methodType(setter.getReturnType(), setter.getParameterTypes()));
    return compiled(SETTER, owner, method)
        .orElse(
            () -> {
              MethodHandle erased = method.asType(SETTER.erased);
              return (builder, value) -> {
                try {
                  erased.invokeExact(builder, value);
                } catch (Throwable e) {
                  throw rethrown(e);
                }
              };
            });
  }

  /** Calls a method by reflection, which is slow and needs no class. */
  static void call(Method method, Object target, Object given) {
    try {
      method.invoke(target, given);
    } catch (InvocationTargetException e) {
      throw rethrown(e.getTargetException());
    } catch (IllegalAccessException e) {
      throw rethrown(e);
    }
  }

  /** A getter of a property. */
  static Function<Object, Object> getter(Class<?> owner, String name, Class<?> given) {
    return function(owner, handle(owner, name, MethodType.methodType(given)));
  }

  /** Sees only what is public and exported, so it works the same on the module path. */
  private static MethodHandle handle(Class<?> owner, String name, MethodType type) {
    try {
      return MethodHandles.publicLookup().findVirtual(owner, name, type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(owner.getName() + " is not accessible", e);
    }
  }

  /** A method that is given one object and gives another. */
  @SuppressWarnings("unchecked")
  static <A, B> Function<A, B> function(Class<?> owner, MethodHandle method) {
    return compiled(FUNCTION, owner, method)
        .orElse(
            () -> {
              MethodHandle erased = method.asType(FUNCTION.erased);
              return given -> {
                try {
                  return (Object) erased.invokeExact(given);
                } catch (Throwable e) {
                  throw rethrown(e);
                }
              };
            });
  }

  @SuppressWarnings("unchecked")
  static Supplier<Object> supplier(Class<?> owner, MethodHandle method) {
    return compiled(SUPPLIER, owner, method)
        .orElse(
            () -> {
              MethodHandle erased = method.asType(SUPPLIER.erased);
              return () -> {
                try {
                  return (Object) erased.invokeExact();
                } catch (Throwable e) {
                  throw rethrown(e);
                }
              };
            });
  }

  /**
   * Compiles the call, if the class that holds it can name the owner: a host's own types may be
   * known to another class loader only.
   */
  private static <T> Compiled<T> compiled(Shape<T> shape, Class<?> owner, MethodHandle method) {
    if (owner.getClassLoader() != Accessors.class.getClassLoader() || IN_NATIVE_IMAGE) {
      return new Compiled<>(null);
    }
    Accessors.class.getModule().addReads(owner.getModule());
    try {
      MethodHandle made =
          LambdaMetafactory.metafactory(
                  OWN,
                  shape.method,
                  MethodType.methodType(shape.type),
                  shape.erased,
                  method,
                  method
                      .type()
                      .wrap()
                      .changeReturnType(
                          shape.erased.returnType() == void.class
                              ? void.class
                              : method.type().wrap().returnType()))
              .getTarget();
      return new Compiled<>(shape.type.cast(made.invoke()));
    } catch (LambdaConversionException e) {
      return new Compiled<>(null);
    } catch (Throwable e) {
      throw rethrown(e);
    }
  }

  /** The compiled call, if there is one. */
  private record Compiled<T>(@org.jspecify.annotations.Nullable T call) {
    T orElse(Supplier<T> slower) {
      return call != null ? call : slower.get();
    }
  }

  private static RuntimeException rethrown(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
  }
}
