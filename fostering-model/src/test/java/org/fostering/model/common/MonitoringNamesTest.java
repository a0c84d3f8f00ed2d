package org.fostering.model.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonitoringNamesTest {

  @ParameterizedTest
  @CsvSource({
    "ethnicity, true",
    "ETHNICITY, true",
    "Ethnic origin, true",
    "applicant_ethnic_group, true",
    "primaryReligion, true",
    "applicant2-sexual-orientation, true",
    "grŵp ethnig, true",
    "'  faith ', true",
    "ethnicityCode, true",
    "Ethnicity - other, true",
    "disability_status, true",
    "Religion of applicant 2, true",
    "community background, true",
    "race status id, true",
    "sex, true",
    "Gender, true",
    "applicantGender, true",
    "Your sex, true",
    "Gender of applicant 2, true",
    "second_applicant_gender_code, true",
    "rhyw, true",
    "Sex (M/F), true",
    "child_gender, false",
    "gender of child, false",
    "preferredGender, false",
    "same-sex couple, false",
    "name of school, false",
    "code, false",
    "type of disabled access, false",
    "racecourse, false",
    "disabled access, false",
    "faithful, false",
    "'', false",
    "' - ', false"
  })
  void a_name_that_is_one_of_them_or_ends_with_one(String name, boolean expected) {
    assertEquals(expected, MonitoringNames.isNamed(name));
  }
}
