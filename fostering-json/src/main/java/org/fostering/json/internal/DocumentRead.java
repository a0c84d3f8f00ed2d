package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/**
 * The reading of documents of one type, from bytes or characters to the checked value. Immutable
 * and thread-safe.
 */
final class DocumentRead<T> {

  private final Class<T> type;
  private final TypeBinding binding;
  private final Strictness strictness;
  private final Limits limits;
  private final JsonFactory factory;
  private final PlainReader.Idle idle;
  private final BeanValidation beanValidation;
  private final boolean needsValidator;
  private final DocumentValidators validators;

  DocumentRead(
      Class<T> type,
      Strictness strictness,
      Limits limits,
      JsonFactory factory,
      PlainReader.Idle idle,
      BeanValidation beanValidation,
      DocumentValidators validators) {
    this.type = type;
    this.binding = Bindings.of(type);
    this.strictness = strictness;
    this.limits = limits;
    this.factory = factory;
    this.idle = idle;
    this.beanValidation = beanValidation;
    this.needsValidator = Bindings.needValidator(type);
    this.validators = validators;
  }

  /** Reads bytes, of which the first stands at a place in a longer input. */
  Checked<T> read(byte[] document, Position start) {
    FindingCollector findings = findings();
    Object value;
    try {
      value = plain(document, findings, null);
    } catch (NotPlainException e) {
      return read(SourceText.of(document, document.length, start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (value != null && !needsValidator && validators.isEmpty() && findings.isEmpty()) {
      return Checked.of(type.cast(value), List.of());
    }
    return finished(
        value,
        findings,
        SourceText.locator(document, start),
        () -> plainOffsets(document),
        () -> new String(document, StandardCharsets.UTF_8));
  }

  private @Nullable Object plain(
      byte[] document, FindingCollector findings, @Nullable Map<Pointer, Long> offsets)
      throws IOException {
    PlainReader reader = idle.take();
    try {
      return reader.read(binding, document, findings, offsets);
    } finally {
      idle.giveBack(reader);
    }
  }

  private Map<Pointer, Long> plainOffsets(byte[] document) {
    Map<Pointer, Long> offsets = new HashMap<>();
    try {
      plain(document, findings(), offsets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return offsets;
  }

  /** Reads characters, whatever they are. */
  Checked<T> read(SourceText text) {
    FindingCollector findings = findings();
    Object value = any(text, findings, null);
    return finished(
        value,
        findings,
        text.locator(),
        () -> {
          Map<Pointer, Long> offsets = new HashMap<>();
          any(text, findings(), offsets);
          return offsets;
        },
        () -> new String(text.chars(), 0, text.length()));
  }

  private @Nullable Object any(
      SourceText text, FindingCollector findings, @Nullable Map<Pointer, Long> offsets) {
    return new Syntax(factory, limits, findings)
        .read(text, tokens -> new DocumentReader(tokens).document(binding, offsets));
  }

  private FindingCollector findings() {
    return new FindingCollector(strictness, limits.findings());
  }

  /**
   * Checks the value as a whole.
   *
   * @param offsets reads the document again to find out where each value stands, which is needed
   *     only where such a check finds something
   * @param text gives the characters of the document, which are kept where it is of a later version
   */
  private Checked<T> finished(
      @Nullable Object value,
      FindingCollector collector,
      SourceText.Locator locator,
      Supplier<Map<Pointer, Long>> offsets,
      Supplier<String> text) {
    if (value != null && needsValidator) {
      beanValidation.check(value, binding, collector, offsets);
    }
    if (value instanceof Document document) {
      validators.check(document, collector, offsets);
    }
    List<Finding> findings = collector.in(locator);
    return value == null
        ? Checked.failed(findings)
        : Checked.of(type.cast(keeping(value, findings, text)), findings);
  }

  private Object keeping(Object value, List<Finding> findings, Supplier<String> text) {
    return strictness == Strictness.TOLERANT && value instanceof Document document
        ? KeptMembers.of(document, findings, text)
            .map(later -> binding.withLater(document, later))
            .orElse(document)
        : value;
  }
}
