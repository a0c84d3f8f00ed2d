package org.fostering.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that the format knows, found from their bytes in UTF-8 without making a text of them.
 * Immutable and thread-safe.
 */
final class ByteTable {

  private static final int NONE = -1;
  private static final int LIKELY = 4;

  private final byte[][] words;
  private final Map<String, Integer> byText = new HashMap<>();

  /** The places of the words, by their hashes, the next free slot being taken. */
  private final int[] slots;

  ByteTable(List<String> words) {
    this.words = new byte[words.size()][];
    this.slots = new int[Integer.highestOneBit(Math.max(4, words.size())) * 8];
    Arrays.fill(slots, NONE);
    for (int place = 0; place < words.size(); place++) {
      byte[] word = words.get(place).getBytes(StandardCharsets.UTF_8);
      this.words[place] = word;
      byText.putIfAbsent(words.get(place), place);
      int slot = slot(word, 0, word.length);
      while (slots[slot] != NONE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = place;
    }
  }

  /** The place of a text among the words, or -1. */
  int place(String text) {
    return byText.getOrDefault(text, NONE);
  }

  /** How many bytes a word has. */
  int length(int place) {
    return words[place].length;
  }

  /**
   * Looks whether the next few bytes are one of a few words, with a quotation mark behind it.
   *
   * @param likely the place of the first of these words
   * @return the place of the word, or -1
   */
  int quoted(byte[] in, int from, int end, int likely) {
    int last = Math.min(likely + LIKELY, words.length);
    for (int place = likely; place < last; place++) {
      byte[] word = words[place];
      int to = from + word.length;
      if (to < end && in[to] == '"' && Arrays.equals(word, 0, word.length, in, from, to)) {
        return place;
      }
    }
    return NONE;
  }

  /** The place of some bytes among the words, or -1. */
  int place(byte[] in, int from, int to) {
    if (from == to) {
      return NONE;
    }
    for (int slot = slot(in, from, to); ; slot = (slot + 1) & (slots.length - 1)) {
      int place = slots[slot];
      if (place == NONE || isAt(place, in, from, to)) {
        return place;
      }
    }
  }

  private boolean isAt(int place, byte[] in, int from, int to) {
    byte[] word = words[place];
    return word.length == to - from && Arrays.equals(word, 0, word.length, in, from, to);
  }

  private int slot(byte[] in, int from, int to) {
    int length = to - from;
    int hash =
        length == 0
            ? 0
            : length * 31
                + in[from] * 7
                + in[from + (length >> 1)] * 131
                + in[from + (length >> 2)] * 13
                + in[to - 1] * 67;
    return (hash ^ (hash >>> 7)) & (slots.length - 1);
  }
}
