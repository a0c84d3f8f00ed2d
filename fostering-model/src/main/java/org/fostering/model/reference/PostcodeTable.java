package org.fostering.model.reference;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.fostering.model.value.Postcode;

/**
 * Postcodes and their places, packed so that all of Great Britain takes less than a megabyte and is
 * exact: a postcode that was not put in is not found.
 *
 * <p>A <em>sector</em> is what postcodes have in common but for the last two letters ({@code SY10
 * 7}); the two letters are the <em>unit</em>. Sectors are sorted by a key and found by binary
 * search. A sector says which of its possible units exist by one bit each, and, where not all lie
 * at the same place, at which of the sector's few places each existing unit lies by as many bits as
 * that takes.
 *
 * <p>As a file, all numbers big-endian:
 *
 * <pre>
 * "UKPC" (4 bytes), version 1 (1 byte)
 * number of places (2 bytes); then for each, in order, three texts (length in 2 bytes, UTF-8):
 *     district, status, commissioning group
 * number of sectors (4 bytes); then for each, in order: key (4 bytes), length of its body (2 bytes)
 * the bodies of the sectors
 *
 * key:  the outward code filled up with spaces to four characters, then the first inward digit, as
 *       a number to base 37: space 0, digits 1 to 10, letters 11 to 36
 * body: number n of its places (2 bytes), with the top bit set for the wide alphabet
 *       n indexes of places, rising (2 bytes each)
 *       the units that exist: one bit each, 50 bytes for the 20 letters that units are made of, 85
 *       for the wide alphabet of 26, which few sectors need; unit = first letter * size + second
 *       if n &gt; 1, for each existing unit in order: the position of its place among the n, in the
 *       least number of bits that holds n - 1
 * bits: bit i of a run of bytes is bit i % 8, from the lowest, of byte i / 8
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
final class PostcodeTable {

  private static final int MAGIC = 0x554b5043; // "UKPC"
  private static final int VERSION = 1;
  private static final String NARROW = "ABDEFGHJLNPQRSTUWXYZ";
  private static final String WIDE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int WIDE_FLAG = 0x8000;
  private static final int OUTWARD = 4;
  private static final int BASE = 37;

  private final List<PostcodePlace> places;
  private final int[] keys;

  /** Where in {@link #bodies} each sector's body starts, and at last where the last one ends. */
  private final int[] starts;

  private final byte[] bodies;

  private PostcodeTable(List<PostcodePlace> places, int[] keys, int[] starts, byte[] bodies) {
    this.places = List.copyOf(places);
    this.keys = keys;
    this.starts = starts;
    this.bodies = bodies;
  }

  /** The places, sorted; a postcode's place is an index of this list. */
  List<PostcodePlace> places() {
    return places;
  }

  /** The index of a full postcode's place, or -1 if the table does not hold the postcode. */
  int find(Postcode postcode) {
    String text = postcode.getText();
    int sector = Arrays.binarySearch(keys, sectorKey(text));
    if (sector < 0) {
      return -1;
    }
    int head = starts[sector];
    boolean wide = (u16(head) & WIDE_FLAG) != 0;
    int count = u16(head) & ~WIDE_FLAG;
    int unit = unit(text, wide ? WIDE : NARROW);
    int units = head + 2 + 2 * count;
    if (unit < 0 || !bit(units, unit)) {
      return -1;
    }
    int local = count == 1 ? 0 : local(units, wide, rank(units, unit), bitsFor(count));
    return u16(head + 2 + 2 * local);
  }

  /** The places of all postcodes with this outward code; empty if the table holds none. */
  Set<PostcodePlace> placesIn(String outwardCode) {
    Set<PostcodePlace> found = new TreeSet<>();
    int last = sectorKey(outwardCode + " 9");
    for (int i = firstFrom(sectorKey(outwardCode + " 0"));
        i < keys.length && keys[i] <= last;
        i++) {
      int count = u16(starts[i]) & ~WIDE_FLAG;
      for (int local = 0; local < count; local++) {
        found.add(places.get(u16(starts[i] + 2 + 2 * local)));
      }
    }
    return found;
  }

  /** Whether the table holds a postcode of an area of two letters. */
  boolean holdsArea(String area) {
    int first = firstFrom(key(area + "  ", ' '));
    return first < keys.length && keys[first] <= key(area + "ZZ", 'Z');
  }

  /** Hands over every postcode's canonical text and place, in the order of the texts. */
  void forEach(BiConsumer<String, PostcodePlace> consumer) {
    for (int sector = 0; sector < keys.length; sector++) {
      int head = starts[sector];
      boolean wide = (u16(head) & WIDE_FLAG) != 0;
      String alphabet = wide ? WIDE : NARROW;
      int count = u16(head) & ~WIDE_FLAG;
      int units = head + 2 + 2 * count;
      int rank = 0;
      for (int unit = 0; unit < alphabet.length() * alphabet.length(); unit++) {
        if (bit(units, unit)) {
          int local = count == 1 ? 0 : local(units, wide, rank, bitsFor(count));
          rank++;
          consumer.accept(
              sectorText(keys[sector])
                  + alphabet.charAt(unit / alphabet.length())
                  + alphabet.charAt(unit % alphabet.length()),
              places.get(u16(head + 2 + 2 * local)));
        }
      }
    }
  }

  /** The number of postcodes. */
  int size() {
    int size = 0;
    for (int head : Arrays.copyOf(starts, keys.length)) {
      int units = head + 2 + 2 * (u16(head) & ~WIDE_FLAG);
      size += rank(units, 8 * bitmapSize((u16(head) & WIDE_FLAG) != 0));
    }
    return size;
  }

  /**
   * Puts sectors into the packed form.
   *
   * @param places the places, sorted
   * @param keys the keys of the sectors, rising
   * @param sectors for each sector and each unit of the wide alphabet, the index of its place
   * @param none the value for a unit that does not exist
   */
  static PostcodeTable pack(
      List<PostcodePlace> places, int[] keys, List<char[]> sectors, char none) {
    ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    int[] starts = new int[keys.length + 1];
    for (int i = 0; i < keys.length; i++) {
      bodies.writeBytes(body(sectors.get(i), none));
      starts[i + 1] = bodies.size();
    }
    return new PostcodeTable(places, keys, starts, bodies.toByteArray());
  }

  private static byte[] body(char[] placeOfUnit, char none) {
    TreeSet<Integer> indexes = new TreeSet<>();
    boolean wide = false;
    for (int unit = 0; unit < placeOfUnit.length; unit++) {
      if (placeOfUnit[unit] != none) {
        indexes.add((int) placeOfUnit[unit]);
        wide |= narrow(unit) < 0;
      }
    }
    List<Integer> local = new ArrayList<>(indexes);
    int width = bitsFor(local.size());
    byte[] units = new byte[bitmapSize(wide)];
    byte[] positions = new byte[(placeOfUnit.length * width + 7) / 8];
    int next = 0;
    for (int unit = 0; unit < placeOfUnit.length; unit++) {
      if (placeOfUnit[unit] != none) {
        set(units, wide ? unit : narrow(unit), 1);
        set(positions, next, local.indexOf((int) placeOfUnit[unit]));
        next += width;
      }
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write((local.size() | (wide ? WIDE_FLAG : 0)) >> 8);
    body.write(local.size());
    for (int place : local) {
      body.write(place >> 8);
      body.write(place);
    }
    body.writeBytes(units);
    body.write(positions, 0, (next + 7) / 8);
    return body.toByteArray();
  }

  /** Writes the file form. */
  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeByte(VERSION);
      out.writeShort(places.size());
      for (PostcodePlace place : places) {
        out.writeUTF(place.district());
        out.writeUTF(place.status().name());
        out.writeUTF(place.commissioningGroup());
      }
      out.writeInt(keys.length);
      for (int i = 0; i < keys.length; i++) {
        out.writeInt(keys[i]);
        out.writeShort(starts[i + 1] - starts[i]);
      }
      out.write(bodies);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // an array in memory does not fail
    }
    return bytes.toByteArray();
  }

  /**
   * Reads the file form.
   *
   * @throws IOException if it is not the file form in this version
   */
  static PostcodeTable fromBytes(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC || in.readByte() != VERSION) {
      throw new IOException("not a packed postcode table of version " + VERSION);
    }
    List<PostcodePlace> places = new ArrayList<>();
    for (int remaining = in.readUnsignedShort(); remaining > 0; remaining--) {
      places.add(
          new PostcodePlace(in.readUTF(), PostcodeStatus.valueOf(in.readUTF()), in.readUTF()));
    }
    int[] keys = new int[in.readInt()];
    int[] starts = new int[keys.length + 1];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
      starts[i + 1] = starts[i] + in.readUnsignedShort();
    }
    byte[] bodies = new byte[starts[keys.length]];
    in.readFully(bodies);
    return new PostcodeTable(places, keys, starts, bodies);
  }

  /** The key of the sector that a canonical full postcode, or the start of one, lies in. */
  static int sectorKey(String text) {
    int space = text.indexOf(' ');
    int key = 0;
    for (int i = 0; i < OUTWARD; i++) {
      key = key * BASE + (i < space ? digit(text.charAt(i)) : 0);
    }
    return key * BASE + digit(text.charAt(space + 1));
  }

  private static int key(String filledOutward, char inward) {
    int key = 0;
    for (int i = 0; i < OUTWARD; i++) {
      key = key * BASE + digit(filledOutward.charAt(i));
    }
    return key * BASE + digit(inward);
  }

  private static String sectorText(int key) {
    char[] text = new char[OUTWARD + 1];
    int rest = key;
    for (int i = OUTWARD; i >= 0; i--) {
      int digit = rest % BASE;
      text[i] = (char) (digit == 0 ? ' ' : digit <= 10 ? '0' + digit - 1 : 'A' + digit - 11);
      rest /= BASE;
    }
    return new String(text, 0, OUTWARD).strip() + ' ' + text[OUTWARD];
  }

  private static int digit(char c) {
    return c == ' ' ? 0 : c <= '9' ? c - '0' + 1 : c - 'A' + 11;
  }

  /** The number of a canonical full postcode's unit in the wide alphabet. */
  static int wideUnit(String text) {
    return unit(text, WIDE);
  }

  /** How many units the wide alphabet makes. */
  static int wideUnits() {
    return WIDE.length() * WIDE.length();
  }

  private static int unit(String text, String alphabet) {
    int first = alphabet.indexOf(text.charAt(text.length() - 2));
    int second = alphabet.indexOf(text.charAt(text.length() - 1));
    return first < 0 || second < 0 ? -1 : first * alphabet.length() + second;
  }

  private static int narrow(int wideUnit) {
    int first = NARROW.indexOf(WIDE.charAt(wideUnit / WIDE.length()));
    int second = NARROW.indexOf(WIDE.charAt(wideUnit % WIDE.length()));
    return first < 0 || second < 0 ? -1 : first * NARROW.length() + second;
  }

  private static int bitmapSize(boolean wide) {
    int letters = (wide ? WIDE : NARROW).length();
    return (letters * letters + 7) / 8;
  }

  private static int bitsFor(int count) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
  }

  private static void set(byte[] bits, int from, int value) {
    for (int i = 0; value >> i != 0; i++) {
      bits[(from + i) / 8] |= (byte) ((value >> i & 1) << (from + i) % 8);
    }
  }

  private int firstFrom(int key) {
    int found = Arrays.binarySearch(keys, key);
    return found < 0 ? -found - 1 : found;
  }

  private int local(int units, boolean wide, int rank, int width) {
    int positions = units + bitmapSize(wide);
    int local = 0;
    for (int i = 0; i < width; i++) {
      local |= (bit(positions, rank * width + i) ? 1 : 0) << i;
    }
    return local;
  }

  /** How many of the bits before one are set. */
  private int rank(int base, int before) {
    int rank = 0;
    for (int i = 0; i < before / 8; i++) {
      rank += Integer.bitCount(bodies[base + i] & 0xff);
    }
    int rest = before % 8;
    return rest == 0
        ? rank
        : rank + Integer.bitCount(bodies[base + before / 8] & ((1 << rest) - 1));
  }

  private boolean bit(int base, int i) {
    return (bodies[base + i / 8] >> i % 8 & 1) != 0;
  }

  private int u16(int at) {
    return (bodies[at] & 0xff) << 8 | (bodies[at + 1] & 0xff);
  }
}
