package org.fostering.rules.match;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fostering.model.common.Address;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryClosing;
import org.fostering.model.enquiry.Home;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.rules.match.MatchPart.PersonField;

/**
 * Makes the keys of enquiries: HMAC-SHA-256 of normalised parts, with a secret that the members
 * share. Who has no secret can make nothing of a key; who has it can try out names, so that keys
 * are shared among the members only.
 *
 * <p>Names lose marks, case, spaces and what is not a letter. Of given names the first counts, and
 * those after it in so far as both have some or neither has; of a double-barrelled name each part;
 * every former name counts beside the present one. What a name sounds like is keyed, too, and for
 * what somebody is called by, such as <i>Bob</i>, the names that it may stand for. A birth on 1
 * January counts as one of its year: many papers say so of people whose day is not known. Of an
 * address the first line counts, with what is commonly shortened written out, and its number alone,
 * so that the same street in two languages is one.
 *
 * <p>Immutable and thread-safe.
 */
public final class MatchKeys {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PSEUDONYM = "pseudonym";
  private static final int LEAST_BYTES = 32;
  private static final int NUMBER_DIGITS = 9;

  /** So long are at most the words that many family names begin with, such as <i>van</i>. */
  private static final int PARTICLE = 3;

  private static final Pattern NO_HOUSE_YET =
      Pattern.compile(
          "[0-9]+[a-z]?|(?:flat|unit|room|plot|caravan)[0-9]*[a-z]?"
              + "|.*(?:flat|floor|annexe?|maisonette)");

  /**
   * A number, or that of a flat and its house, with which a line begins; a flat of a house without
   * a number is not told by its own.
   */
  private static final Pattern FIRST_NUMBER =
      Pattern.compile("[0-9]+(?:[a-z](?![a-z]))?(?:\\|[0-9]+(?:[a-z](?![a-z]))?)*");

  /** What people call each other, and the names that it may stand for: in small letters. */
  private static final Map<String, List<String>> STANDS_FOR =
      ResourceTable.read(MatchKeys.class.getResourceAsStream("called.csv"), "called.csv").stream()
          .collect(Collectors.toMap(row -> row.text("called"), row -> row.words("stands_for")));

  private final SecretKeySpec secret;

  private MatchKeys(SecretKeySpec secret) {
    this.secret = secret;
  }

  /**
   * Makes keys with a secret.
   *
   * @param secret the secret, of 32 bytes or more
   * @return the maker of keys
   * @throws IllegalArgumentException if the secret is shorter
   */
  public static MatchKeys with(byte[] secret) {
    if (secret.length < LEAST_BYTES) {
      throw new IllegalArgumentException("the secret must have 32 bytes or more");
    }
    return new MatchKeys(new SecretKeySpec(secret, ALGORITHM));
  }

  /**
   * The keys of an enquiry.
   *
   * @param enquiry the enquiry
   * @return its keys
   */
  public EnquiryKeys of(Enquiry enquiry) {
    List<EnquiryKeys.PersonKeys> people = new ArrayList<>();
    Optional<Address> home = enquiry.getHome().flatMap(Home::getAddress);
    for (Enquirer enquirer : enquiry.getEnquirers()) {
      people.add(person(enquirer, home));
    }
    Set<String> homes = new TreeSet<>();
    home.ifPresent(
        address ->
            Stream.concat(homes(address).stream(), number(address).stream())
                .forEach(text -> homes.add(key("home", text))));
    return new EnquiryKeys(
        people,
        homes,
        enquiry.getReceivedAt().map(Moment::day),
        enquiry.getClosing().flatMap(EnquiryClosing::getClosedOn));
  }

  /**
   * What stands for a number where the number itself may not go, so that two copies of a document
   * are counted once: the same for each who has the secret. Anybody who has it can try out numbers,
   * so for them it is personal data still.
   *
   * @param identifier the number
   * @return the pseudonym, of the system {@code pseudonym}
   */
  public Identifier pseudonym(Identifier identifier) {
    return Identifier.of(
        PSEUDONYM, key(PSEUDONYM, identifier.getSystem() + "\n" + identifier.getValue()));
  }

  private EnquiryKeys.PersonKeys person(Enquirer enquirer, Optional<Address> home) {
    Map<PersonField, Set<String>> fields = fields(enquirer, home);
    Map<String, Set<String>> parts = new HashMap<>();
    for (MatchPart part : MatchPart.ALL) {
      List<String> texts = List.of("");
      for (PersonField field : part.fields()) {
        Set<String> values = fields.getOrDefault(field, Set.of());
        texts =
            texts.stream()
                .flatMap(text -> values.stream().map(value -> text + "|" + value))
                .toList();
      }
      parts.put(
          part.id(), texts.stream().map(text -> key(part.id(), text)).collect(Collectors.toSet()));
    }
    return new EnquiryKeys.PersonKeys(parts);
  }

  private static Map<PersonField, Set<String>> fields(Enquirer enquirer, Optional<Address> home) {
    PersonName name = enquirer.getName();
    Map<PersonField, Set<String>> fields = new HashMap<>();
    List<String> words = words(name.getFullName());
    List<String> givenNames =
        name.getGivenNames()
            .map(MatchKeys::words)
            .orElseGet(() -> words.subList(0, Math.max(0, words.size() - 1)));
    Set<String> given = set(givenNames.stream().limit(1));
    Stream<String> former =
        name.getFormerNames().stream().flatMap(each -> family(each.getFullName()));
    Set<String> own =
        set(name.getFamilyName().map(MatchKeys::parts).orElseGet(() -> family(name.getFullName())));
    Set<String> family = set(Stream.concat(own.stream(), former));
    fields.put(PersonField.GIVEN, given);
    fields.put(PersonField.FAMILY, family);
    fields.put(PersonField.ANY_ORDER, inAnyOrder(given, family));
    fields.put(
        PersonField.FURTHER_GIVEN,
        set(givenNames.stream().skip(1).filter(word -> !own.contains(word))));
    fields.put(
        PersonField.GIVEN_SOUND,
        sounds(
            set(
                given.stream()
                    .flatMap(
                        each ->
                            Stream.concat(
                                Stream.of(each),
                                STANDS_FOR.getOrDefault(each, List.of()).stream())))));
    fields.put(PersonField.FAMILY_SOUND, sounds(family));
    births(enquirer, fields);
    contacts(enquirer.getContact(), home, fields);
    return fields;
  }

  private static void contacts(
      Optional<ContactDetails> contact,
      Optional<Address> home,
      Map<PersonField, Set<String>> fields) {
    List<Address> addresses =
        Stream.concat(home.stream(), contact.flatMap(ContactDetails::getAddress).stream()).toList();
    fields.put(
        PersonField.HOME, set(addresses.stream().flatMap(address -> homes(address).stream())));
    fields.put(
        PersonField.POSTCODE,
        set(
            addresses.stream()
                .flatMap(address -> address.getPostcode().stream())
                .map(Postcode::getText)
                .map(MatchKeys::lettersAndDigits)));
    fields.put(
        PersonField.EMAIL,
        set(
            contact.stream()
                .flatMap(details -> details.getEmails().stream())
                .filter(text -> text.contains("@"))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))));
    fields.put(
        PersonField.TELEPHONE,
        set(
            contact.stream()
                .flatMap(details -> details.getTelephones().stream())
                .map(text -> text.replaceAll("[^0-9]", ""))
                .filter(digits -> digits.length() >= NUMBER_DIGITS)
                .map(digits -> digits.substring(digits.length() - NUMBER_DIGITS))));
  }

  private static void births(Enquirer enquirer, Map<PersonField, Set<String>> fields) {
    Optional<PartialDate> birth = enquirer.getDateOfBirth();
    Optional<LocalDate> day =
        birth.filter(date -> date.earliest().equals(date.latest())).map(PartialDate::earliest);
    fields.put(
        PersonField.BIRTH,
        set(day.filter(each -> each.getDayOfYear() > 1).stream().map(LocalDate::toString)));
    fields.put(PersonField.TURNED_BIRTH, set(day.stream().map(MatchKeys::turned)));
    fields.put(
        PersonField.BIRTH_YEAR,
        set(
            birth
                .filter(date -> date.earliest().getYear() == date.latest().getYear())
                .map(date -> String.valueOf(date.earliest().getYear()))
                .stream()));
  }

  private static String turned(LocalDate day) {
    int month = day.getMonthValue();
    int ofMonth = day.getDayOfMonth();
    return day.getYear() + "|" + Math.min(month, ofMonth) + "|" + Math.max(month, ofMonth);
  }

  private static Set<String> sounds(Set<String> names) {
    return set(names.stream().map(Alike.SOUND::of));
  }

  private static Set<String> set(Stream<String> texts) {
    return texts.filter(text -> !text.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The last word of a name that has two or more, and its parts. */
  private static Stream<String> family(String fullName) {
    String[] words = fullName.strip().split("\\s+", -1);
    return words(fullName).size() < 2 ? Stream.of() : parts(words[words.length - 1]);
  }

  /** A family name, and each part of one that is double-barrelled. */
  private static Stream<String> parts(String family) {
    return Stream.concat(
        Stream.of(letters(family)),
        Stream.of(family.split("[\\s\\p{Pd}]+", -1))
            .map(MatchKeys::letters)
            .filter(part -> part.length() > PARTICLE));
  }

  private static Set<String> inAnyOrder(Set<String> given, Set<String> family) {
    return set(
        given.stream()
            .flatMap(
                one ->
                    family.stream()
                        .map(other -> Stream.of(one, other).sorted().collect(joining(" ")))));
  }

  private static List<String> words(String name) {
    return Stream.of(name.strip().split("\\s+", -1))
        .map(MatchKeys::letters)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static String letters(String text) {
    return unmarked(text).replaceAll("[^\\p{L}]", "");
  }

  /** In small letters and without marks. */
  private static String unmarked(String text) {
    return Alike.LETTERS.of(
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT));
  }

  private static String lettersAndDigits(String text) {
    return text.replaceAll("[^\\p{L}0-9]", "").toLowerCase(Locale.ROOT);
  }

  /**
   * The first line up to the comma after the house, with the second where the first is only a
   * number or a flat: flats of one number in two houses of a postcode are two homes. The town may
   * stand in the same line.
   */
  static String line(List<String> lines) {
    String left = "";
    for (String part : String.join(",", lines).split(",", -1)) {
      left += (left.isEmpty() ? "" : ", ") + part.strip();
      String line = Alike.HOME.of(unmarked(left));
      if (!line.isEmpty() && !NO_HOUSE_YET.matcher(line).matches()) {
        return line;
      }
    }
    return Alike.HOME.of(unmarked(left));
  }

  /** The number of the property, or its first line and postcode. */
  private static Optional<String> lineAndPostcode(Address address) {
    return address
        .getPostcode()
        .map(postcode -> line(address.getLines()) + "|" + lettersAndDigits(postcode.getText()))
        .filter(text -> !text.startsWith("|"));
  }

  private static List<String> homes(Address address) {
    return Stream.concat(
            address.getUprn().stream().map(uprn -> "uprn|" + uprn.replaceFirst("^0+", "")),
            lineAndPostcode(address).stream().map(text -> "line|" + text))
        .toList();
  }

  /**
   * The number of the house and the postcode: of one person it is one home, however it is named.
   */
  private static Optional<String> number(Address address) {
    return lineAndPostcode(address)
        .map(FIRST_NUMBER::matcher)
        .filter(Matcher::lookingAt)
        .flatMap(
            found ->
                address
                    .getPostcode()
                    .map(
                        postcode ->
                            "number|"
                                + found.group()
                                + "|"
                                + lettersAndDigits(postcode.getText())));
  }

  /** The part is in the key, so that the same text in two parts has two keys. */
  private String key(String part, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      byte[] made = mac.doFinal((part + "\n" + text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(made);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM);
    }
  }

  /** Says what it is; nothing of the secret. */
  @Override
  public String toString() {
    return "MatchKeys";
  }
}
