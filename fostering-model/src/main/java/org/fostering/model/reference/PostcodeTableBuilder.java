package org.fostering.model.reference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fostering.model.value.Postcode;

/**
 * Collects postcodes in any order and packs them. What comes out does not depend on the order, and
 * the memory taken meanwhile depends on the number of sectors, about 1.4 KB each, not on the number
 * of rows.
 */
final class PostcodeTableBuilder {

  /** What came of adding a postcode. */
  enum Added {
    /** It is in the table now, or was there with the same district. */
    DONE,
    /** It was there with another district, and stays as it was. */
    CONFLICT,
    /** There is no room left: no edition of the United Kingdom comes near the limits. */
    FULL
  }

  private static final int MAX_SECTORS = 40_000;
  private static final char NONE = Character.MAX_VALUE;

  private final Map<PostcodePlace, Character> indexes = new HashMap<>();
  private final List<PostcodePlace> places = new ArrayList<>();
  private final TreeMap<Integer, char[]> sectors = new TreeMap<>();

  // Files are sorted, so the next postcode is nearly always in the sector of the one before.
  private int lastKey = -1;
  private char[] lastSector = new char[0];

  Added add(Postcode postcode, PostcodePlace place) {
    if (!enterSector(PostcodeTable.sectorKey(postcode.getText()))) {
      return Added.FULL;
    }
    int unit = PostcodeTable.wideUnit(postcode.getText());
    if (lastSector[unit] != NONE) {
      PostcodePlace known = places.get(lastSector[unit]);
      if (!known.district().equals(place.district())) {
        return Added.CONFLICT;
      }
      if (known.compareTo(place) <= 0) {
        return Added.DONE; // the lesser is the live one, and the choice is the same in any order
      }
    }
    Character index = indexes.get(place);
    if (index == null) {
      if (places.size() == NONE) {
        return Added.FULL;
      }
      index = (char) places.size();
      indexes.put(place, index);
      places.add(place);
    }
    lastSector[unit] = index;
    return Added.DONE;
  }

  private boolean enterSector(int key) {
    if (key == lastKey) {
      return true;
    }
    char[] sector = sectors.get(key);
    if (sector == null) {
      if (sectors.size() == MAX_SECTORS) {
        return false;
      }
      sector = new char[PostcodeTable.wideUnits()];
      Arrays.fill(sector, NONE);
      sectors.put(key, sector);
    }
    lastKey = key;
    lastSector = sector;
    return true;
  }

  boolean isEmpty() {
    return sectors.isEmpty();
  }

  /** Packs what was added. The builder must not be used afterwards. */
  PostcodeTable build() {
    List<PostcodePlace> used = sortedPlacesInUse();
    Map<PostcodePlace, Integer> sorted = new HashMap<>();
    used.forEach(place -> sorted.put(place, sorted.size()));
    for (char[] sector : sectors.values()) {
      for (int unit = 0; unit < sector.length; unit++) {
        if (sector[unit] != NONE) {
          sector[unit] = (char) requireNonNull(sorted.get(places.get(sector[unit]))).intValue();
        }
      }
    }
    int[] keys = sectors.keySet().stream().mapToInt(Integer::intValue).toArray();
    return PostcodeTable.pack(used, keys, List.copyOf(sectors.values()), NONE);
  }

  /** A place is no longer in use when every postcode at it was later found to be live elsewhere. */
  private List<PostcodePlace> sortedPlacesInUse() {
    boolean[] used = new boolean[places.size()];
    for (char[] sector : sectors.values()) {
      for (char index : sector) {
        if (index != NONE) {
          used[index] = true;
        }
      }
    }
    List<PostcodePlace> sorted = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (used[i]) {
        sorted.add(places.get(i));
      }
    }
    sorted.sort(null);
    return sorted;
  }
}
