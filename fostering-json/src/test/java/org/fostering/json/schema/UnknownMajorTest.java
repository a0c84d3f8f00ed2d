package org.fostering.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.fostering.json.FosteringJson;
import org.fostering.json.reader.Strictness;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;

/** Whatever else is wrong with a document of another major version, that is all there is to say. */
class UnknownMajorTest {

  private static final String VERSION = "formatVersion";

  private static final List<FosteringJson> READERS =
      Arrays.stream(Strictness.values())
          .map(mode -> FosteringJson.builder().strictness(mode).build())
          .toList();

  @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void an_unknown_major_version_is_one_finding_whatever_else_is_wrong(@ForAll long seed) {
    Random random = new Random(seed);
    Class<?> type =
        TypeDescriptions.DOCUMENTS.get(random.nextInt(TypeDescriptions.DOCUMENTS.size()));
    TypeDescription description = TypeDescriptions.of(type);
    ObjectNode document = new SampleDocuments(random).document(description);
    Faults faults = new Faults(random);
    for (int count = random.nextInt(4); count > 0; count--) {
      faults.applyOne(new MutationPoints(document, description));
    }
    String major = List.of("0.9", "2.0", "2.7", "9999.9999").get(random.nextInt(4));
    String text = withVersion(document, major, random).toString();
    int end = text.indexOf(VERSION) + VERSION.length() + major.length() + 4;

    onlyThat(type, bytes(text), seed);
    onlyThat(type, bytes(text.substring(0, end + random.nextInt(text.length() - end))), seed);
    onlyThat(type, bytes(text.substring(0, end) + ",\"\u0001\" " + text), seed);
  }

  private static ObjectNode withVersion(ObjectNode document, String version, Random random) {
    document.remove(VERSION);
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(document.properties());
    ObjectNode mixed = document.objectNode();
    int place = random.nextInt(members.size() + 1);
    for (int i = 0; i <= members.size(); i++) {
      if (i == place) {
        mixed.put(VERSION, version);
      }
      if (i < members.size()) {
        mixed.set(members.get(i).getKey(), members.get(i).getValue());
      }
    }
    return mixed;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void onlyThat(Class<?> type, byte[] text, long seed) {
    for (FosteringJson reader : READERS) {
      Checked<?> read = reader.read(type, text);
      assertEquals(
          List.of("document.version-unsupported /" + VERSION),
          read.findings().stream().map(UnknownMajorTest::said).toList(),
          "seed " + seed);
      assertTrue(read.value().isEmpty());
    }
  }

  private static String said(Finding finding) {
    return finding.code() + " " + finding.pointer();
  }
}
