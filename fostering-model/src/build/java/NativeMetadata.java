import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;

/**
 * Writes what GraalVM's native-image must know of a module, since nothing in the code names it: the
 * types that are read and built by their descriptions, with their builders, words, codes and
 * constraints, and the resources. The build runs it with the JDK's source launcher.
 *
 * <p>Arguments: the folder of the compiled module, the folder of the metadata in it, whether the
 * types of the documents are this module's, and the beginnings of names that are left out.
 */
final class NativeMetadata {

  private final Set<String> types = new TreeSet<>();

  private NativeMetadata() {}

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path classes = Path.of(args[0]);
    Path out = classes.resolve(args[1]);
    Files.createDirectories(out);
    if (Boolean.parseBoolean(args[2])) {
      NativeMetadata metadata = new NativeMetadata();
      metadata.documents();
      write(out.resolve("reflect-config.json"), metadata.reflection());
    }
    write(
        out.resolve("resource-config.json"),
        resources(classes, List.of(args).subList(3, args.length)));
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  private void documents() throws ReflectiveOperationException {
    Deque<Class<?>> open = new ArrayDeque<>(Documents.standard());
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      if (!types.add(type.getName())) {
        continue;
      }
      for (Class<?> parent : type.getInterfaces()) {
        types.add(parent.getName());
      }
      add(type.getAnnotations());
      for (Method accessor : type.getMethods()) {
        annotations(accessor);
      }
      Class<?> builder = type.getMethod("builder").getReturnType();
      types.add(builder.getName());
      types.add(builder.getMethod("build").getReturnType().getName());
      for (PropertyDescription property : TypeDescription.of(type).properties()) {
        property(property.valueType(), open);
      }
    }
  }

  private void property(Class<?> value, Deque<Class<?>> open) {
    if (TypeDescription.class.getModule() == value.getModule()) {
      if (value.isInterface() && hasBuilder(value)) {
        open.add(value);
      } else {
        types.add(value.getName());
      }
    }
  }

  /** The annotations of an accessor and of what it gives, which are read by their elements. */
  private void annotations(Method accessor) {
    add(accessor.getAnnotations());
    if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType several) {
      for (AnnotatedType each : several.getAnnotatedActualTypeArguments()) {
        add(each.getAnnotations());
      }
    }
  }

  private void add(Annotation... annotations) {
    for (Annotation annotation : annotations) {
      types.add(annotation.annotationType().getName());
    }
  }

  private static boolean hasBuilder(Class<?> type) {
    return Stream.of(type.getClasses()).anyMatch(each -> each.getSimpleName().equals("Builder"));
  }

  private List<String> reflection() {
    List<String> lines = new ArrayList<>();
    for (String type : types) {
      lines.add(
          "{\"name\":\""
              + type
              + "\",\"allPublicMethods\":true,\"allDeclaredMethods\":true,"
              + "\"allPublicFields\":true,\"allPublicClasses\":true}");
    }
    return joined("[", lines, "]");
  }

  private static List<String> resources(Path classes, List<String> leftOut) throws IOException {
    List<String> lines = new ArrayList<>();
    Set<String> bundles = new TreeSet<>();
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
          .filter(name -> leftOut.stream().noneMatch(name::startsWith))
          .sorted()
          .forEach(
              name -> {
                lines.add("{\"pattern\":\"\\\\Q" + name + "\\\\E\"}");
                // Those of Bean Validation, which alone stand at the root.
                if (name.matches("[A-Za-z]+(_[a-z]+)?[.]properties")) {
                  bundles.add("{\"name\":\"" + name.replaceAll("[_.].*", "") + "\"}");
                }
              });
    }
    return joined(
        "{\"bundles\":[" + String.join(",", bundles) + "],\"resources\":{\"includes\":[",
        lines,
        "]}}");
  }

  private static List<String> joined(String start, List<String> lines, String end) {
    List<String> all = new ArrayList<>(List.of(start));
    for (int i = 0; i < lines.size(); i++) {
      all.add("  " + lines.get(i) + (i + 1 < lines.size() ? "," : ""));
    }
    all.add(end);
    return all;
  }
}
