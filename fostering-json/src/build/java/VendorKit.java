import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fostering.cli.codes.CodesCommand;
import org.fostering.cli.shared.CsvLines;
import org.fostering.json.FosteringJson;
import org.fostering.json.event.FosteringEvents;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Words;
import picocli.CommandLine;

/**
 * Makes the kit for vendors: schemas, the catalogue of findings and their texts, the types of
 * events, and the documents and events of the tests as examples, with what is found in each. The
 * build runs it with the JDK's source launcher. The same sources make the same bytes, on any
 * machine and in any zone.
 *
 * <p>Arguments: the file to write, the folder of the module.
 */
final class VendorKit {

  private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final String RESOURCES = "src/main/resources/org/fostering/json/";
  private static final String FIXTURES = "src/test/resources/";

  private final Path module;
  private final Map<String, byte[]> files = new TreeMap<>();

  private VendorKit(Path module) {
    this.module = module;
  }

  public static void main(String[] args) throws IOException {
    VendorKit kit = new VendorKit(Path.of(args[1]));
    kit.files.put("README.md", Files.readAllBytes(kit.module.resolve("src/build/kit/README.md")));
    kit.files.put(
        "events.csv", Files.readAllBytes(kit.module.resolve(RESOURCES + "event/types.csv")));
    kit.add("catalogue.json", codes("--format", "json"));
    kit.add("messages.en.csv", codes("--format", "csv"));
    kit.add("messages.cy.csv", codes("--format", "csv", "--lang", "cy"));
    Path schemas = kit.module.resolve(RESOURCES + "schema");
    for (Path schema : json(schemas)) {
      kit.files.put(
          "schemas/" + name(schemas.resolve("v1").relativize(schema)), Files.readAllBytes(schema));
    }
    kit.examples();
    Path out = Path.of(args[0]);
    Files.createDirectories(out.toAbsolutePath().getParent());
    Files.write(out, kit.zip());
  }

  private void add(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String codes(String... arguments) {
    StringWriter text = new StringWriter();
    CommandLine command = new CommandLine(new CodesCommand()).setOut(new PrintWriter(text));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    if (command.execute(arguments) != 0) {
      throw new IllegalStateException("there is no catalogue");
    }
    return text.toString();
  }

  private static List<Path> json(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  private void examples() throws IOException {
    StringBuilder expected =
        new StringBuilder(CsvLines.of(List.of("file", "mode", "pointer", "code")));
    Path documents = module.resolve(FIXTURES + "v1");
    for (Path file : json(documents)) {
      if (isPlain(file)) {
        example(file, name(documents.relativize(file)), expected);
      }
    }
    Path events = module.resolve(FIXTURES + "events/v1");
    for (Path file : json(events)) {
      example(file, "event/" + name(events.relativize(file)), expected);
    }
    add("examples/expected.csv", expected.toString());
  }

  /**
   * Whether the same is found in a document whoever reads it: not in one that says that it is of
   * another type than the folder, nor where there is more than one.
   */
  private static boolean isPlain(Path file) throws IOException {
    Class<? extends Document> type =
        Documents.find(file.getParent().getFileName().toString()).orElseThrow();
    for (Strictness mode : Strictness.values()) {
      FosteringJson json = FosteringJson.builder().strictness(mode).build();
      if (!listed(mode, json.read(type, Files.readAllBytes(file)).findings().stream())
          .equals(findings(file, mode))) {
        return false;
      }
    }
    return true;
  }

  private void example(Path file, String name, StringBuilder expected) throws IOException {
    Set<List<String>> found = new LinkedHashSet<>();
    for (Strictness mode : Strictness.values()) {
      found.addAll(findings(file, mode));
    }
    String place = "examples/" + (found.isEmpty() ? "good/" : "bad/") + name;
    files.put(place, Files.readAllBytes(file));
    for (List<String> each : found) {
      expected.append(
          CsvLines.of(
              List.of(
                  place.substring("examples/".length()), each.get(0), each.get(1), each.get(2))));
    }
  }

  private static List<List<String>> findings(Path file, Strictness mode) throws IOException {
    FosteringEvents reader = FosteringEvents.of(FosteringJson.builder().strictness(mode).build());
    try (InputStream bytes = Files.newInputStream(file);
        var documents = reader.documents(bytes).stream()) {
      return listed(mode, documents.flatMap(each -> each.checked().findings().stream()));
    }
  }

  private static List<List<String>> listed(Strictness mode, Stream<Finding> findings) {
    return findings
        .map(each -> List.of(Words.of(mode), each.pointer().toString(), each.code()))
        .distinct()
        .sorted((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)))
        .collect(Collectors.toList());
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        // The time of day as it is written, whatever the zone of the machine.
        entry.setTimeLocal(MADE);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
