package org.fostering.json.examples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fostering.json.FosteringJson;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.common.Address;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;

/**
 * One line for each kind of fault that can stand in a file of lines, made from one good enquiry,
 * and a few good lines between them.
 */
final class ExampleFaults {

  /**
   * Kinds that no line of a file can show, or only one that no editor would like; besides them
   * those of constraints that an enquiry does not have.
   */
  static final Set<FindingCode> NOT_SHOWN =
      EnumSet.of(
          FindingCode.JSON_EMPTY, // an input without any line
          FindingCode.CONSTRAINT_OTHER, // types of a host
          FindingCode.CONSTRAINT_UNCHECKED, // types of a host
          FindingCode.LIMIT_BYTES); // a line of more than a mebibyte

  /** A line and the fault that it shows. */
  record Fault(FindingCode code, String line) {}

  private static final int GOOD_EVERY = 10;

  private final List<Fault> faults = new ArrayList<>();

  private ExampleFaults() {}

  /** The faults, in the order of the catalogue. */
  static List<Fault> make() {
    ExampleFaults made = new ExampleFaults();
    made.json();
    made.document();
    made.properties();
    made.values();
    made.constraints();
    made.limits();
    return made.faults;
  }

  /** The lines of the file, the first and every tenth of them good. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Fault fault : make()) {
      if (lines.size() % GOOD_EVERY == 0) {
        lines.add(good("none"));
      }
      lines.add(fault.line());
    }
    lines.add(good("none"));
    return lines;
  }

  private static String good(String shows) {
    return FosteringJson.standard()
        .write(
            Enquiry.builder()
                .addIdentifiers(Identifier.of(ExampleEnquiries.SYSTEM, "F-0001"))
                .addExtensions(ExampleEnquiries.extension("shows", shows))
                .addEnquirers(
                    Enquirer.builder()
                        .name(ExamplePeople.whole("Ann Example"))
                        .contact(
                            ContactDetails.builder()
                                .addEmails("ann@example.org")
                                .addTelephones("01632 960001")
                                .build())
                        .language(LanguagePreference.builder().written("cy").build())
                        .dateOfBirth(PartialDate.parse("1980-05"))
                        .build())
                .home(
                    Home.builder()
                        .address(
                            Address.builder()
                                .postcode(Postcode.parse("WA1 4LN"))
                                .uprn("999999990001")
                                .build())
                        .bedrooms(3)
                        .build())
                .interests(
                    FosteringInterests.builder()
                        .addKinds(FosteringKind.SHORT_TERM)
                        .ages(AgeRange.of(5, 9))
                        .build())
                .addConnectedChildren(
                    ConnectedChild.builder()
                        .child(ParticularChild.lookedAfterBy("E06000007"))
                        .build())
                .build());
  }

  private void add(FindingCode code, UnaryOperator<String> breaking) {
    faults.add(new Fault(code, breaking.apply(good(code.code()))));
  }

  /** Breaks the good line by putting one text in place of another. */
  private void add(FindingCode code, String good, String broken) {
    add(
        code,
        line -> {
          if (!line.contains(good)) {
            throw new IllegalStateException("the good line has no " + good);
          }
          return line.replace(good, broken);
        });
  }

  private void json() {
    add(FindingCode.JSON_SYNTAX, "\"bedrooms\":3", "\"bedrooms\":,3");
    add(FindingCode.JSON_TRUNCATED, line -> line.substring(0, line.length() - 3));
    add(FindingCode.JSON_ENCODING, "Ann Example", "Ann \\ud800 Example");
    add(FindingCode.JSON_DUPLICATE_NAME, "\"bedrooms\":3", "\"bedrooms\":3,\"bedrooms\":4");
    add(FindingCode.JSON_TRAILING_CONTENT, line -> line + " and so on");
  }

  private void document() {
    String type = "\"documentType\":\"enquiry\",";
    String version = "\"formatVersion\":\"1.0\",";
    add(FindingCode.DOCUMENT_NOT_OBJECT, line -> "\"document.not-object\"");
    add(FindingCode.DOCUMENT_TYPE_MISSING, type, "");
    add(FindingCode.DOCUMENT_TYPE_UNKNOWN, type, "\"documentType\":\"complaint\",");
    add(FindingCode.DOCUMENT_VERSION_MISSING, version, "");
    add(FindingCode.DOCUMENT_VERSION_UNSUPPORTED, version, "\"formatVersion\":\"2.0\",");
    add(FindingCode.DOCUMENT_VERSION_NEWER, version, "\"formatVersion\":\"1.9\",");
  }

  private void properties() {
    add(FindingCode.PROPERTY_UNKNOWN, "\"bedrooms\"", "\"bedroom\"");
    add(FindingCode.PROPERTY_MISSING, "\"name\":{\"fullName\":\"Ann Example\"},", "");
    add(FindingCode.PROPERTY_NULL, "\"bedrooms\":3", "\"bedrooms\":null");
  }

  private void values() {
    add(FindingCode.VALUE_WRONG_TYPE, "\"bedrooms\":3", "\"bedrooms\":\"three\"");
    add(FindingCode.VALUE_MALFORMED, "WA1 4LN", "Warrington");
    add(FindingCode.VALUE_UNKNOWN_CODE, "\"short-term\"", "\"a-while\"");
    add(FindingCode.VALUE_NOT_AN_OPTION, "\"bedrooms\":3", "\"nation\":\"cornwall\"");
    add(FindingCode.OBJECT_INCONSISTENT, "\"oldest\":9", "\"oldest\":3");
  }

  private void constraints() {
    add(FindingCode.CONSTRAINT_TEXT, "\"Ann Example\"", "\"   \"");
    add(
        FindingCode.CONSTRAINT_COUNT,
        line -> line.replaceAll("\"enquirers\":\\[.*?\\}\\]", "\"enquirers\":[]"));
    add(FindingCode.CONSTRAINT_RANGE, "\"bedrooms\":3", "\"bedrooms\":300");
    add(FindingCode.CONSTRAINT_EMAIL, "ann@example.org", "   ");
    add(FindingCode.CONSTRAINT_TELEPHONE, "01632 960001", "   ");
    add(FindingCode.CONSTRAINT_LANGUAGE, "\"cy\"", "\"Welsh\"");
    add(FindingCode.CONSTRAINT_UPRN, "999999990001", "000000000000");
    add(FindingCode.CONTACT_EMAIL_DOUBTFUL, "ann@example.org", "ann@mail..example.org");
    add(FindingCode.CONTACT_TELEPHONE_DOUBTFUL, "01632 960001", "960001");
    add(FindingCode.CONSTRAINT_AUTHORITY, "E06000007", "Warrington");
    add(
        FindingCode.CONSTRAINT_COUNTRY,
        "\"uprn\":\"999999990001\"",
        "\"uprn\":\"999999990001\",\"country\":\"England\"");
    add(
        FindingCode.CONSTRAINT_TIME,
        "\"emails\":",
        "\"times\":[{\"earliest\":\"half past six\"}],\"emails\":");
  }

  private void limits() {
    add(
        FindingCode.LIMIT_DEPTH,
        "\"bedrooms\":3",
        "\"bedrooms\":" + "[".repeat(40) + "]".repeat(40));
    add(FindingCode.LIMIT_STRING_LENGTH, "Ann Example", "Ann " + "x".repeat(10_000));
    add(FindingCode.LIMIT_ARRAY_LENGTH, "\"short-term\"", list("\"remand\"", 1_001));
    add(FindingCode.LIMIT_NUMBER_LENGTH, "\"bedrooms\":3", "\"bedrooms\":" + "3".repeat(101));
    add(
        FindingCode.LIMIT_FINDINGS,
        line ->
            line.replace("\"short-term\"", list("\"x\"", 1_000))
                .replace("\"bedrooms\"", "\"bedroom\"")
                .replace("Ann Example", ""));
  }

  private static String list(String element, int count) {
    return String.join(",", Collections.nCopies(count, element));
  }
}
