package org.fostering.rules.consistency;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.ApprovalStatusChange;
import org.fostering.model.carer.ApprovedCarer;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.code.ApprovalStatus;
import org.fostering.model.code.EnquiryStatus;
import org.fostering.model.common.Address;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.Person;
import org.fostering.model.common.PersonName;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryStatusChange;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;

/**
 * What a {@link CrossDocumentCheck} compares of a document: digests of eight bytes of its numbers,
 * its people, what it refers to and what other documents tell too. It holds no value of the
 * document.
 *
 * <p>Immutable and thread-safe. Several threads can make them, each of its documents, and one then
 * gives them to the check in the order of the documents.
 */
public final class DocumentKeys {

  private static final Set<ApprovalBasis> PASSING =
      Set.of(
          ApprovalBasis.TEMPORARY_CONNECTED_PERSON,
          ApprovalBasis.TEMPORARY_PROSPECTIVE_ADOPTER,
          ApprovalBasis.IMMEDIATE_PLACEMENT,
          ApprovalBasis.SERVICE_CLOSURE);

  private static final Set<ApprovalStatus> STANDING =
      Set.of(ApprovalStatus.APPROVED, ApprovalStatus.APPROVED_WITH_TERMS);

  private final List<OwnNumber> numbers;
  private final List<Party> parties;
  private final List<Reference> references;
  private final List<FactCollector.Fact> facts;
  private final Optional<FactCollector.DatedStep> step;

  /** A number of the document itself, and the type and system of which it is. */
  record OwnNumber(Pointer place, long number, long system) {}

  /**
   * Somebody who may be in another document too.
   *
   * @param code what it is if somebody with one of the keys is
   * @param isFault false if it is in order
   */
  record Party(Pointer place, Set<Long> keys, CrossDocumentCode code, boolean isFault) {}

  /** A reference to another document: its number, and the type and system of that. */
  record Reference(Pointer place, long number, long system) {}

  private DocumentKeys(
      List<OwnNumber> numbers,
      List<Party> parties,
      List<Reference> references,
      FactCollector facts) {
    this.numbers = numbers;
    this.parties = parties;
    this.references = references;
    this.facts = facts.facts();
    this.step = facts.step();
  }

  /**
   * The keys of a document.
   *
   * @param document a document of a type of the vocabulary
   * @return its keys
   * @throws IllegalArgumentException if the type is none of {@link Documents#standard()}
   */
  public static DocumentKeys of(Document document) {
    Class<? extends Document> type =
        VocabularyTypes.of(Objects.requireNonNull(document, "document"));
    Digest digest = new Digest();
    List<Reference> references = new ArrayList<>();
    references(DocumentNode.root(document, TypeDescription.of(type)), digest, references);
    return new DocumentKeys(
        numbers(document, Documents.name(type), digest),
        parties(document, digest),
        references,
        SharedFacts.of(document, digest));
  }

  List<OwnNumber> numbers() {
    return numbers;
  }

  List<Party> parties() {
    return parties;
  }

  List<Reference> references() {
    return references;
  }

  List<FactCollector.Fact> facts() {
    return facts;
  }

  Optional<FactCollector.DatedStep> step() {
    return step;
  }

  private static List<OwnNumber> numbers(Document document, String type, Digest digest) {
    List<OwnNumber> numbers = new ArrayList<>();
    List<Identifier> identifiers = document.getIdentifiers();
    for (int i = 0; i < identifiers.size(); i++) {
      Identifier identifier = identifiers.get(i);
      numbers.add(
          new OwnNumber(
              Pointer.ROOT.property("identifiers").index(i),
              number(type, identifier, digest),
              system(type, identifier, digest)));
    }
    return numbers;
  }

  private static long number(String type, Identifier identifier, Digest digest) {
    return digest.of("number", type, identifier.getSystem(), identifier.getValue());
  }

  private static long system(String type, Identifier identifier, Digest digest) {
    return digest.of("system", type, identifier.getSystem());
  }

  /** The properties of a type on the way to a reference. */
  private static final ClassValue<List<PropertyDescription>> TO_REFERENCES =
      new ClassValue<>() {
        @Override
        protected List<PropertyDescription> computeValue(Class<?> type) {
          return VocabularyTypes.objects(type).stream()
              .filter(
                  property ->
                      DataDictionary.of(List.of(property.valueType())).types().stream()
                          .anyMatch(reached -> reached.type() == DocumentReference.class))
              .toList();
        }
      };

  private static void references(DocumentNode object, Digest digest, List<Reference> references) {
    if (object.value() instanceof DocumentReference reference) {
      String type = reference.getDocumentType();
      references.add(
          new Reference(
              object.pointer(),
              number(type, reference.getIdentifier(), digest),
              system(type, reference.getIdentifier(), digest)));
    }
    for (PropertyDescription property : TO_REFERENCES.get(object.type().type())) {
      for (DocumentNode child : object.property(property)) {
        references(child, digest, references);
      }
    }
  }

  private static List<Party> parties(Document document, Digest digest) {
    if (document instanceof Enquiry enquiry && isOpen(enquiry)) {
      return enquirers(enquiry, digest);
    }
    if (document instanceof Approval approval && isLasting(approval)) {
      return carers(approval, digest);
    }
    return List.of();
  }

  private static boolean isOpen(Enquiry enquiry) {
    List<EnquiryStatusChange> history = enquiry.getStatusHistory();
    return enquiry.getClosing().isEmpty()
        && (history.isEmpty()
            || !history.get(history.size() - 1).getStatus().equals(EnquiryStatus.CLOSED));
  }

  /**
   * Somebody of the same name and birth asked from the same postcode, and that enquiry is still
   * open. To ask again after it was closed, or with a reference to it, is a new enquiry.
   */
  private static List<Party> enquirers(Enquiry enquiry, Digest digest) {
    Optional<Postcode> postcode =
        enquiry.getHome().flatMap(Home::getAddress).flatMap(Address::getPostcode);
    if (postcode.isEmpty()) {
      return List.of();
    }
    List<Party> parties = new ArrayList<>();
    List<Enquirer> enquirers = enquiry.getEnquirers();
    for (int i = 0; i < enquirers.size(); i++) {
      Optional<String> birth = wholeDate(enquirers.get(i).getDateOfBirth());
      if (birth.isPresent()) {
        long key =
            digest.of(
                "enquirer",
                folded(enquirers.get(i).getName().getFullName()),
                birth.get(),
                postcode.get().getText());
        parties.add(
            new Party(
                Pointer.ROOT.property("enquirers").index(i),
                Set.of(key),
                CrossDocumentCode.ENQUIRY_TWICE,
                enquiry.getPreviousEnquiries().isEmpty()));
      }
    }
    return parties;
  }

  /** Scottish law has a register of its own; what passes or has ended stands in nobody's way. */
  private static boolean isLasting(Approval approval) {
    List<ApprovalStatusChange> history = approval.getStatusHistory();
    return approval.getNation().filter(nation -> nation == Nation.SCOTLAND).isEmpty()
        && isLastingBasis(approval)
        && !history.isEmpty()
        && STANDING.contains(history.get(history.size() - 1).getStatus())
        && approval.getTermination().isEmpty()
        && approval.getServiceClosure().isEmpty()
        && approval.getOtherApprovals().stream().allMatch(other -> other.getGround().isEmpty());
  }

  static boolean isLastingBasis(Approval approval) {
    return approval.getBasis().filter(basis -> !PASSING.contains(basis)).isPresent();
  }

  /** Two lasting approvals that stand at once, unless one names the ground for it. */
  private static List<Party> carers(Approval approval, Digest digest) {
    List<Party> parties = new ArrayList<>();
    List<ApprovedCarer> carers = approval.getCarers();
    for (int i = 0; i < carers.size(); i++) {
      ApprovedCarer carer = carers.get(i);
      if (carer.getUntil().isEmpty()) {
        Set<Long> keys = new TreeSet<>();
        for (Person person : approval.getPeople()) {
          if (person.getId().equals(carer.getPerson())) {
            keys.addAll(keys(person, digest));
          }
        }
        parties.add(
            new Party(
                Pointer.ROOT.property("carers").index(i),
                keys,
                CrossDocumentCode.APPROVED_TWICE,
                true));
      }
    }
    return parties;
  }

  /** Somebody by name and whole date of birth, and by each number. */
  private static Set<Long> keys(Person person, Digest digest) {
    Set<Long> keys = new TreeSet<>();
    Optional<String> name = person.getName().map(PersonName::getFullName);
    Optional<String> birth = wholeDate(person.getDateOfBirth());
    if (name.isPresent() && birth.isPresent()) {
      keys.add(digest.of("carer", folded(name.get()), birth.get()));
    }
    for (Identifier identifier : person.getIdentifiers()) {
      keys.add(digest.of("carer-number", identifier.getSystem(), identifier.getValue()));
    }
    return keys;
  }

  static Optional<String> wholeDate(Optional<PartialDate> date) {
    return date.filter(day -> day.earliest().equals(day.latest())).map(PartialDate::getText);
  }

  /** The letters of a name, without accents and case, and a space for whatever is between them. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    boolean isParted = false;
    for (int c : Normalizer.normalize(name, Normalizer.Form.NFKD).codePoints().toArray()) {
      if (Character.isLetter(c)) {
        folded.append(isParted && !folded.isEmpty() ? " " : "");
        folded.appendCodePoint(Character.toLowerCase(c));
        isParted = false;
      } else if (!isMark(c)) {
        isParted = true;
      }
    }
    return folded.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Says how much there is to compare and no more. */
  @Override
  public String toString() {
    return "DocumentKeys["
        + (numbers.size() + parties.size() + references.size() + facts.size())
        + " to compare]";
  }
}
