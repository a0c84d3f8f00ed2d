package org.fostering.model.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fostering.model.code.CodeEntry.Mapping;
import org.fostering.model.code.CodeEntry.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every word of an official list means in ours, written a second time from the labels: {@code
 * law/counterparts.txt} says how to read it.
 */
class CounterpartsTest {

  private static final Pattern BLOCK = Pattern.compile("\\[(\\S+) in (\\S+)]");
  private static final Pattern LINE = Pattern.compile("(\\S+) \"(.+)\":(.*)");
  private static final Map<String, Match> SIGNS =
      Map.of("=", Match.EXACT, "~", Match.CLOSE, "<", Match.BROAD, ">", Match.NARROW);

  /** An official word, and what of ours leads to it. */
  record Counterpart(
      String ours, String scheme, String target, String label, TreeSet<String> codes) {}

  static List<Counterpart> counterparts() {
    List<Counterpart> all = new ArrayList<>();
    Matcher block = null;
    for (String line : text().lines().toList()) {
      Matcher next = BLOCK.matcher(line);
      Matcher word = LINE.matcher(line);
      if (next.matches()) {
        block = next;
      } else if (block != null && word.matches()) {
        TreeSet<String> codes = new TreeSet<>();
        for (String code : word.group(3).isBlank() ? new String[0] : word.group(3).split(",")) {
          String[] parts = code.trim().split(" ");
          codes.add(parts[1] + " " + SIGNS.get(parts[0]));
        }
        all.add(
            new Counterpart(
                block.group(1), block.group(2), word.group(1), word.group(2), codes));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalStateException("not a line of counterparts: " + line);
      }
    }
    return all;
  }

  private static String text() {
    try (InputStream in = CounterpartsTest.class.getResourceAsStream("/law/counterparts.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("counterparts")
  void those_of_our_words_lead_to_an_official_word_that_mean_it(Counterpart official) {
    TreeSet<String> codes = new TreeSet<>();
    for (CodeEntry entry : list(official.ours()).entries()) {
      for (Mapping mapping : entry.mappings()) {
        if (mapping.scheme().equals(official.scheme())
            && mapping.code().equals(official.target())) {
          codes.add(entry.code() + " " + mapping.match());
        }
      }
    }
    assertEquals(official.codes(), codes);
    CodeLists.standard()
        .findScheme(official.scheme())
        .or(() -> CodeLists.standard().find(official.scheme()))
        .flatMap(list -> list.find(official.target()))
        .ifPresent(entry -> assertEquals(official.label(), entry.label()));
  }

  @Test
  void nothing_is_mapped_that_is_not_written_here() {
    TreeSet<String> written = new TreeSet<>();
    for (Counterpart each : counterparts()) {
      each.codes()
          .forEach(
              code ->
                  written.add(each.ours() + " " + code + " " + each.scheme() + " " + each.target()));
    }
    TreeSet<String> mapped = new TreeSet<>();
    for (CodeList list : CodeLists.standard().all()) {
      for (CodeEntry entry : list.entries()) {
        for (Mapping mapping : entry.mappings()) {
          mapped.add(
              String.join(
                  " ",
                  list.name(),
                  entry.code(),
                  mapping.match().toString(),
                  mapping.scheme(),
                  mapping.code()));
        }
      }
    }
    assertEquals(written, mapped);
  }

  private static CodeList list(String name) {
    return CodeLists.standard().find(name).orElseThrow();
  }
}
