package org.fostering.json.examples;

import java.util.List;
import java.util.Random;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.FormerName;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.PersonName;
import org.fostering.model.value.PartialDate;

/**
 * People who do not exist. Their family names are the word for "example" or "sample" in many
 * languages, their telephone numbers are those that Ofcom keeps for drama, and their mail goes to a
 * domain that is reserved for examples.
 */
final class ExamplePeople {

  private static final List<String> GIVEN =
      List.of(
          "Aled",
          "Amara",
          "Angharad",
          "Asha",
          "Brónagh",
          "Chidi",
          "Chloë",
          "Daniel",
          "Eilidh",
          "Fatima",
          "François",
          "Gareth",
          "Grace",
          "Haruka",
          "Heulwen",
          "Ifeoma",
          "Iolo",
          "Jürgen",
          "Kwame",
          "Leila",
          "Llŷr",
          "Maeve",
          "Mairi",
          "Mei",
          "Niamh",
          "Olúwaṣeun",
          "Priya",
          "Rhys",
          "Ruaridh",
          "Samira",
          "Siân",
          "Stephen",
          "Tamsin",
          "Tomasz",
          "Yusuf",
          "Zofia",
          "Örn");

  private static final List<String> FAMILY =
      List.of(
          "Àpẹẹrẹ",
          "Beispiel",
          "Beispielhausen-Muster",
          "Eisimpleir",
          "Ejemplo",
          "Enghraifft",
          "Esempio",
          "Example",
          "Exempel",
          "Exemple",
          "Exemplo",
          "Lìzi",
          "Misaal",
          "Mithal",
          "Namūnah",
          "Ví Dụ",
          "Nümune",
          "Örnek",
          "Przykładowska",
          "Rei",
          "Sampla",
          "Sample",
          "Sampleton",
          "Specimen",
          "Testerson",
          "Udaharan",
          "ap Enghraifft",
          "O’Sampla",
          "Voorbeeld");

  /** Names that do not fall into a given and a family name, or are hard in another way. */
  private static final List<String> WHOLE =
      List.of(
          "Tauladan",
          "Enghraifft",
          "Maximiliane Ferdinanda Theodora Beispielhausen-Musterfeld von und zu Exempelstein",
          "X Æ Sample",
          "李例子",
          "مثال",
          "D’Exemple-Sampleton, Anne-Marie",
          "𠮷例");

  private final Random random;
  private int count;

  ExamplePeople(Random random) {
    this.random = random;
  }

  /** The number of the person named last, from 1. */
  int number() {
    return count;
  }

  /** The name of somebody new. */
  PersonName name() {
    count++;
    if (count % 23 == 0) {
      return whole(WHOLE.get(count / 23 % WHOLE.size()));
    }
    String given = pick(GIVEN);
    String family = pick(FAMILY);
    PersonName.Builder name =
        PersonName.builder().fullName(given + " " + family).givenNames(given).familyName(family);
    if (count % 9 == 0) {
      name.knownAs(given.substring(0, Math.min(3, given.length())));
    }
    if (count % 13 == 0) {
      name.addFormerNames(
          FormerName.builder()
              .fullName(given + " " + pick(FAMILY))
              .until(PartialDate.parse(count % 2 == 0 ? "2009" : "2014-06"))
              .build());
    }
    return name.build();
  }

  /** A name that is not taken apart. */
  static PersonName whole(String name) {
    return PersonName.builder().fullName(name).build();
  }

  /** How the person named last can be reached. */
  ContactDetails.Builder contact() {
    ContactDetails.Builder contact = ContactDetails.builder();
    if (count % 3 != 0) {
      contact.addEmails("enquirer.%04d@example.org".formatted(count));
    }
    if (count % 3 != 1) {
      contact.addTelephones(
          count % 2 == 0
              ? "07700 900%03d".formatted(count % 1000)
              : "01632 960%03d".formatted(count % 1000));
    }
    return contact;
  }

  /** The languages of the person named last. */
  static LanguagePreference languages(String written, String spoken) {
    return LanguagePreference.builder().written(written).spoken(spoken).build();
  }

  /** A date of birth of an adult, known to the day, the month or the year. */
  PartialDate adultBirth() {
    String day =
        "%d-%02d-%02d"
            .formatted(1955 + random.nextInt(45), 1 + random.nextInt(12), 1 + random.nextInt(28));
    int precision = random.nextInt(10);
    return PartialDate.parse(day.substring(0, precision == 0 ? 4 : precision == 1 ? 7 : 10));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
