package org.fostering.model.code;

import java.util.Optional;

/**
 * A check that a fostering service makes or asks another body to make.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("check-kind")
public final class CheckKind extends Code {

  /**
   * Statutory in England and Wales: enhanced criminal record certificate with children’s
   * suitability information.
   */
  public static final CheckKind DBS_ENHANCED_CHILDRENS_BARRED_LIST =
      new CheckKind("dbs-enhanced-childrens-barred-list");

  /**
   * Northern Ireland: enhanced check by AccessNI. The 1996 Regulations ask for convictions and do
   * not name the check.
   */
  public static final CheckKind ACCESSNI_ENHANCED = new CheckKind("accessni-enhanced");

  /**
   * Scotland: membership of the Protecting Vulnerable Groups scheme, required by law for regulated
   * roles since 1 April 2025.
   */
  public static final CheckKind PVG_SCHEME = new CheckKind("pvg-scheme");

  /**
   * Statutory in England, Wales and Northern Ireland: report that supports the details of an
   * adult’s health.
   */
  public static final CheckKind MEDICAL_REPORT = new CheckKind("medical-report");

  /**
   * Statutory in England, Wales and Northern Ireland: views of the authority where the applicant
   * lives, if it is not the service.
   */
  public static final CheckKind AREA_AUTHORITY_CONSULTATION =
      new CheckKind("area-authority-consultation");

  /**
   * England and Wales: access to the records of another fostering service, with consent; the
   * service may ask.
   */
  public static final CheckKind OTHER_SERVICE_RECORDS = new CheckKind("other-service-records");

  /**
   * England and Wales: access to the records of an adoption agency, with consent; the service may
   * ask.
   */
  public static final CheckKind ADOPTION_AGENCY_RECORDS = new CheckKind("adoption-agency-records");

  /** Practice: whether a local authority’s children’s services know a person or the household. */
  public static final CheckKind CHILDRENS_SERVICES_RECORDS =
      new CheckKind("childrens-services-records");

  /**
   * Practice: Ofsted or other regulator asked about registration as childcare provider, the outcome
   * of which the schedules ask for.
   */
  public static final CheckKind CHILDCARE_REGISTRATION = new CheckKind("childcare-registration");

  /** Practice: certificate of the authorities of a country in which a person lived. */
  public static final CheckKind OVERSEAS_POLICE = new CheckKind("overseas-police");

  /** Practice: documents that show who a person is. */
  public static final CheckKind IDENTITY = new CheckKind("identity");

  /** Practice: whether a person may work in the United Kingdom. */
  public static final CheckKind RIGHT_TO_WORK = new CheckKind("right-to-work");

  /** Practice: school or nursery of a child of the family asked. */
  public static final CheckKind SCHOOL = new CheckKind("school");

  /** Practice: health visitor of a child of the family asked. */
  public static final CheckKind HEALTH_VISITOR = new CheckKind("health-visitor");

  /** Practice: safety of the home and garden. */
  public static final CheckKind HOME_SAFETY = new CheckKind("home-safety");

  /** Practice: assessment of dogs and other animals. */
  public static final CheckKind PETS = new CheckKind("pets");

  /** Practice: whether the household can manage financially. */
  public static final CheckKind FINANCES = new CheckKind("finances");

  /** Practice: public presence on social media. */
  public static final CheckKind SOCIAL_MEDIA = new CheckKind("social-media");

  /** Practice: consent of the landlord or mortgage lender to fostering in the home. */
  public static final CheckKind LANDLORD_CONSENT = new CheckKind("landlord-consent");

  /** Practice: licence, insurance and roadworthiness of a car used for children. */
  public static final CheckKind DRIVING_DOCUMENTS = new CheckKind("driving-documents");

  private CheckKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static CheckKind of(String text) {
    return new CheckKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<CheckKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new CheckKind(text)) : Optional.empty();
  }
}
