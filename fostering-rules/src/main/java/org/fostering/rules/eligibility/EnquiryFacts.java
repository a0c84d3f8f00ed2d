package org.fostering.rules.eligibility;

import org.fostering.model.common.Pet;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.ListFact;

/**
 * What the rules may know about an enquiry as a whole.
 *
 * <p>What it gives is immutable and thread-safe.
 */
public final class EnquiryFacts {

  static final CaseFacts<Enquiry> OF_CASE = new CaseFacts<>(new EnquiryReader());

  /** The people who enquire. They are always all known. */
  public static final ListFact<Enquiry, PersonInHome> ENQUIRERS = OF_CASE.applicants;

  /** The people who live in the home besides the enquirers. */
  public static final ListFact<Enquiry, PersonInHome> OTHERS_IN_HOUSEHOLD = OF_CASE.others;

  /** The particular children for whom the enquirers wish to care. */
  public static final ListFact<Enquiry, ChildInCase> CONNECTED_CHILDREN = OF_CASE.children;

  /** Whether an enquirer or somebody in the household is a relative of a particular child. */
  public static final Fact<ChildInCase, Boolean> RELATIVE_OF_CHILD = CaseFacts.RELATIVE_OF_CHILD;

  /** Whether an enquirer is already acting as a foster parent for a particular child. */
  public static final Fact<ChildInCase, Boolean> ALREADY_FOSTERING_CHILD =
      CaseFacts.ALREADY_FOSTERING_CHILD;

  /** How many bedrooms nobody uses: no more than there are. */
  public static final Fact<Enquiry, Integer> SPARE_BEDROOMS = OF_CASE.bedroomsForFostering;

  /** Whether anybody in the household smokes. */
  public static final Fact<Enquiry, Boolean> SMOKING = OF_CASE.smoking;

  /** Whether anybody in the household vapes. */
  public static final Fact<Enquiry, Boolean> VAPING = OF_CASE.vaping;

  /** The age of the youngest child that the enquirers think of: no more than that of the oldest. */
  public static final Fact<Enquiry, Integer> YOUNGEST_CHILD = OF_CASE.youngestChild;

  /** The age of the oldest child that the enquirers think of: no less than that of the youngest. */
  public static final Fact<Enquiry, Integer> OLDEST_CHILD = OF_CASE.oldestChild;

  /** On what footing the household lives in the home. */
  public static final Fact<Enquiry, String> TENURE = OF_CASE.tenure;

  /** Whether the home is rented, from whomever, or comes with a job. */
  public static final Fact<Enquiry, Boolean> RENTED = OF_CASE.rented;

  /** Whether the enquiry holds the consent of whoever lets the home or gives it with a job. */
  public static final Fact<Enquiry, Boolean> LANDLORD_CONSENT_HELD = OF_CASE.landlordConsentHeld;

  /** The animals kept at the home. */
  public static final ListFact<Enquiry, Pet> PETS = OF_CASE.pets;

  /** How many dogs are kept at the home. A dog entry without a number is one dog or more. */
  public static final Fact<Enquiry, Integer> DOGS = OF_CASE.dogs;

  /** What kind of animal it is. */
  public static final Fact<Pet, String> PET_KIND = CaseFacts.PET_KIND;

  /** Whether it is of a banned breed. */
  public static final Fact<Pet, Boolean> BANNED_BREED = CaseFacts.BANNED_BREED;

  /** Whether it is a dangerous wild animal. */
  public static final Fact<Pet, Boolean> DANGEROUS_WILD_ANIMAL = CaseFacts.DANGEROUS_WILD_ANIMAL;

  /** Whether somebody is at home in the day. */
  public static final Fact<Enquiry, Boolean> HOME_IN_DAYTIME = OF_CASE.homeInDaytime;

  /**
   * The language that is mostly spoken in the home. It stands for race: a policy that reads it must
   * show what allows that.
   */
  public static final Fact<Enquiry, String> MAIN_LANGUAGE = OF_CASE.mainLanguage;

  /** Whether the service is satisfied that the welfare of a particular child requires it. */
  public static final Fact<ChildInCase, Boolean> WELFARE_REQUIRES = CaseFacts.WELFARE_REQUIRES;

  /** Everything that rules on an enquiry may read. */
  public static final Facts<Enquiry> ALL = OF_CASE.all;

  private EnquiryFacts() {}
}
