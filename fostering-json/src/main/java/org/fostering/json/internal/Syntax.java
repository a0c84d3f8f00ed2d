package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** Goes over the tokens of one text, and reports where the text stops being JSON. */
final class Syntax {

  private final JsonFactory factory;
  private final Limits limits;
  private final FindingCollector findings;

  Syntax(JsonFactory factory, Limits limits, FindingCollector findings) {
    this.factory = factory;
    this.limits = limits;
    this.findings = findings;
  }

  /** Takes a value from the tokens and leaves them at its end; null if none can be built. */
  interface Body {
    @Nullable Object read(JacksonTokens tokens) throws IOException;
  }

  @Nullable Object read(SourceText text, Body body) {
    if (!text.isSound()) {
      findings.add(FindingCode.JSON_ENCODING, Pointer.ROOT, text.length());
      return null;
    }
    try (JsonParser parser = factory.createParser(text.chars(), 0, text.length())) {
      return read(parser, text, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Object read(JsonParser parser, SourceText text, Body body) throws IOException {
    Object value;
    try {
      value = body.read(new JacksonTokens(parser, limits, findings));
    } catch (StreamConstraintsException tooDeep) {
      // Reported when the limit was passed; this is where passing over it ends as well.
      return null;
    } catch (JsonProcessingException e) {
      long at = offset(e.getLocation(), text);
      boolean truncated = e instanceof JsonEOFException || text.breaksOffAt(at);
      findings.add(
          truncated ? FindingCode.JSON_TRUNCATED : FindingCode.JSON_SYNTAX, Pointer.ROOT, at);
      return null;
    }
    checkEnd(parser, text);
    return value;
  }

  private void checkEnd(JsonParser parser, SourceText text) throws IOException {
    try {
      if (parser.nextToken() != null) {
        long at = parser.currentTokenLocation().getCharOffset();
        findings.add(FindingCode.JSON_TRAILING_CONTENT, Pointer.ROOT, at);
      }
    } catch (JsonProcessingException e) {
      long at = offset(e.getLocation(), text);
      findings.add(FindingCode.JSON_TRAILING_CONTENT, Pointer.ROOT, at);
    }
  }

  private static long offset(@Nullable JsonLocation location, SourceText text) {
    long at = location == null ? -1 : location.getCharOffset();
    return at < 0 ? text.length() : Math.min(at, text.length());
  }
}
