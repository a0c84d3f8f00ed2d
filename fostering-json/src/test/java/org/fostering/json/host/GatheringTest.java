package org.fostering.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fostering.json.host.HostModulesTest.Jackson;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A body with several documents is refused for all that is wrong in each of them. */
class GatheringTest {

  private static final String GOOD = enquiry("LS1 1UR");
  private static final String BAD = enquiry("Zebedee");
  private static final String WRONG = "value.malformed at %s/home/address/postcode";

  private static String enquiry(String postcode) {
    return "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":"
        + "[{\"name\":{\"fullName\":\"Ann Example\"}}],\"home\":{\"address\":{\"postcode\":\""
        + postcode
        + "\"}}}";
  }

  record Letter(String subject, List<Enquiry> enquiries, Enquiry other, Nation nation) {

    Letter {
      if (enquiries != null && enquiries.contains(null)) {
        throw new IllegalArgumentException("the host saw a list with holes");
      }
    }
  }

  record Bag(Letter letter, Letter[] more, int count, Postcode at) {}

  record Places(Map<Nation, Postcode> places, Postcode at) {}

  record Nations(Set<Nation> nations, EnumSet<Nation> few, EnumMap<Nation, Postcode> by) {}

  static class ByName extends HashMap<String, List<Enquiry>> {
    private static final long serialVersionUID = 1L;
  }

  static class Bean {
    public PersonName first;
    public Map<String, Enquiry> byName;
    public Postcode last;
    @JsonUnwrapped public Inner inner;

    public void setFirst(PersonName first) {
      this.first = first;
    }
  }

  static class Inner {
    public Postcode inside;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = Parcel.class, name = "parcel"))
  interface Item {}

  record Parcel(Postcode from, Postcode to) implements Item {}

  record Items(List<Item> items, Postcode at) {}

  static class ByMethod {
    public Postcode at;

    @JsonAnySetter
    public void put(String name, Enquiry enquiry) {}
  }

  static class ByField {
    public Postcode at;
    @JsonAnySetter public Map<String, Enquiry> rest = new HashMap<>();
  }

  static class Counts extends HashMap<Nation, Integer> {
    private static final long serialVersionUID = 1L;
  }

  private static List<String> refused(Jackson jackson, String json, Class<?> type) {
    return jackson.refused(json, type).stream()
        .map(each -> each.code() + " at " + each.pointer())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void every_element_of_a_list_is_looked_at(Jackson jackson) {
    String json = "[" + String.join(",", BAD, GOOD, "null", BAD, "7", BAD) + "]";

    assertEquals(
        List.of(
            WRONG.formatted("/0"),
            WRONG.formatted("/3"),
            "document.not-object at /4",
            WRONG.formatted("/5")),
        refused(jackson, json, Enquiry[].class));
  }

  @ParameterizedTest
  @EnumSource
  void so_is_every_property_of_an_object_at_any_depth(Jackson jackson) {
    String letter =
        "{\"enquiries\":[%s,%s],\"unknown\":[{\"a\":1}],\"other\":%s,\"nation\":\"Zebedee\"}"
            .formatted(BAD, BAD, BAD);
    String bag =
        "{\"letter\":%s,\"more\":[{\"other\":%s},{\"enquiries\":[%s]}],\"count\":{},\"at\":\"Zebedee\"}"
            .formatted(letter, BAD, BAD);

    assertEquals(
        List.of(
            WRONG.formatted("/letter/enquiries/0"),
            WRONG.formatted("/letter/enquiries/1"),
            WRONG.formatted("/letter/other"),
            "value.not-an-option at /letter/nation",
            WRONG.formatted("/more/0/other"),
            WRONG.formatted("/more/1/enquiries/0"),
            "value.malformed at /at"),
        refused(jackson, bag, Bag.class));
  }

  @ParameterizedTest
  @EnumSource
  void a_set_of_words_is_a_list_like_any_other(Jackson jackson) {
    assertEquals(
        List.of("value.not-an-option at /nations/1", "value.not-an-option at /nations/2"),
        refused(jackson, "{\"nations\":[\"wales\",\"Zebedee\",\"Dougal\"]}", Nations.class));
    assertEquals(
        List.of("value.not-an-option at /few/0", "value.malformed at "),
        refused(jackson, "{\"few\":[\"Zebedee\"],\"by\":{\"wales\":\"Zebedee\"}}", Nations.class));
  }

  /** A key may be about somebody, so pointers start at the document in the map. */
  @ParameterizedTest
  @EnumSource
  void so_is_every_key_and_value_of_a_map_and_the_object_around_it_goes_on(Jackson jackson) {
    String bean =
        "{\"first\":{},\"byName\":{\"Zebedee\":%s,\"Ann\":%s,\"Dougal\":%s,\"Bo\":7},\"last\":\"Zebedee\"}"
            .formatted(BAD, GOOD, BAD);

    List<String> found = refused(jackson, bean, Bean.class);

    assertEquals(
        List.of(
            WRONG.formatted(""),
            WRONG.formatted(""),
            "document.not-object at ",
            "value.malformed at /last"),
        found.subList(found.size() - 4, found.size()));
    assertEquals(5, found.size(), found::toString);
    assertEquals(
        List.of(
            "value.not-an-option at /places",
            "value.malformed at ",
            "value.malformed at ",
            "value.not-an-option at /places",
            "value.malformed at /at"),
        refused(
            jackson,
            "{\"places\":{\"Zebedee\":\"Zebedee\",\"england\":\"LS1 1UR\",\"wales\":\"Zebedee\","
                + "\"Dougal\":\"LS1 1UR\"},\"at\":\"Zebedee\"}",
            Places.class));
    assertEquals(
        List.of(WRONG.formatted(""), WRONG.formatted("")),
        refused(
            jackson,
            "{\"Zebedee\":[" + BAD + "],\"Dougal\":[" + GOOD + "," + BAD + "]}",
            ByName.class));
  }

  /** Such an object is not read where it stands, so no more of it is told than the first. */
  @ParameterizedTest
  @EnumSource
  void what_a_host_reads_in_another_order_never_has_a_wrong_pointer(Jackson jackson) {
    assertEquals(
        List.of("value.malformed at /inside"),
        refused(jackson, "{\"inside\":\"Zebedee\"}", Bean.class).stream()
            .map(each -> each.replace("/inner", ""))
            .toList());
    String late = "{\"from\":\"Zebedee\",\"kind\":\"parcel\",\"to\":\"Zebedee\"}";
    String next = "{\"kind\":\"parcel\",\"from\":\"Zebedee\"}";
    assertEquals(
        List.of(
            "value.malformed at /items/0/from",
            "value.malformed at /items/1/from",
            "value.malformed at /at"),
        refused(
            jackson, "{\"items\":[%s,%s],\"at\":\"Zebedee\"}".formatted(late, next), Items.class));
  }

  @ParameterizedTest
  @EnumSource
  void elements_of_several_kinds_and_properties_of_any_name_are_looked_at(Jackson jackson) {
    assertEquals(
        List.of(
            "value.malformed at /0/from",
            "value.malformed at /0/to",
            "value.malformed at /1/from",
            "value.malformed at /1/to"),
        refused(
            jackson,
            "[{\"kind\":\"parcel\",\"from\":\"Zebedee\",\"to\":\"Zebedee\"},"
                + "{\"from\":\"Zebedee\",\"to\":\"Zebedee\",\"kind\":\"parcel\"}]",
            Item[].class));
    for (Class<?> open : List.of(ByMethod.class, ByField.class)) {
      assertEquals(
          List.of("value.malformed at ", "document.not-object at ", WRONG.formatted("")),
          refused(
              jackson,
              "{\"at\":\"Zebedee\",\"Ann\":7,\"Bo\":%s,\"Zoe\":%s}".formatted(GOOD, BAD),
              open));
    }
    assertEquals(
        List.of("value.not-an-option at ", "value.not-an-option at "),
        refused(jackson, "{\"Zebedee\":1,\"wales\":2,\"Dougal\":3}", Counts.class));
  }

  @ParameterizedTest
  @EnumSource
  void where_the_text_is_no_json_what_was_found_before_it_is_told(Jackson jackson) {
    assertEquals(
        List.of(WRONG.formatted("/0"), "json.syntax at /2"),
        refused(jackson, "[" + BAD + "," + GOOD + ",{Zebedee}," + BAD + "]", Enquiry[].class));
    assertEquals(
        List.of(WRONG.formatted("/0")),
        refused(jackson, "[" + BAD + ",Zebedee," + BAD + "]", Enquiry[].class));
    assertEquals(
        List.of(WRONG.formatted("/0")), refused(jackson, "[" + BAD + ",", Enquiry[].class));
  }

  @ParameterizedTest
  @EnumSource
  void a_body_has_no_more_findings_than_a_document_may_have(Jackson jackson) {
    String json = "[" + String.join(",", Collections.nCopies(1_200, "\"Zebedee\"")) + "]";

    List<Finding> found = jackson.refused(json, Postcode[].class);

    assertEquals(1_001, found.size());
    assertEquals("limit.findings", found.get(1_000).code());
    assertEquals("", found.get(1_000).pointer().toString());
  }

  @ParameterizedTest
  @EnumSource
  void what_is_wrong_with_a_hosts_own_value_is_the_hosts_to_tell(Jackson jackson) {
    Exception thrown =
        assertThrows(
            Exception.class,
            () -> jackson.read("{\"count\":\"x\",\"letter\":{\"other\":" + BAD + "}}", Bag.class));

    assertEquals(false, thrown instanceof WithFindings);
    assertInstanceOf(
        WithFindings.class,
        assertThrows(
            Exception.class,
            () -> jackson.read("{\"letter\":{\"other\":" + BAD + "},\"count\":\"x\"}", Bag.class)));
  }
}
