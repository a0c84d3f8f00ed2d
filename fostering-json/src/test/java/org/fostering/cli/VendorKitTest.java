package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fostering.json.JavaProcess;
import org.fostering.json.event.EventType;
import org.fostering.json.schema.JsonSchemas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit that the build makes, made as the build makes it. */
class VendorKitTest {

  @TempDir private static Path folder;

  private static byte[] kit;

  @BeforeAll
  static void make() throws IOException, InterruptedException {
    kit = make("kit.zip");
  }

  private static byte[] make(String name, String... settings)
      throws IOException, InterruptedException {
    Path kit = folder.resolve(name);
    JavaProcess.source(List.of(settings), "src/build/java/VendorKit.java", kit.toString(), ".");
    return Files.readAllBytes(kit);
  }

  @Test
  void the_kit_is_the_same_anywhere_holds_what_it_says_and_conforms()
      throws IOException, InterruptedException {
    assertArrayEquals(
        kit,
        make(
            "other.zip",
            "-Duser.timezone=Pacific/Auckland",
            "-Duser.language=cy",
            "-Dfile.encoding=ISO-8859-1"));

    Set<String> names = unpack(kit);
    Stream.of(
            "README.md",
            "catalogue.json",
            "messages.en.csv",
            "messages.cy.csv",
            "events.csv",
            "schemas/openapi.json",
            "examples/expected.csv",
            "examples/good/enquiry/full.json",
            "examples/good/event/enquiry_received.json",
            "examples/bad/event/data_missing.json",
            "examples/bad/handover/property_unknown.json")
        .forEach(name -> assertTrue(names.contains(name), name));
    JsonSchemas.names()
        .forEach(name -> assertTrue(names.contains("schemas/" + name + ".schema.json"), name));
    CommandRun run = CommandRun.of("conform", folder.resolve("examples").toString());
    assertEquals(0, run.exitCode(), run.out() + run.err());
    assertTrue(run.out().endsWith("All of it conforms.\n"), run.out());
  }

  @Test
  void every_fault_of_the_kit_is_in_its_catalogue_and_every_type_of_event_in_its_list()
      throws IOException {
    unpack(kit);
    String catalogue = Files.readString(folder.resolve("catalogue.json"));
    List<String> rows = Files.readAllLines(folder.resolve("examples/expected.csv"));
    for (String row : rows.subList(1, rows.size())) {
      String code = row.substring(row.lastIndexOf(',') + 1);
      assertTrue(catalogue.contains("\"" + code + "\""), code);
    }
    List<String> events = Files.readAllLines(folder.resolve("events.csv"));
    assertEquals(
        EventType.all().stream().map(EventType::name).collect(Collectors.toSet()),
        events.stream()
            .skip(1)
            .map(row -> row.substring(0, row.indexOf(',')))
            .collect(Collectors.toSet()));
  }

  private static Set<String> unpack(byte[] kit) throws IOException {
    Set<String> names = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(kit))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.readAllBytes());
      }
    }
    return names;
  }
}
