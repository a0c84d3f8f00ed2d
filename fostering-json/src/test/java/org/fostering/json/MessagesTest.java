package org.fostering.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Strictness;
import org.fostering.model.applicant.Application;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("both-paths")
class MessagesTest {

  private static final String KIND = "What stands here is of the wrong kind. ";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void every_code_and_every_form_has_its_texts_and_nothing_else_has(String language)
      throws IOException {
    Set<String> keys = new TreeSet<>(Set.of("reviewed"));
    for (FindingCode code : FindingCode.values()) {
      keys.add(code.code());
      keys.add(code.code() + ".fix");
    }
    for (Form form : Form.values()) {
      keys.add("form." + Words.of(form));
    }
    keys.add("form.written");
    keys.add("form.options");
    keys.add("form.code");
    List.of("form", "list", "min", "max").forEach(place -> keys.add("open." + place));
    Set<String> given = new TreeSet<>(texts(language).stringPropertyNames());
    keys.add("property.missing.fix.of.fullName");
    keys.add("property.unknown.fix.near");
    keys.add("property.unknown.fix.elsewhere");
    keys.add("property.unknown.fix.options");
    keys.add("document.type-unknown.fix.options");
    keys.add("document.type-unknown.fix.elsewhere");
    keys.add("constraint.count.fix.least");
    for (String code : List.of("value.unknown-code", "value.malformed", "value.wrong-type")) {
      keys.add(code + ".fix.codes");
      keys.add(code + ".fix.list");
    }
    keys.add("value.wrong-type.fix.of.formatVersion");
    Set<String> ofDocuments =
        Arrays.stream(FindingCode.values()).map(code -> family(code.code())).collect(toSet());
    for (String code : FindingTexts.of(Locale.UK).codes()) {
      String family = family(code);
      keys.add("when." + (ofDocuments.contains(family) ? "document" : family));
    }

    assertEquals(keys, given);
  }

  private static String family(String code) {
    return code.substring(0, code.indexOf('.'));
  }

  @Test
  void both_languages_fill_in_the_same_things() throws IOException {
    Properties welsh = texts("cy");
    for (String key : texts("en").stringPropertyNames()) {
      String english = texts("en").getProperty(key);
      assertEquals(placeholders(english), placeholders(welsh.getProperty(key)), key);
      assertTrue(
          Set.of(
                  "{min}",
                  "{max}",
                  "{list}",
                  "{form}",
                  "{example}",
                  "{name}",
                  "{document}",
                  "{codes}")
              .containsAll(placeholders(english)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void the_catalogue_says_in_brackets_what_only_a_finding_fills_in(String language) {
    FindingTexts texts = FindingTexts.of(Locale.forLanguageTag(language));
    for (String code : texts.codes()) {
      FindingEntry entry = texts.entry(code).orElseThrow();
      String said = entry.text() + entry.fix();
      assertFalse(said.contains("{") || said.contains("…") || said.contains("[]"), said);
    }
  }

  @Test
  void a_code_or_word_that_is_no_text_is_answered_with_what_can_stand_there() {
    Checked<Enquiry> checked =
        FosteringJson.standard()
            .read(
                Enquiry.class,
                "{\"documentType\":7,\"formatVersion\":1.0,\"enquirers\":[{\"name\":{\"fullName\":"
                    + "\"Ann\"}}],\"petsAnswer\":true,\"channel\":3,\"pets\":[{\"kind\":1}],"
                    + "\"home\":{\"tenure\":\" \"}}");

    assertEquals(
        List.of(
            KIND
                + "Write what belongs here: one of enquiry, application, assessment, approval,"
                + " handover, organisation-directory, equality-monitoring, monitoring-aggregate, in"
                + " quotation marks.",
            KIND + "Write the version in quotation marks, such as \"1.0\".",
            KIND
                + "Write what belongs here: one of none, all, some, not-known, refused, in quotation"
                + " marks.",
            KIND
                + "Write one of online, website-form, telephone, email, in-person, event,"
                + " social-media, walk-in, letter, referral, live-chat, in quotation marks.",
            KIND
                + "Write a code from the list pet-kind, in quotation marks; fostering terms pet-kind"
                + " prints it.",
            "What stands here cannot be read. See that it is neither blank nor too long. Write one"
                + " of owned, owned-outright, mortgage, shared-ownership, rented, social-rent,"
                + " social-rent-council, social-rent-other, private-rent, rent-free, tied, other."),
        said(checked, Locale.UK));
    assertEquals(
        Optional.of(
            "Write what belongs here: a code from the list a-list-of-a-host, in quotation marks."),
        FindingTexts.of(Locale.UK)
            .fix(
                FindingCode.VALUE_WRONG_TYPE
                    .at(Pointer.ROOT)
                    .expecting(new Expectation.CodeFrom("a-list-of-a-host"))));
  }

  @Test
  void a_text_has_its_bounds_form_and_list_filled_in() {
    FindingTexts english = FindingTexts.of(Locale.UK);
    List<Finding> findings =
        FosteringJson.standard()
            .read(
                Home.class, "{\"bedrooms\":51,\"bedroomsForFostering\":\"1\",\"tenure\":\"tent\"}")
            .findings();

    assertEquals(
        List.of(
            "The number is too small or too large.",
            "What stands here is of the wrong kind.",
            "The code list tenure does not have this code."),
        findings.stream().map(english::text).map(Optional::orElseThrow).toList());
    assertEquals(
        Optional.of(
            "Use one of owned, owned-outright, mortgage, shared-ownership, rented, social-rent,"
                + " social-rent-council, social-rent-other, private-rent, rent-free, tied, other."),
        english.fix(findings.get(2)));
  }

  @Test
  void what_is_wrong_is_said_in_few_words_and_what_to_write_once() {
    Checked<Enquiry> checked =
        FosteringJson.standard()
            .read(
                Enquiry.class,
                "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":[{\"name\":"
                    + "{\"fullName\":\"Ann\"},\"dateOfBirth\":1980,\"rightToWork\":true}],"
                    + "\"home\":{\"address\":{\"postcode\":\"BFPO 57\"},\"bedrooms\":\"3\"}}");
    List<String> english = said(checked, Locale.UK);
    assertEquals(
        List.of(
            KIND
                + "Write what belongs here: a date, month or year that exists, in the digits 0 to 9 and in quotation marks, such as"
                + " \"2026-03-31\", \"2026-03\" or \"2026\".",
            KIND
                + "Write what belongs here: one of yes, no, not-known, refused, in quotation marks.",
            "What stands here cannot be read. See that it is neither blank nor too long. Write what belongs"
                + " here: a UK postcode such as \"SW1A 1AA\", or its first half, without words around it and with the digit 1, not I or l; where there is none, leave it out, and put one of another country in"
                + " postalCode, a BFPO number or \"no fixed abode\" in lines.",
            KIND
                + "Write what belongs here: a whole number in the digits 0 to 9 without quotation marks, such as 2."),
        english);
    assertEquals(
        "Mae'r hyn sydd yma o'r math anghywir. Ysgrifennwch yr hyn sydd i fod yma: un o yes, no,"
            + " not-known, refused, mewn dyfynodau.",
        said(checked, Messages.WELSH).get(1));
  }

  private static List<String> said(Checked<?> checked, Locale locale) {
    FindingTexts texts = FindingTexts.of(locale);
    return checked.findings().stream()
        .map(each -> texts.text(each).orElseThrow() + " " + texts.fix(each).orElseThrow())
        .toList();
  }

  @Test
  void a_name_in_parts_is_to_be_joined() {
    Checked<Enquiry> checked =
        FosteringJson.standard()
            .read(
                Enquiry.class,
                "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":[{\"name\":"
                    + "{\"givenNames\":\"Ann\",\"familyName\":\"Sample\"}}]}");

    assertEquals(
        List.of(
            "A property that is required is missing. Add fullName with the whole name; where it is"
                + " kept in parts, join givenNames and familyName with a space, or take the one"
                + " there is."),
        said(checked, Locale.UK));
  }

  @Test
  void what_can_stand_there_is_named_where_it_is_not_much() {
    FindingTexts english = FindingTexts.of(Locale.UK);
    Map.of(
            "relationship-kind",
            "Use a code from the list relationship-kind; fostering terms relationship-kind prints it.",
            "a-list-of-a-host",
            "Use a code from the list a-list-of-a-host, in lower case with hyphens.")
        .forEach(
            (list, fix) ->
                assertEquals(
                    Optional.of(fix),
                    english.fix(
                        FindingCode.VALUE_UNKNOWN_CODE
                            .at(Pointer.ROOT)
                            .expecting(new Expectation.CodeFrom(list)))));
    Finding misspelt =
        FosteringJson.standard()
            .read(
                "{\"documentType\":\"enquirey\",\"formatVersion\":\"1.0\"}".getBytes(UTF_8),
                new Position(1, 1))
            .findings()
            .get(0);
    assertEquals("document.type-unknown", misspelt.code());
    assertEquals(
        Optional.of(
            "Write one of enquiry, application, assessment, approval, handover,"
                + " organisation-directory, equality-monitoring, monitoring-aggregate as"
                + " documentType."),
        english.fix(misspelt));
    assertEquals(
        Optional.of("A rule-pack is no document about a case; fostering rules check reads it."),
        english.fix(
            FosteringJson.standard()
                .read(
                    "{\"documentType\":\"rule-pack\",\"formatVersion\":\"1.0\"}".getBytes(UTF_8),
                    new Position(1, 1))
                .findings()
                .get(0)));
    assertEquals(
        Optional.of("Give it 1 or more entries."),
        english.fix(
            FosteringJson.standard()
                .read(
                    Application.class,
                    "{\"documentType\":\"application\",\"formatVersion\":\"1.0\",\"applicants\":[]}")
                .findings()
                .get(0)));
    assertEquals(
        Optional.of("Send the document where its type is expected, or correct documentType."),
        english.fix(
            FosteringJson.standard()
                .read(Enquiry.class, "{\"documentType\":\"approval\",\"formatVersion\":\"1.0\"}")
                .findings()
                .get(0)));
  }

  @Test
  void welsh_that_nobody_has_reviewed_says_so() {
    FindingTexts welsh = FindingTexts.of(Messages.WELSH);

    assertFalse(welsh.isReviewed());
    assertEquals(
        Optional.of("Nid oes dogfen yma."), welsh.text(Finding.error("json.empty", Pointer.ROOT)));
  }

  @Test
  void codes_are_unique_and_only_the_unknown_is_softer_for_a_tolerant_reader() {
    assertEquals(
        FindingCode.values().length,
        Arrays.stream(FindingCode.values()).map(FindingCode::code).distinct().count());
    assertEquals(
        Set.of(
            FindingCode.DOCUMENT_TYPE_MISSING,
            FindingCode.DOCUMENT_VERSION_MISSING,
            FindingCode.PROPERTY_UNKNOWN,
            FindingCode.PROPERTY_NULL,
            FindingCode.VALUE_UNKNOWN_CODE),
        Arrays.stream(FindingCode.values())
            .filter(code -> code.severity(Strictness.STRICT) != code.severity(Strictness.TOLERANT))
            .collect(Collectors.toSet()));
    assertEquals(Severity.WARNING, FindingCode.DOCUMENT_VERSION_NEWER.severity(Strictness.STRICT));
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(
            FosteringJson.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
