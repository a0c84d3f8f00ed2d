package org.fostering.rules.lawcases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The library once more, with another text for one of its tables: for the few small tables that are
 * read once, for good, and are not an argument of anything.
 */
final class IsolatedTables extends ClassLoader {

  /** What is made anew: with a table of the rules only these, which are far fewer. */
  private final String ours;

  private final String table;
  private final byte[] text;

  private IsolatedTables(CellChange change) {
    super(IsolatedTables.class.getClassLoader());
    this.ours = change.table().startsWith("rules/") ? "org.fostering.rules." : "org.fostering.";
    this.table = "org/fostering/" + change.table();
    this.text = change.text().getBytes(StandardCharsets.UTF_8);
  }

  /** The place of the first case that has another answer, asked of a library of its own. */
  @SuppressWarnings("unchecked")
  static OptionalInt ask(CellChange change, List<LawCase> cases) {
    try {
      Class<?> inside = new IsolatedTables(change).loadClass(Inside.class.getName());
      Constructor<?> constructor = inside.getDeclaredConstructor();
      constructor.setAccessible(true);
      Function<List<List<Object>>, OptionalInt> ask =
          (Function<List<List<Object>>, OptionalInt>) constructor.newInstance();
      return ask.apply(cases.stream().map(LawCase::parts).toList());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(change.toString(), e);
    }
  }

  /** What runs inside; what it takes and gives is known on both sides. */
  static final class Inside implements Function<List<List<Object>>, OptionalInt> {

    @Override
    public OptionalInt apply(List<List<Object>> cases) {
      return CaseRun.ask(cases.stream().map(LawCase::of).toList(), LawTables.standard());
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      if (!name.startsWith(ours)) {
        return super.loadClass(name, resolve);
      }
      byte[] bytes = bytes(name);
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  private byte[] bytes(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return name.equals(table) ? new ByteArrayInputStream(text) : super.getResourceAsStream(name);
  }
}
