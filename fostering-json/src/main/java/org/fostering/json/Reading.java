package org.fostering.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.jspecify.annotations.Nullable;

/** The reading of one document, from its characters to the checked value. */
final class Reading<T> {

  private final Class<T> type;
  private final TypeBinding binding;
  private final Limits limits;
  private final JsonFactory factory;
  private final Bindings bindings;
  private final HostConstraints hostConstraints;
  private final Faults faults;
  private final boolean needsValidator;
  private final Optional<WholeChecks> wholeChecks;
  private final Map<Pointer, Long> offsets = new HashMap<>();

  Reading(
      Class<T> type,
      Mode mode,
      Limits limits,
      JsonFactory factory,
      Bindings bindings,
      HostConstraints hostConstraints,
      Optional<WholeChecks> wholeChecks) {
    this.type = type;
    this.binding = bindings.of(type);
    this.limits = limits;
    this.factory = factory;
    this.bindings = bindings;
    this.hostConstraints = hostConstraints;
    this.faults = new Faults(mode, limits.findings());
    this.needsValidator = bindings.needValidator(type);
    this.wholeChecks = wholeChecks;
  }

  /** Reads nothing, because there is too much. */
  Checked<T> tooLong(Position start) {
    Finding finding =
        Finding.error(FindingCode.LIMIT_BYTES.code(), Pointer.ROOT)
            .at(start.line(), start.column())
            .expecting(new Range(1, limits.documentBytes()));
    return Checked.failed(List.of(finding));
  }

  Checked<T> read(SourceText text) {
    if (!text.isSound()) {
      faults.add(FindingCode.JSON_ENCODING, Pointer.ROOT, text.length());
      return Checked.failed(faults.in(text));
    }
    Object value = null;
    try (JsonParser parser = factory.createParser(text.chars(), 0, text.length())) {
      value = document(parser, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (value != null && needsValidator) {
      hostConstraints.check(value, binding, faults, offsets);
    }
    if (value instanceof Document document && wholeChecks.isPresent()) {
      wholeChecks.get().check(document, faults, offsets);
    }
    List<Finding> findings = faults.in(text);
    return value == null ? Checked.failed(findings) : Checked.of(type.cast(value), findings);
  }

  private @Nullable Object document(JsonParser parser, SourceText text) throws IOException {
    Tokens tokens = new Tokens(parser, limits, faults);
    Object value;
    try {
      value =
          new DocumentReader(
                  tokens,
                  limits,
                  faults,
                  bindings,
                  offsets,
                  needsValidator || wholeChecks.isPresent())
              .document(binding);
    } catch (StreamConstraintsException tooDeep) {
      // Reported when the limit was passed; this is where passing over it ends as well.
      return null;
    } catch (JsonProcessingException e) {
      long at = offset(e.getLocation(), text);
      boolean truncated = e instanceof JsonEOFException || text.breaksOffAt(at);
      faults.add(
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
        faults.add(FindingCode.JSON_TRAILING_CONTENT, Pointer.ROOT, at);
      }
    } catch (JsonProcessingException e) {
      long at = offset(e.getLocation(), text);
      faults.add(FindingCode.JSON_TRAILING_CONTENT, Pointer.ROOT, at);
    }
  }

  private static long offset(@Nullable JsonLocation location, SourceText text) {
    long at = location == null ? -1 : location.getCharOffset();
    return at < 0 ? text.length() : Math.min(at, text.length());
  }
}
