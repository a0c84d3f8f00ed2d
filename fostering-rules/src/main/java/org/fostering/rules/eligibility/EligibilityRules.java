package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.RulePack;

/**
 * The law of each nation together with further packs, by which documents of one type are decided
 * on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the documents
 */
public sealed interface EligibilityRules<S> permits Eligibility, ApplicationEligibility {

  /**
   * {@return for each nation the rules by which it decides: its law together with the further
   * packs}
   */
  Map<Nation, RuleSet<S>> rules();

  /**
   * {@return the packs by which it decides, each once: the law of the nations, then the further
   * packs}
   */
  List<RulePack<S>> packs();

  /** {@return the one choice for each reading by which it decides} */
  Interpretations interpretations();

  /**
   * The same rules by other readings of the law: of those in {@link Eligibility#INTERPRETATIONS},
   * the choices count here, and the regulation is the default of each.
   *
   * @param interpretations one choice for each reading
   * @return the rules by them
   */
  EligibilityRules<S> with(Interpretations interpretations);

  /**
   * The same rules, where nothing counts as known of a fact about a protected characteristic: what
   * such a decision asks about one is what its outcome turns on.
   *
   * @return the rules that know nothing of protected characteristics
   * @see RuleSet#withoutProtected()
   */
  EligibilityRules<S> withoutProtected();

  /**
   * The same rules, where some facts about protected characteristics count as given, whatever a
   * document says.
   *
   * @param facts what is known of each
   * @return the rules with these facts
   * @throws IllegalArgumentException if a fact is about no protected characteristic
   * @see RuleSet#withProtected
   */
  EligibilityRules<S> withProtected(Map<Fact<?, ?>, Known<?>> facts);

  /**
   * What the rules come to for a document, given where the people of whom it tells live: by the law
   * of the service that will assess, and the policies of those to whom the case belongs then.
   *
   * @param document the document; whatever is missing in it is unknown and never no
   * @param residence where they live
   * @param organisations the authorities, hubs and networks
   * @param asOf the day on which it is asked
   * @return the decision, as for the nations of {@link GoverningLaw}; {@link Outcome#NOT_COVERED}
   *     for a home outside the four nations, where no service of theirs is named
   */
  Decision decide(S document, Residence residence, Organisations organisations, LocalDate asOf);
}
