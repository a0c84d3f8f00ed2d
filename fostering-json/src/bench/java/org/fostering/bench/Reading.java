package org.fostering.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What a peer makes of the bytes of a document: an object, or null, and every place that is wrong.
 * A place becomes a JSON Pointer only when that is asked for, outside of what is measured.
 */
record Reading(Object value, List<Supplier<String>> wrong) {

  SortedSet<String> pointers() {
    SortedSet<String> all = new TreeSet<>();
    wrong.forEach(each -> all.add(each.get()));
    return all;
  }

  /**
   * The pointer of the last plain value that starts before a byte, for readers that know no path.
   */
  static Supplier<String> valueBefore(byte[] json, int end) {
    return () -> {
      try (JsonParser parser = new JsonFactory().createParser(json)) {
        String found = null;
        JsonToken token = parser.nextToken();
        while (token != null && parser.currentTokenLocation().getByteOffset() < end) {
          if (token.isScalarValue()) {
            found = parser.getParsingContext().pathAsPointer().toString();
          }
          token = parser.nextToken();
        }
        return found;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
