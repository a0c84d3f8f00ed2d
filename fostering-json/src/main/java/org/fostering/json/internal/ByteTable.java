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
  private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

  private final byte[][] words;

  /** The first eight bytes of each word. */
  private final long[] heads;

  private final Map<String, Integer> byText = new HashMap<>();

  /** The places of the words, by their hashes, the next free slot being taken. */
  private final int[] slots;

  ByteTable(List<String> words) {
    this.words = new byte[words.size()][];
    this.heads = new long[words.size()];
    this.slots = new int[Integer.highestOneBit(Math.max(4, words.size())) * 8];
    Arrays.fill(slots, NONE);
    for (int place = 0; place < words.size(); place++) {
      byte[] word = words.get(place).getBytes(StandardCharsets.UTF_8);
      this.words[place] = word;
      heads[place] = EightBytes.head(word, 0, word.length);
      byText.putIfAbsent(words.get(place), place);
      int slot = slot(heads[place], word[word.length - 1], word.length);
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

  /** The place of some bytes among the words, or -1. */
  int place(byte[] in, int from, int to) {
    if (from == to) {
      return NONE;
    }
    long head = EightBytes.head(in, from, to);
    int slot = slot(head, in[to - 1], to - from);
    while (true) {
      int place = slots[slot];
      boolean isHere =
          place != NONE
              && heads[place] == head
              && words[place].length == to - from
              && hasRest(place, in, from);
      if (place == NONE || isHere) {
        return place;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  /** How many words there are. */
  int size() {
    return words.length;
  }

  /** How many bytes a word has. */
  int length(int place) {
    return words[place].length;
  }

  /** Whether the word at a place among the words stands here, with a quotation mark behind it. */
  boolean isQuoted(int place, byte[] in, int from) {
    int to = from + words[place].length;
    return to < in.length
        && in[to] == '"'
        && EightBytes.head(in, from, to) == heads[place]
        && hasRest(place, in, from);
  }

  /** Whether what follows the first eight bytes of a word stands here. */
  private boolean hasRest(int place, byte[] in, int from) {
    byte[] word = words[place];
    for (int i = EightBytes.SIZE; i < word.length; i += EightBytes.SIZE) {
      // The last eight bytes may have been looked at in part.
      int at = Math.min(i, word.length - EightBytes.SIZE);
      if (EightBytes.at(word, at) != EightBytes.at(in, from + at)) {
        return false;
      }
    }
    return true;
  }

  private int slot(long head, byte last, int length) {
    long hash = (head ^ (last * 31L + length)) * SPREAD;
    return (int) (hash >>> 40) & (slots.length - 1);
  }
}
