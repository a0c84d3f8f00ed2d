package org.fostering.rules.eligibility;

import java.util.List;
import java.util.Optional;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.HomeConsent;
import org.fostering.model.common.Pet;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact.Listing;

/**
 * Where one type of document holds the facts of a case, and how they are read there.
 *
 * @param <S> the type of the document
 */
interface CaseReader<S> {

  /** What the document is called: lower-case words joined by hyphens. */
  String subject();

  Class<S> type();

  /** The part of the document in which each who asks to foster stands. */
  Class<?> applicantType();

  /** The part in which each other stands who lives in the home. */
  Class<?> otherType();

  /** What those are called who ask to foster, and how to ask for them. */
  Bilingual applicantsLabel();

  Bilingual whoAsks();

  Bilingual aboutParticularChild();

  Listing<PersonInHome> applicants(S document, FactContext context);

  Listing<PersonInHome> others(S document, FactContext context);

  Listing<ChildInCase> children(S document);

  Listing<Pet> pets(S document);

  Optional<AgeRange> ages(S document);

  Known<Integer> bedrooms(S document);

  Known<Integer> bedroomsForFostering(S document);

  Optional<Tenure> tenure(S document);

  List<HomeConsent> homeConsents(S document);

  Known<Boolean> smoking(S document, FactContext context);

  Known<Boolean> vaping(S document, FactContext context);

  Known<Boolean> homeInDaytime(S document);

  Optional<MainLanguage> mainLanguage(S document);

  Pointer agesAt();

  Pointer homeAt();

  Pointer smokingAt();

  Pointer vapingAt();

  Pointer petsAt();
}
