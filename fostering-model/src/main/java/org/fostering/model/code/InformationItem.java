package org.fostering.model.code;

import java.util.Optional;

/**
 * An item of information that the law of one nation has a fostering service obtain in an
 * assessment. Which nation, which part and about whom each is, {@link
 * org.fostering.model.assessment.InformationRequirements} says; nothing is to be read out of the
 * code itself.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("information-item")
public final class InformationItem extends Code {

  /** England: full name, address and date of birth. */
  public static final InformationItem ENG_SCH3_1 = new InformationItem("eng-sch3-1");

  /** England: details of health, supported by a medical report. */
  public static final InformationItem ENG_SCH3_2 = new InformationItem("eng-sch3-2");

  /** England: particulars of any other adult members of the household. */
  public static final InformationItem ENG_SCH3_3 = new InformationItem("eng-sch3-3");

  /**
   * England: particulars of the children in the family, wherever they live, and of any other
   * children in the household.
   */
  public static final InformationItem ENG_SCH3_4 = new InformationItem("eng-sch3-4");

  /** England: particulars of the accommodation. */
  public static final InformationItem ENG_SCH3_5 = new InformationItem("eng-sch3-5");

  /**
   * England: outcome of any request or application by the applicant or another member of the
   * household to foster, to adopt or to register as early years or later years provider, earlier
   * approvals and refusals included.
   */
  public static final InformationItem ENG_SCH3_6 = new InformationItem("eng-sch3-6");

  /**
   * England: name and address of another fostering service that approved the applicant, if the
   * applicant was a foster parent in the preceding twelve months.
   */
  public static final InformationItem ENG_SCH3_7 = new InformationItem("eng-sch3-7");

  /** England: names and addresses of two people who will provide personal references. */
  public static final InformationItem ENG_SCH3_8 = new InformationItem("eng-sch3-8");

  /**
   * England: for the applicant and every other member of the household aged 18 or over, an enhanced
   * criminal record certificate with children’s suitability information.
   */
  public static final InformationItem ENG_SCH3_9 = new InformationItem("eng-sch3-9");

  /**
   * England: details of any current or previous marriage, civil partnership or similar
   * relationship.
   */
  public static final InformationItem ENG_SCH3_10 = new InformationItem("eng-sch3-10");

  /** England: details of personality. */
  public static final InformationItem ENG_SCH3_11 = new InformationItem("eng-sch3-11");

  /**
   * England: religious persuasion, and capacity to care for a child of any particular religious
   * persuasion.
   */
  public static final InformationItem ENG_SCH3_12 = new InformationItem("eng-sch3-12");

  /**
   * England: racial origin, cultural and linguistic background, and capacity to care for a child
   * across these.
   */
  public static final InformationItem ENG_SCH3_13 = new InformationItem("eng-sch3-13");

  /**
   * England: past and present employment or occupation, standard of living, leisure activities and
   * interests.
   */
  public static final InformationItem ENG_SCH3_14 = new InformationItem("eng-sch3-14");

  /** England: previous experience of caring for their own and other children. */
  public static final InformationItem ENG_SCH3_15 = new InformationItem("eng-sch3-15");

  /** England: skills, competence and potential relevant to caring for a child placed with them. */
  public static final InformationItem ENG_SCH3_16 = new InformationItem("eng-sch3-16");

  /**
   * England: written reference of the other fostering service, if it had approved the applicant as
   * a foster parent and the applicant was one within the preceding twelve months.
   */
  public static final InformationItem ENG_REG26_1A_B = new InformationItem("eng-reg26-1a-b");

  /**
   * England: written reports of interviews with at least two people nominated as personal referees,
   * unless the other fostering service supplied its reference.
   */
  public static final InformationItem ENG_REG26_1A_C = new InformationItem("eng-reg26-1a-c");

  /**
   * England: views of the local authority in whose area the applicant lives, unless that authority
   * is the fostering service.
   */
  public static final InformationItem ENG_REG26_1A_D = new InformationItem("eng-reg26-1a-d");

  /**
   * England: access to the records of another fostering service about the applicant, if the
   * applicant consents; the service may ask.
   */
  public static final InformationItem ENG_REG26_1A_E = new InformationItem("eng-reg26-1a-e");

  /**
   * England: access to the records of an adoption agency that approved the applicant as prospective
   * adopter, if the applicant consents; the service may ask.
   */
  public static final InformationItem ENG_REG26_1A_F = new InformationItem("eng-reg26-1a-f");

  /** Wales: full name, address and date of birth. */
  public static final InformationItem WLS_SCH1_1 = new InformationItem("wls-sch1-1");

  /** Wales: details of health, supported by a medical report. */
  public static final InformationItem WLS_SCH1_2 = new InformationItem("wls-sch1-2");

  /** Wales: particulars of any other adult members of the household. */
  public static final InformationItem WLS_SCH1_3 = new InformationItem("wls-sch1-3");

  /**
   * Wales: particulars of the children in the family, wherever they live, and of any other children
   * in the household.
   */
  public static final InformationItem WLS_SCH1_4 = new InformationItem("wls-sch1-4");

  /** Wales: particulars of the accommodation. */
  public static final InformationItem WLS_SCH1_5 = new InformationItem("wls-sch1-5");

  /**
   * Wales: outcome of any request or application by the applicant or another member of the
   * household to foster, to adopt or to register as child minder or provider of day care under the
   * Children and Families (Wales) Measure 2010, earlier approvals and refusals included.
   */
  public static final InformationItem WLS_SCH1_6 = new InformationItem("wls-sch1-6");

  /**
   * Wales: name and address of another fostering service in Wales or England that approved the
   * applicant, if the applicant was a foster parent in the preceding three years.
   */
  public static final InformationItem WLS_SCH1_7 = new InformationItem("wls-sch1-7");

  /** Wales: names and addresses of two people who will provide personal references. */
  public static final InformationItem WLS_SCH1_8 = new InformationItem("wls-sch1-8");

  /**
   * Wales: for the applicant and every other member of the household aged 18 or over, an enhanced
   * criminal record certificate with children’s suitability information.
   */
  public static final InformationItem WLS_SCH1_9 = new InformationItem("wls-sch1-9");

  /**
   * Wales: details of any current or previous marriage, civil partnership or similar relationship.
   */
  public static final InformationItem WLS_SCH1_10 = new InformationItem("wls-sch1-10");

  /** Wales: details of personality. */
  public static final InformationItem WLS_SCH1_11 = new InformationItem("wls-sch1-11");

  /**
   * Wales: religious persuasion, and capacity to care for a child of any particular religious
   * persuasion.
   */
  public static final InformationItem WLS_SCH1_12 = new InformationItem("wls-sch1-12");

  /**
   * Wales: racial origin, cultural and linguistic background, and capacity to care for a child
   * across these.
   */
  public static final InformationItem WLS_SCH1_13 = new InformationItem("wls-sch1-13");

  /** Wales: capacity to support a child in relation to sexual orientation and gender identity. */
  public static final InformationItem WLS_SCH1_14 = new InformationItem("wls-sch1-14");

  /**
   * Wales: past and present employment or occupation, standard of living, leisure activities and
   * interests.
   */
  public static final InformationItem WLS_SCH1_15 = new InformationItem("wls-sch1-15");

  /** Wales: previous experience, if any, of caring for their own and other children. */
  public static final InformationItem WLS_SCH1_16 = new InformationItem("wls-sch1-16");

  /** Wales: skills, competence and potential relevant to caring for a child placed with them. */
  public static final InformationItem WLS_SCH1_17 = new InformationItem("wls-sch1-17");

  /**
   * Wales: written reference of the other fostering service, if it had approved the applicant as a
   * foster parent and the applicant was one within the preceding three years.
   */
  public static final InformationItem WLS_REG7_2_B = new InformationItem("wls-reg7-2-b");

  /**
   * Wales: written reports of interviews with at least two people nominated as personal referees,
   * unless the other fostering service supplied its reference.
   */
  public static final InformationItem WLS_REG7_2_C = new InformationItem("wls-reg7-2-c");

  /**
   * Wales: views of the local authority in whose area the applicant lives, unless that authority is
   * the fostering service.
   */
  public static final InformationItem WLS_REG7_2_D = new InformationItem("wls-reg7-2-d");

  /**
   * Wales: access to the records of another fostering service about the applicant, if the applicant
   * consents; the service may ask.
   */
  public static final InformationItem WLS_REG7_2_E = new InformationItem("wls-reg7-2-e");

  /**
   * Wales: access to the records of an adoption agency that approved the applicant as prospective
   * adopter, if the applicant consents; the service may ask.
   */
  public static final InformationItem WLS_REG7_2_F = new InformationItem("wls-reg7-2-f");

  /** Scotland: facts that describe the applicants and their way of life. */
  public static final InformationItem SCT_SCH3_DESCRIPTION_AND_LIFESTYLE =
      new InformationItem("sct-sch3-description-and-lifestyle");

  /** Scotland: who the applicants are, and what is needed for the checks. */
  public static final InformationItem SCT_SCH3_IDENTITY_AND_CHECKS =
      new InformationItem("sct-sch3-identity-and-checks");

  /** Scotland: the matters to be assessed. */
  public static final InformationItem SCT_SCH3_ASSESSMENT_MATTERS =
      new InformationItem("sct-sch3-assessment-matters");

  /** Scotland: interview of the prospective foster carer by or on behalf of the authority. */
  public static final InformationItem SCT_REG22_4_A = new InformationItem("sct-reg22-4-a");

  /**
   * Northern Ireland: age, health supported by a medical report, personality and marital status,
   * any previous marriage included.
   */
  public static final InformationItem NIR_SCH1_1 = new InformationItem("nir-sch1-1");

  /** Northern Ireland: particulars of the other adult members of the household. */
  public static final InformationItem NIR_SCH1_2 = new InformationItem("nir-sch1-2");

  /**
   * Northern Ireland: particulars of the children in the family, wherever they live, and of any
   * other children in the household.
   */
  public static final InformationItem NIR_SCH1_3 = new InformationItem("nir-sch1-3");

  /** Northern Ireland: particulars of the accommodation. */
  public static final InformationItem NIR_SCH1_4 = new InformationItem("nir-sch1-4");

  /**
   * Northern Ireland: religious persuasion, degree of religious observance, and capacity to care
   * for a child of any particular religious persuasion.
   */
  public static final InformationItem NIR_SCH1_5 = new InformationItem("nir-sch1-5");

  /**
   * Northern Ireland: racial origin, cultural and linguistic background, and capacity to care for a
   * child across these.
   */
  public static final InformationItem NIR_SCH1_6 = new InformationItem("nir-sch1-6");

  /**
   * Northern Ireland: past and present employment or occupation, standard of living, leisure
   * activities and interests.
   */
  public static final InformationItem NIR_SCH1_7 = new InformationItem("nir-sch1-7");

  /**
   * Northern Ireland: previous experience of caring for their own and other children, and ability
   * in this respect.
   */
  public static final InformationItem NIR_SCH1_8 = new InformationItem("nir-sch1-8");

  /**
   * Northern Ireland: criminal convictions, if any, of the applicant and other adult members of the
   * household, subject to the Rehabilitation of Offenders (Northern Ireland) Order 1978.
   */
  public static final InformationItem NIR_SCH1_9 = new InformationItem("nir-sch1-9");

  /**
   * Northern Ireland: outcome of any request or application by the applicant or another member of
   * the household to foster, to adopt or to register as child minder or provider of day care.
   */
  public static final InformationItem NIR_SCH1_10 = new InformationItem("nir-sch1-10");

  /**
   * Northern Ireland: particulars of any earlier approval as foster parent, refusal or termination
   * of it, of the applicant or another member of the household.
   */
  public static final InformationItem NIR_SCH1_11 = new InformationItem("nir-sch1-11");

  /**
   * Northern Ireland: names and addresses of two people who provide personal references, and
   * interviews with them.
   */
  public static final InformationItem NIR_REG3_4_A = new InformationItem("nir-reg3-4-a");

  /**
   * Northern Ireland: views of the authority in whose area the applicant lives, if it is another
   * one.
   */
  public static final InformationItem NIR_REG3_3_B = new InformationItem("nir-reg3-3-b");

  private InformationItem(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static InformationItem of(String text) {
    return new InformationItem(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<InformationItem> tryParse(String text) {
    return isCode(text) ? Optional.of(new InformationItem(text)) : Optional.empty();
  }
}
