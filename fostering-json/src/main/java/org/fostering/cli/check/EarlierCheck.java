package org.fostering.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.format.CheckFormat;

/**
 * What an earlier run came to, as the last record of its NDJSON says, and where it found what.
 *
 * @param asOf the day that was asked about
 * @param documents how many there were
 * @param withErrors how many had errors
 * @param findings how often each code was found
 * @param places of each code how often in each place, by the shape of the document
 */
record EarlierCheck(
    String asOf,
    long documents,
    long withErrors,
    Map<String, Long> findings,
    Map<String, Map<String, Long>> places) {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Reads the records of a file, the last of which says what they come to. */
  static EarlierCheck read(String file) throws UnusableException {
    Map<String, Map<String, Long>> places = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
      JsonNode last = MAPPER.missingNode();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          last = MAPPER.readTree(line);
          last.path("findings").elements().forEachRemaining(each -> add(each, places));
        }
      }
      return of(last, places).orElseThrow(() -> new UnusableException("check.before-other", file));
    } catch (JsonProcessingException e) {
      throw new UnusableException("check.before-other", file);
    } catch (IOException | InvalidPathException e) {
      throw new UnusableException("input.unreadable", file);
    }
  }

  /** Of the summary nothing is added, whose findings are numbers. */
  private static void add(JsonNode finding, Map<String, Map<String, Long>> places) {
    if (finding.isObject() && places.size() <= FaultDigest.MOST_KINDS) {
      Map<String, Long> shapes =
          places.computeIfAbsent(finding.path("code").asText(), code -> new HashMap<>());
      if (shapes.size() <= FaultDigest.MOST_KINDS) {
        shapes.merge(FaultDigest.shape(finding.path("pointer").asText()), 1L, Long::sum);
      }
    }
  }

  /** How often a code was found in each place; empty if that is not known of all of them. */
  Optional<Map<String, Long>> placesOf(String code) {
    return Optional.ofNullable(places.get(code))
        .filter(
            shapes ->
                shapes.values().stream().mapToLong(Long::longValue).sum()
                    == findings.getOrDefault(code, 0L));
  }

  /** Nothing of a file is repeated that is not of the form of what this command wrote there. */
  private static Optional<EarlierCheck> of(JsonNode record, Map<String, Map<String, Long>> places) {
    String day = record.path("asOf").asText();
    if (!record.path("documentType").asText().equals(CheckFormat.SUMMARY.type())
        || !DAY.matcher(day).matches()) {
      return Optional.empty();
    }
    Map<String, Long> findings = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : record.path("findings").properties()) {
      if (CODE.matcher(each.getKey()).matches()) {
        findings.put(each.getKey(), each.getValue().asLong());
      }
    }
    return Optional.of(
        new EarlierCheck(
            day,
            record.path("documents").asLong(),
            record.path("withErrors").asLong(),
            findings,
            places));
  }
}
