package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** The reading of one document, from its characters to the checked value. */
final class DocumentRead<T> {

  private final Class<T> type;
  private final TypeBinding binding;
  private final Limits limits;
  private final JsonFactory factory;
  private final Bindings bindings;
  private final BeanValidation beanValidation;
  private final FindingCollector faults;
  private final boolean needsValidator;
  private final DocumentValidators validators;
  private final Map<Pointer, Long> offsets = new HashMap<>();

  DocumentRead(
      Class<T> type,
      Strictness mode,
      Limits limits,
      JsonFactory factory,
      Bindings bindings,
      BeanValidation beanValidation,
      DocumentValidators validators) {
    this.type = type;
    this.binding = bindings.of(type);
    this.limits = limits;
    this.factory = factory;
    this.bindings = bindings;
    this.beanValidation = beanValidation;
    this.faults = new FindingCollector(mode, limits.findings());
    this.needsValidator = bindings.needValidator(type);
    this.validators = validators;
  }

  Checked<T> read(SourceText text) {
    Object value = new Syntax(factory, limits, faults).read(text, this::document);
    if (value != null && needsValidator) {
      beanValidation.check(value, binding, faults, offsets);
    }
    if (value instanceof Document document) {
      validators.check(document, faults, offsets);
    }
    List<Finding> findings = faults.in(text);
    return value == null ? Checked.failed(findings) : Checked.of(type.cast(value), findings);
  }

  private @Nullable Object document(Tokens tokens) throws IOException {
    return new DocumentReader(
            tokens, limits, faults, bindings, offsets, needsValidator || !validators.isEmpty())
        .document(binding);
  }
}
