package org.fostering.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The floor of reading: every token of Jackson's parser, nothing looked at. */
final class Scan {
  static final JsonFactory FACTORY = new JsonFactory();

  private Scan() {}

  static int tokens(byte[] json) throws IOException {
    int tokens = 0;
    try (JsonParser parser = FACTORY.createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
