import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes the definitions of the terms, which are the javadoc comments of the accessors marked
 * {@code @Term}, to a file that the library reads at run time. The build runs it with the JDK's
 * source launcher, so that a definition is written once and neither the jar nor the reader of the
 * source misses it. A line is: type, accessor, definition; the lines stand in the order of the
 * source, which reflection does not keep.
 *
 * <p>Arguments: the source folder, the file to write.
 */
final class TermDefinitions {

  private TermDefinitions() {}

  public static void main(String[] args) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringBuilder lines = new StringBuilder();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources(Path.of(args[0]))));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Terms(docs, lines).scan(unit, null);
      }
    }
    Path out = Path.of(args[1]);
    Files.createDirectories(out.getParent());
    Files.writeString(out, lines, StandardCharsets.UTF_8);
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static final class Terms extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final StringBuilder lines;

    Terms(DocTrees docs, StringBuilder lines) {
      this.docs = docs;
      this.lines = lines;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      TreePath path = getCurrentPath();
      boolean isTerm =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Term"));
      DocCommentTree comment = docs.getDocCommentTree(path);
      if (isTerm && comment != null) {
        lines
            .append(typeName(path.getParentPath()))
            .append('\t')
            .append(method.getName())
            .append('\t')
            .append(plain(comment.getFullBody()))
            .append('\n');
      }
      return null;
    }

    private static String typeName(TreePath path) {
      Tree tree = path.getLeaf();
      if (tree instanceof ClassTree type) {
        String outer = typeName(path.getParentPath());
        return outer + (outer.endsWith(".") ? "" : "$") + type.getSimpleName();
      }
      return ((CompilationUnitTree) tree).getPackageName() + ".";
    }

    private static String plain(List<? extends DocTree> parts) {
      return parts.stream()
          .map(
              part -> {
                if (part instanceof TextTree text) {
                  return text.getBody();
                }
                if (part instanceof LiteralTree literal) {
                  return literal.getBody().getBody();
                }
                if (part instanceof LinkTree link) {
                  return link.getLabel().isEmpty()
                      ? link.getReference().getSignature()
                      : plain(link.getLabel());
                }
                return " ";
              })
          .collect(Collectors.joining())
          .replaceAll("\\s+", " ")
          .trim();
    }
  }
}
