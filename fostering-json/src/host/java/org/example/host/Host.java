package org.example.host;

import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fostering.json.FosteringJson;
import org.fostering.model.finding.Finding;
import org.fostering.rules.spi.InstalledRules;

/**
 * Does what a host does, as a module that nothing was opened to: whatever a test runner opens for
 * its tests is shut here.
 */
public final class Host {

  private static final Module SELF = Host.class.getModule();
  private static final List<String> LIBRARY =
      List.of("org.fostering.model", "org.fostering.rules", "org.fostering.json");

  private int types;
  private int standards;
  private int hidden;

  private Host() {}

  /**
   * Runs everything. An exception says what does not work.
   *
   * @param arguments a document, then the names of classes with a main method
   * @throws Exception whatever the library throws
   */
  public static void main(String[] arguments) throws Exception {
    check(SELF.isNamed(), "the host is no module");
    Host host = new Host();
    Set<String> exported = new TreeSet<>();
    for (String name : LIBRARY) {
      exported.addAll(host.explore(ModuleLayer.boot().findModule(name).orElseThrow()));
    }
    readATypeOfItsOwn();
    InstalledRules.load();
    check(HostRules.isFound(), "the provider was not found");
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      Class<?> example = Class.forName(Host.class.getPackageName() + "." + name);
      example.getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
    System.out.printf(
        "As a module: %d packages with %d public types (%d of them with a standard) can be used,"
            + " %d types cannot; %d examples run.%n",
        exported.size(), host.types, host.standards, host.hidden, arguments.length - 1);
  }

  /** Makes use of every public type that is exported, and looks whether the others are hidden. */
  private Set<String> explore(Module module) throws Exception {
    Set<String> used = new TreeSet<>();
    for (String name : classes(module)) {
      String room = name.substring(0, name.lastIndexOf('.'));
      if (!module.isExported(room, SELF)) {
        checkHidden(module, room, name);
      } else if (name.contains("Jackson3")) {
        // For a host that has Jackson 3, which this one has not.
        continue;
      } else if (use(Class.forName(name))) {
        used.add(room);
      }
    }
    Set<String> exported = new TreeSet<>();
    module.getPackages().stream()
        .filter(room -> module.isExported(room, SELF))
        .forEach(exported::add);
    check(used.equals(exported), exported + " are exported and these were used: " + used);
    for (String service : module.getDescriptor().uses()) {
      String room = service.substring(0, service.lastIndexOf('.'));
      check(exported.contains(room), "nobody can provide " + service);
    }
    return exported;
  }

  private static List<String> classes(Module module) throws IOException {
    try (ModuleReader reader =
            module
                .getLayer()
                .configuration()
                .findModule(module.getName())
                .orElseThrow()
                .reference()
                .open();
        Stream<String> names = reader.list()) {
      List<String> classes = new ArrayList<>();
      names
          .filter(name -> name.endsWith(".class") && name.indexOf('$') < 0)
          .filter(name -> !name.endsWith("-info.class"))
          .forEach(name -> classes.add(name.replace(".class", "").replace('/', '.')));
      return classes;
    }
  }

  /** Initialises a type, and makes what it has as a standard, which reads its tables. */
  private boolean use(Class<?> type) throws Exception {
    if (!Modifier.isPublic(type.getModifiers())) {
      return false;
    }
    types++;
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("standard")
          && method.getParameterCount() == 0
          && Modifier.isPublic(method.getModifiers())
          && Modifier.isStatic(method.getModifiers())) {
        check(method.invoke(null) != null, type + " has no standard");
        standards++;
      }
    }
    return true;
  }

  private void checkHidden(Module module, String room, String name)
      throws ClassNotFoundException, InvocationTargetException {
    hidden++;
    check(!module.isOpen(room, SELF), room + " is open");
    Method[] methods;
    try {
      methods = Class.forName(name, false, Host.class.getClassLoader()).getDeclaredMethods();
    } catch (NoClassDefFoundError e) {
      return; // of the command line, which needs more than a host has
    }
    for (Method method : methods) {
      check(!method.trySetAccessible(), method + " can be called");
    }
  }

  /** A type of the host, with constraints that the library leaves to Bean Validation. */
  private static void readATypeOfItsOwn() {
    FosteringJson json = FosteringJson.standard();
    HostVisit visit = json.read(HostVisit.class, "{\"number\":7}").value().orElseThrow();
    check(json.write(visit).contains("\"number\":7"), "a type of the host is not written");
    List<String> found =
        json.read(HostVisit.class, "{\"number\":1234,\"note\":\"ABC\"}").findings().stream()
            .map(Finding::code)
            .toList();
    check(
        found.equals(List.of("constraint.host-digits", "constraint.host-lower")),
        "found: " + found);
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
