package org.fostering.rules.consistency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;

/**
 * Documents that are checked against each other, one after the other: numbers used twice, the same
 * enquiry twice, references that lead nowhere, people approved twice.
 *
 * <p>Of a document only digests of eight bytes are kept, no value. Memory grows with the number of
 * documents, by a few hundred bytes each, up to a limit that is a finding when it is reached. Not
 * thread-safe.
 */
public final class CrossDocumentCheck {

  /** How many things are kept in mind unless somebody says otherwise. */
  public static final int DEFAULT_LIMIT = 2_000_000;

  static final String DOCUMENT_TWICE = "consistency.document-twice";
  static final String ENQUIRY_TWICE = "consistency.enquiry-twice";
  static final String REFERENCE_DANGLING = "consistency.reference-dangling";
  static final String APPROVED_TWICE = "consistency.approved-twice";
  static final String LIMIT = "consistency.batch-limit";

  private static final NodeCondition OTHER_LAW = NodeCondition.of("nation=scotland");
  private static final NodeCondition LASTING =
      NodeCondition.of(
          "basis!=temporary-connected-person|temporary-prospective-adopter|immediate-placement"
              + "|service-closure"
              + " & statusHistory[last]/status=approved|approved-with-terms & -termination"
              + " & -otherApprovals/ground & -serviceClosure");

  private final Consistency consistency;
  private final LocalDate asOf;
  private final int mostEntries;
  private final Set<Long> numbers = new HashSet<>();
  private final Set<Long> systems = new HashSet<>();
  private final Set<Long> openEnquiries = new HashSet<>();
  private final Set<Long> approved = new HashSet<>();
  private final Map<Long, List<Reference>> references = new LinkedHashMap<>();
  private final MessageDigest digest;
  private long documents;
  private int entries;
  private boolean full;

  /** A reference whose target was not yet seen, and the digest of the type and system of that. */
  private record Reference(long document, Pointer pointer, long system) {}

  CrossDocumentCheck(Consistency consistency, LocalDate asOf, int mostEntries) {
    this.consistency = Objects.requireNonNull(consistency, "consistency");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    if (mostEntries < 1) {
      throw new IllegalArgumentException("a batch keeps at least one thing in mind");
    }
    this.mostEntries = mostEntries;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Compares a document with those before it.
   *
   * @param document the document
   * @return what is found on this document; what only later documents show comes from {@link
   *     #finish()}
   * @throws IllegalArgumentException if the document is of no type of the vocabulary
   */
  public List<Finding> add(Document document) {
    documents++;
    DocumentIndex contents = DocumentIndex.of(document);
    List<Finding> findings = new ArrayList<>();
    String type = Documents.name(contents.root().type());
    boolean repeated = numbers(contents.root(), type, findings);
    if (type.equals("enquiry") && !repeated) {
      enquiry(contents, findings);
    } else if (type.equals("approval") && !repeated) {
      approval(contents, findings);
    }
    references(contents);
    return List.copyOf(findings);
  }

  /** Skips a document that could not be read, so that those after it keep their places. */
  public void skip() {
    documents++;
  }

  private void found(String code, Pointer pointer, List<Finding> findings) {
    consistency.rule(code, asOf).ifPresent(rule -> findings.add(rule.finding(pointer)));
  }

  private boolean numbers(DocumentNode root, String type, List<Finding> findings) {
    boolean repeated = false;
    List<DocumentNode> identifiers = root.at("identifiers");
    Set<Long> own = new HashSet<>();
    for (DocumentNode identifier : identifiers) {
      long number = number(type, identifier);
      remember(systems, digest("system", type, text(identifier, "system")));
      if (own.add(number) && !remember(numbers, number)) {
        found(DOCUMENT_TWICE, identifier.pointer(), findings);
        repeated = true;
      }
    }
    return repeated;
  }

  private long number(String type, DocumentNode identifier) {
    return digest("number", type, text(identifier, "system"), text(identifier, "value"));
  }

  /**
   * Somebody of the same name and birth asked from the same postcode, and that enquiry is still
   * open. To ask again after it was closed, or with a reference to it, is a new enquiry.
   */
  private void enquiry(DocumentIndex contents, List<Finding> findings) {
    DocumentNode root = contents.root();
    if (!root.at("closing").isEmpty()
        || !root.at("statusHistory[last]").stream()
            .flatMap(last -> last.at("status").stream())
            .filter(status -> status.text().equals("closed"))
            .toList()
            .isEmpty()) {
      return;
    }
    boolean again = !root.at("previousEnquiries").isEmpty();
    for (DocumentNode enquirer : root.at("enquirers")) {
      Optional<Long> person =
          person(enquirer, root.at("home/address/postcode").stream().findFirst());
      if (person.isPresent() && !remember(openEnquiries, person.get()) && !again) {
        found(ENQUIRY_TWICE, enquirer.pointer(), findings);
      }
    }
  }

  /** Two lasting approvals that stand at once, unless one names the ground for it. */
  private void approval(DocumentIndex contents, List<Finding> findings) {
    DocumentNode root = contents.root();
    if (OTHER_LAW.holds(root, contents, asOf) || !LASTING.holds(root, contents, asOf)) {
      return;
    }
    for (DocumentNode carer : root.at("carers[-until]")) {
      Set<Long> keys = new HashSet<>();
      contents.each("Person").stream()
          .filter(person -> text(person, "id").equals(text(carer, "person")))
          .forEach(
              person -> {
                person(person, Optional.empty()).ifPresent(keys::add);
                person.at("identifiers").forEach(each -> keys.add(number("person", each)));
              });
      boolean twice = false;
      for (Long key : keys) {
        twice |= !remember(approved, key);
      }
      if (twice) {
        found(APPROVED_TWICE, carer.pointer(), findings);
      }
    }
  }

  /** Somebody by name and whole date of birth, and the whole postcode where one is asked for. */
  private Optional<Long> person(DocumentNode person, Optional<DocumentNode> postcode) {
    Optional<String> name = person.at("name/fullName").stream().findFirst().map(DocumentNode::text);
    Optional<String> birth =
        person.at("dateOfBirth").stream()
            .filter(date -> Days.of(date).earliest().equals(Days.of(date).latest()))
            .findFirst()
            .map(DocumentNode::text);
    boolean enquirer = person.type().getSimpleName().equals("Enquirer");
    if (name.isEmpty() || birth.isEmpty() || (enquirer && postcode.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        digest(
            "person",
            folded(name.get()),
            birth.get(),
            postcode.map(DocumentNode::text).orElse("-")));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\P{L}+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private void references(DocumentIndex contents) {
    for (DocumentNode reference : contents.each("DocumentReference")) {
      String type = text(reference, "documentType");
      DocumentNode identifier = reference.at("identifier").get(0);
      long number = number(type, identifier);
      if (!numbers.contains(number) && isRoom()) {
        entries++;
        references
            .computeIfAbsent(number, target -> new ArrayList<>(1))
            .add(
                new Reference(
                    documents,
                    reference.pointer(),
                    digest("system", type, text(identifier, "system"))));
      }
    }
  }

  /** Whether it is new. Nothing is new any more when there is no room. */
  private boolean remember(Set<Long> seen, long what) {
    if (seen.contains(what)) {
      return false;
    }
    if (isRoom()) {
      entries++;
      seen.add(what);
    }
    return true;
  }

  private boolean isRoom() {
    if (entries < mostEntries) {
      return true;
    }
    full = true;
    return false;
  }

  /**
   * Says what only all the documents together show. A reference leads nowhere only if the batch has
   * documents of the type and of the system that it names, and not that one.
   *
   * @return the findings, in the order of the documents
   */
  public List<BatchFinding> finish() {
    List<BatchFinding> findings = new ArrayList<>();
    references.forEach(
        (number, referring) -> {
          for (Reference reference : referring) {
            if (!numbers.contains(number) && systems.contains(reference.system())) {
              consistency
                  .rule(REFERENCE_DANGLING, asOf)
                  .map(rule -> rule.finding(reference.pointer()))
                  .ifPresent(
                      finding -> findings.add(new BatchFinding(reference.document(), finding)));
            }
          }
        });
    findings.sort(Comparator.comparingLong(BatchFinding::document));
    if (full) {
      consistency
          .rule(LIMIT, asOf)
          .map(rule -> rule.finding(Pointer.ROOT))
          .ifPresent(finding -> findings.add(0, new BatchFinding(0, finding)));
    }
    return List.copyOf(findings);
  }

  private static String text(DocumentNode part, String property) {
    return part.at(property).get(0).text();
  }

  /** Eight bytes of a digest: of millions of documents two would meet once in a million batches. */
  private long digest(String... texts) {
    digest.reset();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((byte) (bytes.length >>> 8));
      digest.update((byte) bytes.length);
      digest.update(bytes);
    }
    byte[] whole = digest.digest();
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << Byte.SIZE | (whole[i] & 0xff);
    }
    return value;
  }

  /** Says how many documents there were and no more. */
  @Override
  public String toString() {
    return "CrossDocumentCheck[" + documents + " documents]";
  }
}
