package org.fostering.rules.consistency;

/** The codes of what only several documents together show. */
enum CrossDocumentCode {
  DOCUMENT_TWICE("consistency.document-twice"),
  ENQUIRY_TWICE("consistency.enquiry-twice"),
  REFERENCE_DANGLING("consistency.reference-dangling"),
  APPROVED_TWICE("consistency.approved-twice"),
  DOCUMENTS_DISAGREE("consistency.documents-disagree"),
  BATCH_LIMIT("consistency.batch-limit");

  private final String code;

  CrossDocumentCode(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
