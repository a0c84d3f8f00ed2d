package org.fostering.rules.consistency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;

/**
 * Documents that are looked at together, and what must be found: {@code batches.txt} says how.
 *
 * @param code what is looked for
 * @param places the number of the document and the place in it; none if it must not be found
 * @param most how much may be kept in mind
 * @param documents the documents, each its type and then a line for each value
 */
public record BatchCase(String code, Set<String> places, int most, List<List<String>> documents) {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<BatchCase> ALL = read();

  /** Every case. */
  public static List<BatchCase> all() {
    return ALL;
  }

  /**
   * In what an answer differs from what the case says.
   *
   * @return empty if it says so
   */
  public Optional<String> differsFrom(Consistency consistency) {
    Set<String> found = new TreeSet<>();
    Set<String> wrong = new TreeSet<>();
    CrossDocumentCheck batch = consistency.batch(TODAY, most);
    for (int i = 0; i < documents.size(); i++) {
      int place = i + 1;
      batch.add(document(documents.get(i))).forEach(one -> note(one, place, found, wrong));
    }
    batch.finish((one, place) -> note(one, place, found, wrong));
    if (!wrong.isEmpty()) {
      return Optional.of("so grave, and resting so: " + wrong);
    }
    return found.equals(places) ? Optional.empty() : Optional.of("found at " + found);
  }

  private void note(Finding finding, long place, Set<String> found, Set<String> wrong) {
    if (finding.code().equals(code)) {
      found.add((place + " " + finding.pointer()).strip());
      if (finding.severity() != ConsistencyCase.SEVERITIES.get(code)
          || !ConsistencyCase.restsOnVocabulary(finding)) {
        wrong.add(finding.toString());
      }
    }
  }

  private static Document document(List<String> lines) {
    return DocumentFixture.document(lines.get(0), lines.subList(1, lines.size()));
  }

  private static List<BatchCase> read() {
    List<BatchCase> cases = new ArrayList<>();
    for (String block : text().split("\\n\\s*\\n")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        cases.add(read(lines));
      }
    }
    return List.copyOf(cases);
  }

  private static BatchCase read(List<String> lines) {
    String[] head = lines.get(0).split(" ", 3);
    int most = CrossDocumentCheck.DEFAULT_LIMIT;
    List<List<String>> documents = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("at most ")) {
        most = Integer.parseInt(line.substring("at most ".length()));
      } else if (line.startsWith("/")) {
        documents.get(documents.size() - 1).add(line);
      } else {
        documents.add(new ArrayList<>(List.of(line)));
      }
    }
    return new BatchCase(
        "consistency." + head[1],
        head[0].equals("=") ? Set.of(head[2].split(", ")) : Set.of(),
        most,
        documents);
  }

  private static String text() {
    try (InputStream in = BatchCase.class.getResourceAsStream("batches.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
