package org.fostering.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is read makes the library or the command call anybody. */
@Tag("class-path")
class NoNetworkTest {

  @TempDir private Path folder;

  /**
   * But for the table of letters of international domain names and the syntax of references, which
   * ask nobody.
   */
  @Test
  void no_class_knows_how_to_reach_a_network_a_name_service_or_another_program() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.net..",
                    "javax.net..",
                    "javax.naming..",
                    "java.rmi..",
                    "java.sql..",
                    "javax.script..",
                    "javax.xml..",
                    "org.xml..",
                    "org.w3c..")
                .and(not(type(IDN.class).or(type(URI.class)).or(type(URISyntaxException.class)))))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.nio\\.channels\\.(Async.*|.*Socket.*)|java\\.lang\\.(ProcessBuilder|Runtime\\$.*)"
                + "|java\\.io\\.(ObjectInputStream|ObjectOutputStream)|java\\.beans\\.XMLDecoder")
        .check(
            new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test"))
                .importPackages("org.fostering"));
  }

  /** Texts that make some reader somewhere call an address. */
  private static List<String> baits(String address) {
    return List.of(
        address,
        "${jndi:ldap://" + address.substring(7) + "/a}",
        "#{''.getClass().forName('java.net.URL')}",
        "${''.class.forName('java.net.URL')}",
        "<!DOCTYPE x SYSTEM '" + address + "'><x/>",
        "<img src='" + address + "'>",
        "=HYPERLINK(\"\"" + address + "\"\")",
        "jar:" + address + "!/x");
  }

  /** Every text of a file is a bait, and each object refers to the address as schemas do. */
  private static String baited(String json, String bait, String address) {
    String quoted = bait.replace("\\", "\\\\").replace("\"", "\\\"");
    return json.replaceAll(
            "(\"(?:fullName|notes|name|title|en|cy|email|lines|town|summary|details)\" ?: ?)\"[^\"]*\"",
            "$1\"" + Matcher.quoteReplacement(quoted) + "\"")
        .replaceFirst(
            "^\\{",
            "{\"\\$schema\":\""
                + address
                + "/s\",\"\\$ref\":\""
                + address
                + "/r\",\"@type\":\""
                + "java.net.URL\",\"@context\":\""
                + address
                + "/c\",");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void no_reference_in_what_is_read_is_followed() throws IOException {
    List<URI> asked = Collections.synchronizedList(new ArrayList<>());
    ProxySelector before = ProxySelector.getDefault();
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(500);
      ProxySelector.setDefault(new Asked(asked));
      String address = "http://127.0.0.1:" + server.getLocalPort();
      for (String bait : baits(address)) {
        runEverything(bait, address);
      }
      assertThrows(SocketTimeoutException.class, () -> server.accept().close());
    } finally {
      ProxySelector.setDefault(before);
    }
    assertEquals(List.of(), asked);
  }

  private void runEverything(String bait, String address) throws IOException {
    List<String> enquiries = Files.readAllLines(Path.of("examples", "enquiries.ndjson"));
    String documents =
        baited(enquiries.get(0), bait, address)
            + "\n"
            + baited(Files.readAllLines(Path.of("examples", "cases.ndjson")).get(0), bait, address)
            + "\n";
    Path input = file("documents.ndjson", documents);
    Path cells =
        file(
            "export.csv",
            Files.readString(Path.of("examples/import/export.csv"))
                + ("\"" + bait + "\",").repeat(8)
                + "\n");
    Path pack =
        file(
            "pack.json",
            baited(
                Files.readString(Path.of("examples/rules/example-council.json")), bait, address));
    Path columns =
        file(
            "columns.csv",
            "column,path,values\n\"" + bait + "\",/notes,\"" + bait + "\"\nA," + address + ",\n");
    String records = folder.resolve("records").toString();
    for (List<String> command :
        List.of(
            List.of("intake", input.toString(), "--mode", "tolerant", "--records", records),
            List.of("check", input.toString(), "--mode", "tolerant"),
            List.of("status", input.toString(), "--mode", "tolerant"),
            List.of("check", address),
            List.of("rules", "check", pack.toString()),
            List.of("rules", "check", address + "/pack.json"),
            List.of("record", "verify", input.toString()),
            List.of("record", "verify", records),
            List.of(
                "import",
                cells.toString(),
                "--document",
                "enquiry",
                "--columns",
                "examples/import/columns.csv",
                "--codes",
                "examples/import/codes.csv"),
            List.of(
                "import",
                cells.toString(),
                "--document",
                "enquiry",
                "--columns",
                columns.toString()))) {
      CommandRun.of(command.toArray(String[]::new));
    }
  }

  /** Is asked before any address is called, and says that it is called directly. */
  private static final class Asked extends ProxySelector {
    private final List<URI> asked;

    Asked(List<URI> asked) {
      this.asked = asked;
    }

    @Override
    public List<Proxy> select(URI uri) {
      asked.add(uri);
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      asked.add(uri);
    }
  }
}
