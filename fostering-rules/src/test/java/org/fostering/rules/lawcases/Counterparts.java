package org.fostering.rules.lawcases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.value.Nation;

/**
 * What the words of official lists mean in ours, as {@code counterparts.txt} says it, as cases: one
 * for each word of a list of ours and each official list, also where nothing is mapped.
 */
final class Counterparts {

  private static final Pattern BLOCK = Pattern.compile("\\[(\\S+) in (\\S+)]");
  private static final Pattern LINE = Pattern.compile("([^#\\s]\\S*) \"(.+)\":(.*)");
  private static final Map<String, String> SIGNS =
      Map.of("=", "exact", "~", "close", "<", "broad", ">", "narrow");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Counterparts() {}

  /** A list of ours and an official list. */
  record Pair(String ours, String official) {}

  /** One case for each word of ours. */
  static List<LawCase> cases() {
    List<LawCase> cases = new ArrayList<>();
    all()
        .forEach(
            (pair, targets) -> {
              CodeList ours = CodeLists.standard().find(pair.ours()).orElseThrow();
              for (CodeEntry entry : ours.entries()) {
                List<String> its = targets.getOrDefault(entry.code(), List.of());
                cases.add(one(pair, entry.code(), its));
              }
              for (String code : targets.keySet()) {
                if (ours.find(code).isEmpty()) {
                  throw new IllegalStateException(pair.ours() + " has no code " + code);
                }
              }
            });
    return cases;
  }

  /** What each word of ours leads to, of each pair of lists. */
  static Map<Pair, Map<String, List<String>>> all() {
    Map<Pair, Map<String, List<String>>> all = new LinkedHashMap<>();
    Pair pair = new Pair("", "");
    for (String line : text().lines().toList()) {
      Matcher block = BLOCK.matcher(line);
      Matcher word = LINE.matcher(line);
      if (block.matches()) {
        pair = new Pair(block.group(1), block.group(2));
        all.put(pair, new LinkedHashMap<>());
      } else if (word.matches()) {
        checkLabel(pair, word.group(1), word.group(2));
        for (String ours : word.group(3).isBlank() ? new String[0] : word.group(3).split(",", -1)) {
          List<String> signAndCode = LawCases.words(ours);
          all.get(pair)
              .computeIfAbsent(signAndCode.get(1), code -> new ArrayList<>())
              .add(word.group(1) + "=" + SIGNS.get(signAndCode.get(0)));
        }
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalStateException("not a line of counterparts: " + line);
      }
    }
    return all;
  }

  private static LawCase one(Pair pair, String code, List<String> targets) {
    List<String> answer = new ArrayList<>(targets);
    answer.add(targets.isEmpty() ? "none" : targets.size() + "-targets");
    return new LawCase(
        "counterparts.txt: " + pair.ours() + " " + code + " in " + pair.official(),
        Nation.ENGLAND,
        "",
        "",
        List.of(),
        List.of(),
        DAY,
        "map",
        List.of(pair.ours(), code, pair.official()),
        List.of(answer),
        "vocabulary",
        Optional.empty(),
        Optional.empty());
  }

  /** Where the official list is held here, its word has the label that was read. */
  private static void checkLabel(Pair pair, String code, String label) {
    CodeLists lists = CodeLists.standard();
    lists
        .find(pair.official())
        .or(() -> lists.findScheme(pair.official()))
        .flatMap(list -> list.find(code))
        .filter(entry -> !entry.label().equals(label))
        .ifPresent(
            entry -> {
              throw new IllegalStateException(pair + ": " + code + " is " + entry.label());
            });
  }

  private static String text() {
    try (InputStream in = LawCases.resource("counterparts.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
