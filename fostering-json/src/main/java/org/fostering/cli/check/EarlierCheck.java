package org.fostering.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.format.CheckFormat;

/**
 * What an earlier run came to, as the last record of its NDJSON says.
 *
 * @param asOf the day that was asked about
 * @param documents how many there were
 * @param withErrors how many had errors
 * @param findings how often each code was found
 */
record EarlierCheck(String asOf, long documents, long withErrors, Map<String, Long> findings) {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Reads the last record of a file. */
  static EarlierCheck read(String file) throws UnusableException {
    try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
      String last = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line.isBlank() ? last : line;
      }
      return of(MAPPER.readTree(last))
          .orElseThrow(() -> new UnusableException("check.before-other", file));
    } catch (JsonProcessingException e) {
      throw new UnusableException("check.before-other", file);
    } catch (IOException | InvalidPathException e) {
      throw new UnusableException("input.unreadable", file);
    }
  }

  /** Nothing of a file is repeated that is not of the form of what this command wrote there. */
  private static Optional<EarlierCheck> of(JsonNode record) {
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
            day, record.path("documents").asLong(), record.path("withErrors").asLong(), findings));
  }
}
