package org.fostering.json.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.json.StreamedDocument;
import org.fostering.model.code.HeardFrom;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mappings that are proposed, and those of the examples. */
class MappingSuggestionTest {

  private static final Path EXAMPLES = Path.of("examples", "import");

  @Test
  void every_place_of_the_table_leads_somewhere() {
    for (String path : new ColumnGuess(Enquiry.class, List.of(), List.of()).paths()) {
      assertTrue(
          PropertyPath.parse(path).flatMap(found -> found.in(Enquiry.class)).isPresent(), path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"web-form", "stockport", "hackney", "welsh-form", "spreadsheet"})
  void a_first_import_with_the_proposal_gives_a_document_a_row(String system) throws IOException {
    String export = export(system);
    MappingSuggestion suggestion = MappingSuggestion.of(Enquiry.class, new StringReader(export));
    List<StreamedDocument<Enquiry>> rows = rows(suggestion.csv(), "", export);

    assertTrue(2 * suggestion.recognised() > suggestion.columns(), suggestion.toString());
    assertTrue(rows.size() >= 3);
    for (StreamedDocument<Enquiry> row : rows) {
      Enquiry enquiry = row.checked().value().orElseThrow();
      assertFalse(enquiry.getEnquirers().isEmpty());
      assertTrue(enquiry.getHome().flatMap(home -> home.getAddress()).isPresent());
    }
  }

  /** Each name was looked for as often as there are columns, and in every word of a cell. */
  @Test
  void what_nobody_can_look_through_is_passed_over() {
    String names = "Name" + ",x".repeat(60_000);
    String cells = "\nAnn," + "Leeds ".repeat(500_000) + "\n";
    MappingSuggestion suggestion =
        MappingSuggestion.of(Enquiry.class, new StringReader(names + cells));

    assertEquals(1, suggestion.recognised());
    assertEquals(1_000, suggestion.columns());
  }

  @Test
  void a_name_that_a_form_numbers_is_no_second_person_of_the_same_export() {
    String form = "Email,Name,Partner name,Email2,Phone 2";
    String csv =
        MappingSuggestion.of(
                Enquiry.class,
                new StringReader(
                    form
                        + "\n,Ann Example,Bob Example,ann@example.org,07700 900123"
                        + "\n,Cat Example,,cat@example.org,\n"))
            .csv();

    assertTrue(csv.contains("Email2,/enquirers/0/contact/emails/0"), csv);
    assertTrue(csv.contains("Phone 2,/enquirers/1/contact/telephones/0"), csv);
  }

  @Test
  void names_in_parts_second_people_dates_and_words_are_recognised() {
    String csv =
        MappingSuggestion.of(
                Enquiry.class,
                new StringReader(
                    """
                    Enquiry ID,Date received,Title,First name,Surname,DOB,Mobile,Home phone,Partner name,Partner's DOB,E-mail,Spare rooms,Favourite colour
                    1,02/11/2026,Ms,Ann,Example,3/4/1980,07700 900123,01632 960123,Bob,12/10/1979,ann@example.org,None,Blue
                    2,13/11/2026,,Cara,Sample,2/11/1990,07700 900124,,,,cara@example.org,4+,Red
                    """))
            .csv();

    assertEquals(
        """
        column,path,local_list,date_format,values,separator,part,constant
        Enquiry ID,/identifiers/0/value,,,,,,
        Date received,/receivedAt,,dd/MM/yyyy,,,,
        First name,/enquirers/0/name/givenNames,,,,,,
        Surname,/enquirers/0/name/familyName,,,,,,
        DOB,/enquirers/0/dateOfBirth,,dd/MM/yyyy,,,,
        Mobile,/enquirers/0/contact/telephones/0,,,,,,
        Home phone,/enquirers/0/contact/telephones/1,,,,,,
        Partner name,/enquirers/1/name/fullName,,,,,,
        Partner's DOB,/enquirers/1/dateOfBirth,,dd/MM/yyyy,,,,
        E-mail,/enquirers/0/contact/emails/0,,,,,,
        Spare rooms,/home/bedroomsForFostering,,,None=0;4+=,,,
        Spare rooms,/home/bedroomsForFosteringAtLeast,,,None=;4+=4,,,
        Favourite colour,-,,,,,,
        Title + First name + Surname,/enquirers/0/name/fullName,,,,,,
        ,/identifiers/0/system,,,,,,crm.example.org
        """,
        csv);
  }

  @ParameterizedTest
  @CsvSource({"web-form, 4", "stockport, 3", "hackney, 3", "welsh-form, 30", "spreadsheet, 30"})
  void the_examples_are_imported_whole(String system, int documents) throws IOException {
    Path folder = EXAMPLES.resolve(system);
    Path codes = folder.resolve("codes.csv");
    String mapped = Files.exists(codes) ? Files.readString(codes) : "";
    String columns = Files.readString(folder.resolve("columns.csv"));
    List<StreamedDocument<Enquiry>> rows = rows(columns, mapped, export(system));
    Checked<CsvImport<Enquiry>> settings = Imports.of(Enquiry.class, columns, mapped);
    try (CsvDocuments<Enquiry> header =
        settings.value().orElseThrow().read(new StringReader(export(system)))) {
      // The spreadsheet has titles above its header.
      assertEquals(
          system.equals("spreadsheet") ? List.of("csv.header-later  3:1") : List.of(),
          Imports.shown(header.header()));
    }

    List<Finding> found =
        rows.stream()
            .flatMap(row -> row.checked().findings().stream())
            // Somebody has put two numbers into one cell.
            .filter(finding -> !finding.code().equals("contact.telephone-doubtful"))
            .toList();
    assertEquals(List.of(), Imports.shown(found));
    assertEquals(documents, rows.size());
    assertTrue(rows.stream().allMatch(row -> row.checked().value().isPresent()));
  }

  @Test
  void words_of_which_nothing_is_known_wait_for_the_officer_and_cost_no_document() {
    String export = "Name,Housing,Smoker\nAnn,A yurt,Now and then\nBob,Own,No\n";
    String mapping = MappingSuggestion.of(Enquiry.class, new StringReader(export)).csv();

    assertTrue(mapping.contains("A yurt=?;Own=owned"), mapping);
    assertTrue(mapping.contains("Now and then=?"), mapping);
    assertEquals(
        List.of("Housing", "Smoker"),
        MappingSuggestion.of(Enquiry.class, new StringReader(export)).unsettled());
    List<StreamedDocument<Enquiry>> rows = rows(mapping, "", export);
    assertEquals(
        List.of("csv.word-unsettled /home/tenure 2:2", "csv.word-unsettled /household/smoking 2:3"),
        Imports.shown(rows.get(0).checked()));
    assertTrue(rows.get(0).checked().value().isPresent());
    assertEquals(List.of(), rows.get(1).checked().findings());
  }

  @Test
  void na_is_a_no_in_welsh_and_waits_for_the_officer_among_english_answers() {
    String asked = "Name,Right to work in the UK\nAnn,na\nBob,";
    String english = MappingSuggestion.of(Enquiry.class, new StringReader(asked + "Yes\n")).csv();
    String welsh = MappingSuggestion.of(Enquiry.class, new StringReader(asked + "Ydw\n")).csv();

    assertTrue(english.contains("na=?"), english);
    assertTrue(welsh.contains("na=no;Ydw=yes"), welsh);
  }

  @Test
  void a_word_for_nothing_is_no_postcode_and_no_number() {
    String export = "Name,Phone,Email,Postcode\nAnn,none,unknown,not known\nBob,dim,n/a,LS1 4AP\n";
    String mapping = MappingSuggestion.of(Enquiry.class, new StringReader(export)).csv();

    assertEquals(
        List.of(),
        rows(mapping, "", export).stream()
            .flatMap(row -> Imports.shown(row.checked()).stream())
            .toList());
  }

  @Test
  void nationalities_visits_and_a_spare_room_are_read_from_the_words_of_a_form() {
    String export =
        """
        Name,Nationality,Country of birth,Visit date,Do you have a spare room?
        Ann,British,Poland,09/11/2026 10:00,Yes
        Bob,Polish / Gwyddelig,Cymru,,Not yet
        Cara,Atlantean,Prefer not to say,10/11/2026,Not sure
        """;
    String mapping = MappingSuggestion.of(Enquiry.class, new StringReader(export)).csv();
    List<Enquiry> enquiries =
        rows(mapping, "", export).stream().map(row -> row.checked().value().orElseThrow()).toList();

    assertTrue(mapping.contains("Atlantean=?"), mapping);
    assertEquals(
        List.of(List.of("GB"), List.of("PL", "IE"), List.of()),
        enquiries.stream().map(each -> each.getEnquirers().get(0).getNationalities()).toList());
    assertEquals(
        List.of(Optional.of("PL"), Optional.of("GB"), Optional.empty()),
        enquiries.stream().map(each -> each.getEnquirers().get(0).getCountryOfBirth()).toList());
    assertEquals(
        Optional.of(LocalDate.of(2026, 11, 9)), enquiries.get(0).getVisits().get(0).getVisitedOn());
    assertEquals(
        List.of(Optional.empty(), Optional.of(0), Optional.empty()),
        enquiries.stream()
            .map(each -> each.getHome().flatMap(home -> home.getBedroomsForFostering()))
            .toList());
    // Whoever has a spare room has at least one, and how many nobody has said.
    assertEquals(
        List.of(Optional.of(1), Optional.empty(), Optional.empty()),
        enquiries.stream()
            .map(each -> each.getHome().flatMap(home -> home.getBedroomsForFosteringAtLeast()))
            .toList());
  }

  @Test
  void a_column_is_not_what_its_name_says_if_its_cells_are_not() {
    String csv =
        MappingSuggestion.of(
                Enquiry.class,
                new StringReader("Name,Bedrooms,At this address since\nAnn,yes,2 years\n"))
            .csv();

    assertTrue(csv.contains("Bedrooms,-,"), csv);
    assertTrue(csv.contains("At this address since,-,"), csv);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "How many spare bedrooms do you have for a child? ~ /home/bedroomsForFostering",
        "Does anyone in your home smoke? ~ /household/smoking",
        "Tell us your date of birth ~ /enquirers/0/dateOfBirth",
        "Your child's date of birth ~ -",
        "Employer's telephone number ~ -",
        "How many children do you have? ~ -",
        "How many children could you care for? ~ /interests/numberOfChildren",
        "Date of initial visit ~ /visits/0/visitedOn",
        "Visit booked for ~ /appointments/0/at",
        "Follow-up date ~ /nextContact/on",
        "Reason for closure ~ /closing/reasons",
        "Partner's country of birth ~ /enquirers/1/countryOfBirth",
        "Previous address ~ -",
        "Partner’s email address ~ /enquirers/1/contact/emails/0",
        "Beth yw eich cod post? ~ /home/address/postcode",
        "Cyfeiriad llinell 2 ~ /home/address/lines/0",
        "Sut y clywsoch am faethu? ~ /heardFrom",
        "Ethnicity ~ -",
        "Religion ~ -",
        "Gender ~ -"
      })
  void a_question_is_known_by_what_it_asks_and_of_whom(String question, String path) {
    String csv =
        MappingSuggestion.of(Enquiry.class, new StringReader("\"" + question + "\"\n")).csv();

    assertEquals(path, csv.lines().toList().get(1).split(",", -1)[1], csv);
  }

  private static String export(String system) throws IOException {
    Path file = EXAMPLES.resolve(system).resolve("export.csv");
    boolean isWindows = system.equals("welsh-form");
    return Files.readString(file, isWindows ? Charset.forName("windows-1252") : UTF_8);
  }

  private static List<StreamedDocument<Enquiry>> rows(String columns, String codes, String export) {
    List<StreamedDocument<Enquiry>> rows = new ArrayList<>();
    CsvImport<Enquiry> settings = Imports.of(Enquiry.class, columns, codes).value().orElseThrow();
    try (CsvDocuments<Enquiry> documents = settings.read(new StringReader(export))) {
      documents.forEachRemaining(rows::add);
    }
    return rows;
  }

  /**
   * A column, two of its cells and what the proposal says about it: kinds of forms and programs
   * that people export from. What is not understood is named as not read, and never put where
   * something else belongs.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Start time|3/1/26 9:05:00|3/25/26 14:05:11|Start time,/receivedAt,,M/d/yy H:mm:ss,,,,",
        "Submission Date|Mar 1, 2026|Mar 12, 2026|Submission Date,/receivedAt,,\"MMM d, yyyy\",,,,",
        "Date rung|12/03/26|5 Mar 2026 14:05|Date rung,/receivedAt,,d MMM yyyy HH:mm;d/M/yy,,,,",
        "Date of visit|12/03/2026|tbc|Date of visit,/visits/0/visitedOn,,dd/MM/yyyy,tbc=,,,",
        "DOB|03/02/79|1984|DOB,/enquirers/0/dateOfBirth,,d/M/yy;yyyy,,,,",
        "Date of birth|14|28|Date of birth,-,,,,,,",
        "Customer Email|a@example.org|b@example.org|Customer Email,/enquirers/0/contact/emails/0,,,,,,",
        "Number of children in household|0|2|Number of children in household,/household/numberOfChildren,,,,,,",
        "How many adults live in your home?|two|3|How many adults live in your home?,/household/numberOfAdults,,,two=2,,,",
        "Other adults in household|0|1|Other adults in household,/household/membersAnswer,,,0=none;1=some,,,",
        "Additional adults at home|0|1|Additional adults at home,-,,,,,,",
        "Adults in household (excluding applicants)|0|1|Adults in household (excluding applicants),-,,,,,,",
        "Other children in household|0|1|Other children in household,-,,,,,,",
        "Enquiry Source|Facebook|Word of mouth|Enquiry Source,/heardFrom,,,Facebook=social-media,;,,",
        "Enquiry Source|Telephone|Web|Enquiry Source,/channel,,,Web=website-form,,,",
        "How did you hear about us?|Google search;|Radio;|How did you hear about us?,/heardFrom,,,Google search=search-engine,;,,",
        "How did you hear about us?|my cousin Jo|saw a van|How did you hear about us?,/heardFromOwnWords,,,,,,",
        "Contact preference|Yes|No|Contact preference,-,,,,,,",
        "Do you live in the UK full time?|Yes|Prefer not to say|Do you live in the UK full time?,/enquirers/0/livesInUnitedKingdom,,,Prefer not to say=refused,,,",
        "Pa iaith sydd orau gennych?|Cymraeg|Saesneg|Pa iaith sydd orau gennych?,/enquirers/0/language/spoken,,,Cymraeg=cy;Saesneg=en,,,",
        "Partner's DOB|12/10/1979|13/10/1980|Partner's DOB,-,,,,,,",
        "Spare rooms|2-3|1 or 2|Spare rooms,/home/bedroomsForFosteringAtLeast,,,2-3=2;1 or 2=1,,,",
        "Bedrooms|5+ bedrooms|at least two|Bedrooms,/home/bedroomsAtLeast,,,5+ bedrooms=5;at least two=2,,,",
        "Bedrooms|More than one|o leiaf 3|Bedrooms,/home/bedroomsAtLeast,,,More than one=2;o leiaf 3=3,,,",
        "Spare room?|Yes|Yes - 2|Spare room?,/home/bedroomsForFosteringAtLeast,,,Yes=1;Yes - 2=,,,",
        "Spare room?|Yes|Yes - 2|Spare room?,/home/bedroomsForFostering,,,Yes=;Yes - 2=2,,,",
        "Spare rooms|2-3|1 or 2|Spare rooms,/home/bedroomsForFosteringAtMost,,,2-3=3;1 or 2=2,,,",
        "Spare rooms|up to 3|1|Spare rooms,/home/bedroomsForFostering,,,up to 3=,,,",
        "Spare rooms|up to 3|1|Spare rooms,/home/bedroomsForFosteringAtMost,,,up to 3=3;1=,,,",
        "Adults|between 2 and 3|hyd at 4|Adults,/household/numberOfAdultsAtMost,,,between 2 and 3=3;hyd at 4=4,,,",
        "Adults|2-3 adults|hyd at 4|Adults,/household/numberOfAdultsAtMost,,,2-3 adults=3;hyd at 4=4,,,",
        "Children at home|less than 3|no|Children at home,/household/numberOfChildrenAtMost,,,less than 3=2;no=,,,",
        "Spare rooms|3-2|12-17|Spare rooms,-,,,,,,",
        "Kids at home|2 (4 and 6)|no|Kids at home,/household/numberOfChildren,,,2 (4 and 6)=2;no=0,,,",
        "Status|NFA|info pack sent|Status,/statusHistory/0/status,,,NFA=closed;info pack sent=acknowledged,,,",
        "Status|Contacted|In progress|Status,/statusHistory/0/status,,,Contacted=in-contact;In progress=open,,,",
        "Status|Married|Single|Status,-,,,,,,",
        "Preferred contact time|Weekday mornings|Weekends|Preferred contact time,/enquirers/0/contact/times/0/partOfDay,,,Weekday mornings=morning;Weekends=any-time,,,",
        "Preferred contact time|Weekday mornings|Weekends|Preferred contact time,/enquirers/0/contact/times/0/days/0,,,Weekday mornings=monday;Weekends=saturday,,,",
        "Preferred contact time|Weekday mornings|Weekends|Preferred contact time,/enquirers/0/contact/times/0/days/4,,,Weekday mornings=friday;Weekends=,,,",
        "Preferred contact time|After 6pm|Daytime|Preferred contact time,/enquirers/0/contact/times/0/partOfDay,,,After 6pm=evening,,,",
        "Preferred contact time|Bore dydd Llun|evenings|Preferred contact time,/enquirers/0/contact/times/0/partOfDay,,,Bore dydd Llun=morning;evenings=evening,,,",
        "Preferred contact time|mornings are no good|evenings|Preferred contact time,/enquirers/0/contact/times/0/partOfDay,,,mornings are no good=?;evenings=evening,,,",
        "Kinship or mainstream|Mainstream|Kinship|Kinship or mainstream,/interests/kinds,,,Kinship=connected-person,;,,",
        "Interested in|Mainstream fostering|Unsure|Interested in,/interests/kinds,,,Mainstream fostering=mainstream;Unsure=,;,,",
        "How many children under 18 live with you?|1|3 or more|How many children under 18 live with you?,/household/numberOfChildren,,,3 or more=,,,",
        "How many children under 18 live with you?|1|3 or more|How many children under 18 live with you?,/household/numberOfChildrenAtLeast,,,1=;3 or more=3,,,",
        "How many children would you foster?|1-2|up to 3|How many children would you foster?,/interests/numberOfChildren,,,1-2=2;up to 3=3,,,",
        "How many children would you foster?|1|3+|How many children would you foster?,/interests/numberOfChildrenAtLeast,,,1=;3+=3,,,",
        "How many children would you foster?|1-2|not sure|How many children would you foster?,/interests/numberInMind,,,1-2=;not sure=not-known,,,",
        "Hours per week|37.5|16 hours|Hours per week,/enquirers/0/employments/0/hoursPerWeek,,,37.5=37;16 hours=16,,,",
        "Hours per week|37.5|16 hours|Hours per week,/enquirers/0/employments/0/minutesBeyondHours,,,37.5=30;16 hours=,,,",
        "Hours per week|37.30|16|Hours per week,/enquirers/0/employments/0/hoursPerWeek,,,37.30=?,,,",
        "Spare room?|y x 2|2 bedrooms|Spare room?,/home/bedroomsForFostering,,,y x 2=2;2 bedrooms=2,,,",
        "Smoker|vapes|non-smoker|Smoker,/household/smoking,,,vapes=;non-smoker=no,,,",
        "Smoker|Vape only|E-cigarettes|Smoker,/household/vaping,,,Vape only=yes;E-cigarettes=yes,,,",
        "Smoker|Vape only|E-cigarettes|Smoker,/household/smoking,,,Vape only=no;E-cigarettes=,,,",
        "Home|Own|-|Home,-,,,,,,",
        "Smoker|No (gave up in 2020)|Never|Smoker,/household/smoking,,,No (gave up in 2020)=no;Never=no,,,",
        "Smoker|Yes - vape|N.|Smoker,/household/smoking,,,Yes - vape=;N.=no,,,",
        "Bedrooms|Three bedrooms|3 br|Bedrooms,/home/bedrooms,,,Three bedrooms=3;3 br=3,,,",
        "Tenure|Owned (with mortgage)|Rented (Leeds)|Tenure,/home/tenure,,,Owned (with mortgage)=mortgage;Rented (Leeds)=rented,,,",
        "Tenure|Owned (rented privately)|Owned|Tenure,/home/tenure,,,Owned (rented privately)=?,,,",
        "Oes ystafell sbâr? / Spare room?|Oes / Yes|Nac oes / No|Oes ystafell sbâr? / Spare room?,/home/bedroomsForFosteringAtLeast,,,Oes / Yes=1;Nac oes / No=,,,",
        "Plant gartref / Children at home|0|3 neu fwy / 3 or more|Plant gartref / Children at home,/household/numberOfChildrenAtLeast,,,0=;3 neu fwy / 3 or more=3,,,",
        "Iaith / Language|Cymraeg / Welsh|Cymraeg / English|Iaith / Language,/enquirers/0/language/spoken,,,Cymraeg / Welsh=cy;Cymraeg / English=?,,,",
        "ddlSpareBedrooms|0|3+|ddlSpareBedrooms,/home/bedroomsForFosteringAtLeast,,,0=;3+=3,,,",
        "txtPostcode|LS1 1UR|M1 1AE|txtPostcode,/home/address/postcode,,,,,,",
        "Partner's name (if applying together)|Sam Sample|Kit Example|Partner's name (if applying together),/enquirers/1/name/fullName,,,,,,",
        "Name (emergency contact)|Sam Sample|Kit Example|Name (emergency contact),-,,,,,,",
        "Do you smoke or use e-cigarettes?|Yes|No|Do you smoke or use e-cigarettes?,-,,,,,,",
        "Avail|weekends|school hols|Avail,/interests/offeredTimes,,,school hols=school-holidays,;,,",
        "Currently fostering?|Yes|Previously|Currently fostering?,/enquirers/0/approvedElsewhere,,,Previously=no,,,",
        "How many children?|1|2|How many children?,-,,,,,,",
        "Any convictions in the household?|No|Yes|Any convictions in the household?,-,,,,,,",
        "Any convictions?|No|Prefer to discuss|Any convictions?,/enquirers/0/offences/offencesAnswer,,,No=none;Prefer to discuss=,,,",
        "otherAgencyName|Harbour Fostering|Hill Fostering|otherAgencyName,-,,,,,,",
        "Country|United Kingdom|Ireland|Country,/home/address/country,,,United Kingdom=GB;Ireland=IE,,,",
        "Country|Wales|United Kingdom|Country,/home/address/country,,,Wales=GB;United Kingdom=GB,,,",
        "Country|Wales|England|Country,/home/nation,,,,,,",
        "Your age group|21-30|61+|Your age group,/enquirers/0/ageAtLeast,,,21-30=21;61+=61,,,",
        "Age|45|mid 40s|Age,/enquirers/0/ageAtMost,,,45=45;mid 40s=49,,,",
        "Preferred ages|under 2|18 months|Preferred ages,/interests/ages/oldest,,,under 2=1;18 months=1,,,",
        "Preferred ages|birth to 5|under 18 months|Preferred ages,/interests/ages/youngest,,,birth to 5=0;under 18 months=0,,,",
        "Preferred ages|unborn|6 months to 3 years|Preferred ages,/interests/ages/youngest,,,unborn=0;6 months to 3 years=0,,,",
        "Preferred ages|10 and under|0-18 months|Preferred ages,/interests/ages/oldest,,,10 and under=10;0-18 months=1,,,",
        "Best time to call|Morning;|Afternoon;Evening;|Best time to call,/enquirers/0/contact/times/1/partOfDay,,,,;,2,",
        "Marital status|Married;|Single;|Marital status,/enquirers/0/maritalStatus,,,,;,1,",
        "Marital status|Married;|Single;Divorced;|Marital status,-,,,,,,",
        "Type of property|Semi-detached|Cottage|Type of property,/home/kind,,,Semi-detached=house-or-bungalow;Cottage=house,,,",
        "How contacted|Phone|Open evening|How contacted,/channel,,,Phone=telephone;Open evening=event,,,",
        "Ages of children at home|4 & 7 and 11|9|Ages of children at home,/household/members/1/age,,,4 & 7 and 11=7;9=,,,",
        "Oedrannau'r plant yn y cartref|2 a 5|dim|Oedrannau'r plant yn y cartref,/household/members/0/age,,,2 a 5=2;dim=,,,",
        "Ages of children|2 and 5|9|Ages of children,-,,,,,,",
        "Do you have children living with you?|Yes|No|Do you have children living with you?,/household/numberOfChildren,,,Yes=?;No=0,,,",
        "How many spare bedrooms do you have?|1|2|How many spare bedrooms do you have?,/home/bedroomsForFostering,,,,,,",
        "Nifer yr ystafelloedd gwely sbâr|1|2|Nifer yr ystafelloedd gwely sbâr,/home/bedroomsForFostering,,,,,,",
        "Convictions|No further convictions|no convictions|Convictions,/enquirers/0/offences/offencesAnswer,,,No further convictions=?;no convictions=none,,,",
        "Convictions|Dim euogfarnau eraill|no convictions|Convictions,/enquirers/0/offences/offencesAnswer,,,Dim euogfarnau eraill=?;no convictions=none,,,",
        "Convictions|No convictions|No criminal record|Convictions,/enquirers/0/offences/offencesAnswer,,,No convictions=none;No criminal record=none,,,",
        "Convictions|Caution|No driving licence|Convictions,/enquirers/0/offences/offencesAnswer,,,Caution=some;No driving licence=?,,,",
        "Other people at home|Nobody else|Just me|Other people at home,/household/membersAnswer,,,Nobody else=none;Just me=none,,,",
        "Other people at home|My mum|Neb arall|Other people at home,/household/membersAnswer,,,My mum=some;Neb arall=none,,,",
        "Pets|No pets|Dim anifeiliaid|Pets,/petsAnswer,,,No pets=none;Dim anifeiliaid=none,,,",
        "Pets|✓|✗|Pets,/petsAnswer,,,✓=some;✗=none,,,",
        "Pets|x|No|Pets,/petsAnswer,,,x=?;No=none,,,",
        "Best time to call|Morning (9am - 12pm)|Evening (after 5pm)|Best time to call,/enquirers/0/contact/times/0/partOfDay,,,Morning (9am - 12pm)=morning;Evening (after 5pm)=evening,,,",
        "Date of birth (DD/MM/YYYY)|03/04/1980|21/12/1975|Date of birth (DD/MM/YYYY),/enquirers/0/dateOfBirth,,dd/MM/yyyy,,,,",
        "Dyddiad geni|3 Ebrill 1980|21 Rhagfyr 1975|Dyddiad geni,/enquirers/0/dateOfBirth,,d MMMM yyyy,,,,",
        "NO_ADULTS|1|2|NO_ADULTS,/household/numberOfAdults,,,,,,",
        "rad_smoke|yes|no|rad_smoke,/household/smoking,,,,,,",
      })
  void a_column_of_a_usual_export_is_proposed(
      String column, String first, String second, String proposal) {
    String export =
        "Full name;%s\nAnn Example;\"%s\"\nBob Sample;\"%s\"\n".formatted(column, first, second);

    String csv = MappingSuggestion.of(Enquiry.class, new StringReader(export)).csv();

    assertTrue(csv.lines().anyMatch(proposal::equals), csv);
  }

  @Test
  void boxes_of_one_question_are_a_list_and_a_family_name_leaves_the_given_names()
      throws IOException {
    String export =
        "Enw;Cyfenw;How did you hear about us? [Google];How did you hear about us? [Friend or family];Email (Enter Email)\n"
            + "Ann;Example;Google;Friend or family;ann@example.org\n"
            + "Bob Sample;Sample;;Friend or family;bob@example.org\n"
            + "Cay;Specimen;;;cay@example.org\n";
    String csv = MappingSuggestion.of(Enquiry.class, new StringReader(export)).csv();
    List<Enquiry> enquiries =
        rows(csv, "", export).stream().map(row -> row.checked().value().orElseThrow()).toList();

    assertEquals(
        List.of("search-engine", "friend-or-family"),
        enquiries.get(0).getHeardFrom().stream().map(HeardFrom::getText).toList(),
        csv);
    assertEquals(1, enquiries.get(1).getHeardFrom().size());
    assertTrue(enquiries.get(2).getHeardFrom().isEmpty());
    PersonName name = enquiries.get(0).getEnquirers().get(0).getName();
    assertEquals("Ann Example", name.getFullName());
    assertEquals(Optional.of("Ann"), name.getGivenNames());
  }

  @Test
  void a_date_in_three_columns_is_one_date() throws IOException {
    String export =
        """
        Full Name - Prefix,Full Name - First Name,Full Name - Last Name,Date of Birth - Month,Date of Birth - Day,Date of Birth - Year
        Ms,Ann,Example,January,3,1980
        ,Cara,Sample,12,28,1990
        """;
    String csv = MappingSuggestion.of(Enquiry.class, new StringReader(export)).csv();

    assertEquals(
        List.of(List.of("Ms Ann Example", "1980-01-03"), List.of("Cara Sample", "1990-12-28")),
        rows(csv, "", export).stream()
            .map(row -> row.checked().value().orElseThrow().getEnquirers().get(0))
            .map(
                person ->
                    List.of(
                        person.getName().getFullName(),
                        person.getDateOfBirth().orElseThrow().getText()))
            .toList());
  }

  @Test
  void a_section_above_the_header_tells_columns_of_one_name_apart() throws IOException {
    String export =
        """
        Person,,,Home,Partner,,
        First name,Last name,Mobile,Post code,First name,Last name,Date of birth
        Ann,Example,07700 900123,M1 2WD,Bob,Sample,12/10/1979
        """;
    String csv = MappingSuggestion.of(Enquiry.class, new StringReader(export)).csv();
    Enquiry enquiry = rows(csv, "", export).get(0).checked().value().orElseThrow();

    assertEquals(
        List.of("Ann Example", "Bob Sample"),
        enquiry.getEnquirers().stream().map(person -> person.getName().getFullName()).toList());
    assertTrue(enquiry.getEnquirers().get(0).getDateOfBirth().isEmpty());
    assertEquals(
        "1979-10-12", enquiry.getEnquirers().get(1).getDateOfBirth().orElseThrow().getText());
  }

  @Test
  void a_column_of_a_name_that_came_before_is_numbered() throws IOException {
    String export = "Name,Email,Email\nAnn Example,ann@example.org,work@example.org\n";
    String csv = MappingSuggestion.of(Enquiry.class, new StringReader(export)).csv();
    Enquiry enquiry = rows(csv, "", export).get(0).checked().value().orElseThrow();

    assertEquals(
        List.of("ann@example.org", "work@example.org"),
        enquiry.getEnquirers().get(0).getContact().orElseThrow().getEmails());
  }

  @Test
  void an_empty_name_takes_no_place_from_its_parts_and_an_age_may_have_two_columns()
      throws IOException {
    String export =
        """
        Name,First name,Last name,AGE_FROM,AGE_TO
        ,Ann,Example,5,11
        """;
    String csv = MappingSuggestion.of(Enquiry.class, new StringReader(export)).csv();
    Enquiry enquiry = rows(csv, "", export).get(0).checked().value().orElseThrow();

    assertEquals("Ann Example", enquiry.getEnquirers().get(0).getName().getFullName());
    AgeRange ages = enquiry.getInterests().orElseThrow().getAges().orElseThrow();
    assertEquals(Optional.of(5), ages.getYoungest());
    assertEquals(Optional.of(11), ages.getOldest());
  }
}
