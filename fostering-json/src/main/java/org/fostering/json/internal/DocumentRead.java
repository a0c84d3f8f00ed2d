package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.jspecify.annotations.Nullable;

/** The reading of one document, from its bytes or characters to the checked value. */
final class DocumentRead<T> {

  private final Class<T> type;
  private final TypeBinding binding;
  private final Strictness strictness;
  private final Limits limits;
  private final JsonFactory factory;
  private final Bindings bindings;
  private final BeanValidation beanValidation;
  private final DocumentValidators validators;

  DocumentRead(
      Class<T> type,
      Strictness strictness,
      Limits limits,
      JsonFactory factory,
      Bindings bindings,
      BeanValidation beanValidation,
      DocumentValidators validators) {
    this.type = type;
    this.binding = bindings.of(type);
    this.strictness = strictness;
    this.limits = limits;
    this.factory = factory;
    this.bindings = bindings;
    this.beanValidation = beanValidation;
    this.validators = validators;
  }

  /** Reads bytes, of which the first stands at a place in a longer input. */
  Checked<T> read(byte[] document, int from, int to, Position start) {
    FindingCollector findings = findings();
    Object value;
    try {
      value = plain(document, from, to, findings, null);
    } catch (NotPlainException e) {
      return read(SourceText.of(document, to, start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return finished(
        value,
        findings,
        () -> SourceText.locator(document, from, to, start),
        () -> {
          Map<Pointer, Long> offsets = new HashMap<>();
          try {
            plain(document, from, to, findings(), offsets);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return offsets;
        });
  }

  private @Nullable Object plain(
      byte[] document,
      int from,
      int to,
      FindingCollector findings,
      @Nullable Map<Pointer, Long> offsets)
      throws IOException {
    PlainTokens tokens = new PlainTokens(document, from, to, limits, findings);
    Object value = new DocumentReader(tokens, bindings, offsets).document(binding);
    tokens.end();
    return value;
  }

  /** Reads characters, whatever they are. */
  Checked<T> read(SourceText text) {
    FindingCollector findings = findings();
    Object value = any(text, findings, null);
    return finished(
        value,
        findings,
        text::locator,
        () -> {
          Map<Pointer, Long> offsets = new HashMap<>();
          any(text, findings(), offsets);
          return offsets;
        });
  }

  private @Nullable Object any(
      SourceText text, FindingCollector findings, @Nullable Map<Pointer, Long> offsets) {
    return new Syntax(factory, limits, findings)
        .read(text, tokens -> new DocumentReader(tokens, bindings, offsets).document(binding));
  }

  private FindingCollector findings() {
    return new FindingCollector(strictness, limits.findings());
  }

  /**
   * Checks the value as a whole.
   *
   * @param offsets reads the document again to find out where each value stands, which is needed
   *     only where such a check finds something
   */
  private Checked<T> finished(
      @Nullable Object value,
      FindingCollector collector,
      Supplier<SourceText.Locator> locator,
      Supplier<Map<Pointer, Long>> offsets) {
    if (value != null && bindings.needValidator(type)) {
      beanValidation.check(value, binding, collector, offsets);
    }
    if (value instanceof Document document) {
      validators.check(document, collector, offsets);
    }
    List<Finding> findings = collector.in(locator.get());
    return value == null ? Checked.failed(findings) : Checked.of(type.cast(value), findings);
  }
}
