package org.fostering.model.monitoring;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.code.EthnicityEnglandWales2021;
import org.fostering.model.code.EthnicityNorthernIreland2021;
import org.fostering.model.code.EthnicityScotland2022;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Nation;
import org.immutables.value.Value;

/**
 * What a person answered to the question on ethnic group. The lists of the nations differ and are
 * not merged: the answer stands in the list that was asked, and is only ever converted outwards, by
 * mappings that say how well they fit. More than one group may be given.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface EthnicityAnswer {

  /** The nation whose question was asked. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "GSS harmonised standards")
  @Value.Redacted
  Optional<Nation> getAskedIn();

  /** The version of the wording of the question, by the organisation’s own numbering. */
  @Value.Redacted
  @Term(value = Sensitivity.NOT_PERSONAL, source = "GSS harmonised standards")
  Optional<@Text(max = 200) String> getWording();

  /** The groups given, in the list of England and Wales of 2021. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "GOV.UK list of ethnic groups")
  @Value.Redacted
  List<EthnicityEnglandWales2021> getEnglandWales2021();

  /** The groups given, in the list of Scotland of 2022. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "GOV.UK Annex C")
  @Value.Redacted
  List<EthnicityScotland2022> getScotland2022();

  /** The groups given, in the list of Northern Ireland of 2021. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "GOV.UK Annex C")
  @Value.Redacted
  List<EthnicityNorthernIreland2021> getNorthernIreland2021();

  /** The groups given, in another list. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  List<@Valid ListedAnswer> getOtherLists();

  /** What the person wrote in their own words, where the list invites that. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<@Text(max = 200) String> getOwnWords();

  /** Checks that the answer is of one list, and that a refusal does not stand beside an answer. */
  @Value.Check
  default void check() {
    long lists =
        Stream.of(
                getEnglandWales2021(), getScotland2022(), getNorthernIreland2021(), getOtherLists())
            .filter(answers -> !answers.isEmpty())
            .count();
    if (lists > 1) {
      throw new IllegalStateException("ethnicity is answered in one list, the one that was asked");
    }
    NonAnswers.checkAlone(getEnglandWales2021(), getOwnWords().isPresent());
    NonAnswers.checkAlone(getScotland2022(), getOwnWords().isPresent());
    NonAnswers.checkAlone(getNorthernIreland2021(), getOwnWords().isPresent());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableEthnicityAnswer.Builder {
    Builder() {}
  }
}
