package org.fostering.model.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fostering.model.code.CodeLists;
import org.fostering.model.term.Sensitivity;
import org.junit.jupiter.api.Test;

/** The same thing is as sensitive wherever it stands. */
class SensitivityTest {

  /** Of whom a type speaks; all others speak of those who ask, apply or foster. */
  private static final Map<String, Set<String>> OTHERS =
      Map.of(
          "somebody else",
          Set.of(
              "HouseholdMember",
              "ChildElsewhere",
              "FamilyChild",
              "HouseholdMembership",
              "OtherContact",
              "Partnership",
              "FosteringHouseholdMember",
              "Referee",
              "Supporter",
              "Relationship",
              "ChildConnection",
              "ConnectedChildCase",
              "ConnectedChild",
              "ParticularChild",
              "AssessmentReference",
              "ReferenceInterview",
              "ReviewView",
              "FamilyProceedings",
              "OtherArrangement"),
          "an allegation",
          Set.of("CarerConcern", "SafeguardingReferral"),
          "equality",
          Set.of("EqualityMonitoring", "EthnicityAnswer", "ReligionAnswer", "DisabilityAnswer"),
          "organisations",
          Set.of(
              "AuthorityEntry",
              "FosteringServiceEntry",
              "DeliveryOrganisationEntry",
              "RecruitmentHubEntry",
              "NetworkEntry",
              "CampaignEntry",
              "ServiceLevel",
              "SuccessMeasure",
              "SharingAgreement",
              "RegisterEntry",
              "OrganisationDirectory",
              "DirectoryStatusChange",
              "ContactPoint",
              "OpeningHours",
              "ServiceRegistration",
              "DeliveryArrangement",
              "MembershipEntry",
              "ResponsibilityAssignment",
              "Contribution",
              "PartnerMeeting",
              "MutualView",
              "RetentionTerm",
              "OrganisationReference",
              "MonitoringAggregate",
              "MonitoringAggregateStatusChange",
              "CharacteristicCounts",
              "CategoryCount"));

  /** One name for different things, with the reason why they are of different classes. */
  private static final Map<String, String> DIFFERENT =
      Map.of(
          "identifiers", "those of a document of persons are as sensitive as the document",
          "membersAnswer",
              "members of a panel sit there by office; those of a household live there",
          "name", "the name of a person is personal, that of a section or an addition is not",
          "number", "the number of panel members tells of nobody, that of animals of a household",
          "person", "the applicant of a partnership is no third party, unlike the partner",
          "reasonsAnswer", "as sensitive as the reasons beside it",
          "recordedIn", "as sensitive as the text that it leads to",
          "wording", "a version of a form tells of nobody, terms of approval do");

  private static String about(String type) {
    return OTHERS.entrySet().stream()
        .filter(scope -> scope.getValue().contains(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("the people themselves");
  }

  @Test
  void the_same_thing_is_as_sensitive_wherever_it_stands() {
    Map<String, Set<Sensitivity>> classes = new TreeMap<>();
    for (DataDictionary.Entry entry : DataDictionary.standard().entries()) {
      String thing = entry.name() + " " + entry.values().orElse("") + " of " + about(entry.type());
      if (!DIFFERENT.containsKey(entry.name())) {
        classes.computeIfAbsent(thing, each -> new TreeSet<>()).add(entry.sensitivity());
      }
    }
    List<String> uneven = new ArrayList<>();
    classes.forEach(
        (thing, found) -> {
          if (found.size() > 1) {
            uneven.add(thing + " " + found);
          }
        });

    assertEquals(List.of(), uneven);
  }

  @Test
  void codes_are_as_sensitive_as_the_most_sensitive_term_that_holds_them() {
    Map<String, Sensitivity> most = new TreeMap<>();
    for (DataDictionary.Entry entry : DataDictionary.standard().entries()) {
      if (entry.form() == PropertyDescription.ValueForm.CODE) {
        most.merge(
            entry.values().orElseThrow(),
            entry.sensitivity(),
            (one, other) -> one.compareTo(other) > 0 ? one : other);
      }
    }

    most.forEach(
        (list, sensitivity) ->
            assertEquals(
                sensitivity, CodeLists.standard().find(list).orElseThrow().sensitivity(), list));
  }
}
