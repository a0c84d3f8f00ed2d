package org.fostering.rules.rule;

import java.util.Optional;
import java.util.function.Function;
import org.fostering.model.code.CodeList;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;

/** What a fact may have besides what makes it. */
record FactTraits<S>(
    Optional<ProtectedCharacteristic> characteristic,
    Bilingual label,
    Optional<CodeList> codes,
    Optional<Function<? super S, Optional<Pointer>>> elsewhere,
    Optional<OwnFact> own,
    boolean notNegative) {

  static <S> FactTraits<S> called(Bilingual label) {
    return new FactTraits<>(
        Optional.empty(), label, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  static <S> FactTraits<S> of(OwnFact own) {
    return new FactTraits<>(
        own.characteristic(),
        own.label(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(own),
        own.counts().isEmpty());
  }

  FactTraits<S> about(ProtectedCharacteristic protectedBy) {
    return new FactTraits<>(Optional.of(protectedBy), label, codes, elsewhere, own, notNegative);
  }

  FactTraits<S> called(String english, String welsh) {
    return new FactTraits<>(
        characteristic, new Bilingual(english, welsh), codes, elsewhere, own, notNegative);
  }

  FactTraits<S> codedBy(CodeList list) {
    return new FactTraits<>(characteristic, label, Optional.of(list), elsewhere, own, notNegative);
  }

  FactTraits<S> elsewhere(Function<? super S, Optional<Pointer>> place) {
    return new FactTraits<>(characteristic, label, codes, Optional.of(place), own, notNegative);
  }

  FactTraits<S> neverBelowZero() {
    return new FactTraits<>(characteristic, label, codes, elsewhere, own, true);
  }
}
