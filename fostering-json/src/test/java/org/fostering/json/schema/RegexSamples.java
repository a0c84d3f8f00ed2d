package org.fostering.json.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes texts that a regular expression matches, so that the test needs no table of good values. It
 * knows the part of the language that the published schema keeps to: literals, classes, groups
 * without capture, alternatives and counts. Anchors and look-ahead are passed over.
 */
final class RegexSamples {

  private static final int MOST_REPEATS = 4;

  private final String regexp;
  private int at;

  private RegexSamples(String regexp) {
    this.regexp = regexp;
  }

  static String matching(String regexp, Random random) {
    return new RegexSamples(regexp).alternatives().sample(random);
  }

  /** Something that matches, and can be asked for any number of examples. */
  private interface Node {
    String sample(Random random);
  }

  private Node alternatives() {
    List<Node> branches = new ArrayList<>(List.of(sequence()));
    while (at < regexp.length() && regexp.charAt(at) == '|') {
      at++;
      branches.add(sequence());
    }
    return random -> branches.get(random.nextInt(branches.size())).sample(random);
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    while (at < regexp.length() && regexp.charAt(at) != '|' && regexp.charAt(at) != ')') {
      parts.add(counted(atom()));
    }
    return random -> {
      StringBuilder text = new StringBuilder();
      parts.forEach(part -> text.append(part.sample(random)));
      return text.toString();
    };
  }

  private Node atom() {
    char first = regexp.charAt(at++);
    switch (first) {
      case '^', '$':
        return random -> "";
      case '(':
        return group();
      case '[':
        return characterClass();
      case '.':
        return random -> String.valueOf((char) (' ' + random.nextInt(95)));
      case '\\':
        List<Integer> escaped = escape();
        return random -> Character.toString(escaped.get(random.nextInt(escaped.size())));
      default:
        return random -> String.valueOf(first);
    }
  }

  private Node group() {
    boolean lookAhead = regexp.startsWith("?!", at) || regexp.startsWith("?=", at);
    at += regexp.startsWith("?", at) ? 2 : 0;
    Node inside = alternatives();
    at++;
    return lookAhead ? random -> "" : inside;
  }

  private Node characterClass() {
    boolean negated = regexp.charAt(at) == '^';
    at += negated ? 1 : 0;
    List<Integer> members = new ArrayList<>();
    while (regexp.charAt(at) != ']') {
      List<Integer> from = regexp.charAt(at) == '\\' ? escapeAfterBackslash() : literal();
      boolean range = regexp.charAt(at) == '-' && regexp.charAt(at + 1) != ']';
      if (range) {
        at++;
        int to = (regexp.charAt(at) == '\\' ? escapeAfterBackslash() : literal()).get(0);
        for (int character = from.get(0); character <= to; character++) {
          members.add(character);
        }
      } else {
        members.addAll(from);
      }
    }
    at++;
    return negated ? random -> other(members, random) : random -> oneOf(members, random);
  }

  private static String oneOf(List<Integer> members, Random random) {
    return Character.toString(members.get(random.nextInt(members.size())));
  }

  private static String other(List<Integer> excluded, Random random) {
    while (true) {
      int candidate =
          random.nextInt(8) == 0 ? 0x1F300 + random.nextInt(64) : '!' + random.nextInt(94);
      if (!excluded.contains(candidate)) {
        return Character.toString(candidate);
      }
    }
  }

  private List<Integer> literal() {
    return List.of((int) regexp.charAt(at++));
  }

  private List<Integer> escapeAfterBackslash() {
    at++;
    return escape();
  }

  private List<Integer> escape() {
    char kind = regexp.charAt(at++);
    return switch (kind) {
      case 'u' -> {
        at += 4;
        yield List.of(Integer.parseInt(regexp.substring(at - 4, at), 16));
      }
      case 's' -> List.of((int) ' ', (int) '\t', (int) '\n', (int) '\r');
      default -> List.of((int) kind);
    };
  }

  private Node counted(Node node) {
    if (at == regexp.length()) {
      return node;
    }
    switch (regexp.charAt(at)) {
      case '?':
        at++;
        return repeated(node, 0, 1);
      case '*':
        at++;
        return repeated(node, 0, MOST_REPEATS);
      case '+':
        at++;
        return repeated(node, 1, MOST_REPEATS);
      case '{':
        int end = regexp.indexOf('}', at);
        String[] bounds = regexp.substring(at + 1, end).split(",", -1);
        at = end + 1;
        int least = Integer.parseInt(bounds[0]);
        int most =
            bounds.length == 1
                ? least
                : bounds[1].isEmpty() ? least + MOST_REPEATS : Integer.parseInt(bounds[1]);
        return repeated(node, least, most);
      default:
        return node;
    }
  }

  /** Both ends of a count come up often, because faults sit at the ends. */
  private static Node repeated(Node node, int least, int most) {
    return random -> {
      int count =
          switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + random.nextInt(most - least + 1);
          };
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < count; i++) {
        text.append(node.sample(random));
      }
      return text.toString();
    };
  }
}
