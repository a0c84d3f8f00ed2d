package org.fostering.model.description;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/**
 * Asks an accessor of an object. Made by {@link #of} it is as fast as code that names the accessor:
 * a method handle that is not a constant costs several times as much.
 */
interface Getter {

  Object get(Object object) throws Throwable;

  /**
   * Compiles the call. Where no class can be made, as in a native image, or none that could name
   * the type of a host, a method handle does it.
   */
  static Getter of(Method accessor) throws Throwable {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle handle = lookup.unreflect(accessor);
    MethodType erased = MethodType.methodType(Object.class, Object.class);
    boolean isOurs = accessor.getDeclaringClass().getClassLoader() == Getter.class.getClassLoader();
    // The property is that of GraalVM.
    if (!isOurs || System.getProperty("org.graalvm.nativeimage.imagecode") != null) {
      MethodHandle any = handle.asType(erased);
      return object -> (Object) any.invokeExact(object);
    }
    return (Getter)
        LambdaMetafactory.metafactory(
                lookup,
                "get",
                MethodType.methodType(Getter.class),
                erased,
                handle,
                handle.type().wrap())
            .getTarget()
            .invoke();
  }
}
