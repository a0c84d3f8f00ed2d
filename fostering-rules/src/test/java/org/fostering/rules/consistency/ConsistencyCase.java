package org.fostering.rules.consistency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.model.common.Document;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.Jurisdiction;

/**
 * A document in few words, and what must be found in it. Four files have them: {@code cases.txt}
 * whole documents, {@code orders.txt} what cannot come before what, {@code references.txt} what
 * must stand where somebody is named, {@code nations.txt} which words are of one nation only. None
 * was written from the table of the rules.
 *
 * @param code what is looked for
 * @param type the type of the document
 * @param pointers the places where it must be found; none if it must not be found
 * @param about the places that are looked at; everywhere if there are none
 * @param lines the document, each a pointer and a value
 * @param day the day on which it is asked
 * @param nation whose law holds, where the document names none
 * @param by the instrument and the place on which what is found rests
 * @param fault why the library does not answer so; empty where it does
 */
public record ConsistencyCase(
    String code,
    String type,
    Set<String> pointers,
    Set<String> about,
    List<String> lines,
    LocalDate day,
    Optional<Nation> nation,
    Optional<String> by,
    Optional<String> fault) {

  private static final String VOCABULARY = "The vocabulary of this library";
  private static final Set<String> PLACES = places();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Pattern HEAD =
      Pattern.compile("\\[(\\S+) (\\w+) (\\S+)((?: \\([^)]*\\))*)]");
  private static final Pattern FAULT = Pattern.compile("fault \"([^\"]+)\": (.*)");
  private static final Pattern GIVEN = Pattern.compile("\\((/[^)]* [^)]*)\\)");
  private static final List<String> ENTRIES =
      List.of(
          "/authorities/0/id",
          "/fosteringServices/0/id",
          "/deliveryOrganisations/0/id",
          "/hubs/0/id",
          "/networks/0/id",
          "/campaigns/0/id");

  /** Every case of the four files. */
  public static List<ConsistencyCase> all() {
    return ALL;
  }

  private static final List<ConsistencyCase> ALL =
      Stream.of(documents(), orders(), references(), nations()).flatMap(List::stream).toList();

  private static final Map<ConsistencyCase, Document> MADE = new ConcurrentHashMap<>();

  /** How grave each code is, as the heads of the files and {@code severities.txt} say. */
  public static final Map<String, Severity> SEVERITIES = severities();

  /**
   * In what an answer differs from what the case says.
   *
   * @return empty if it says so
   */
  public Optional<String> differsFrom(Consistency consistency) {
    Set<String> found = new TreeSet<>();
    for (Finding finding :
        nation.isPresent()
            ? consistency.check(document(), Jurisdiction.of(nation), day)
            : consistency.check(document(), day)) {
      if (finding.code().endsWith(".failed")) {
        return Optional.of("a rule failed: " + finding);
      }
      String place = finding.pointer().toString();
      if (finding.code().equals(code) && (about.isEmpty() || about.contains(place))) {
        found.add(place);
        if (finding.severity() != SEVERITIES.get(code)) {
          return Optional.of("a finding of another severity: " + finding.severity());
        }
        if (!isPlaced(finding) || by.filter(its -> !restsOn(finding, its)).isPresent()) {
          return Optional.of("it rests on " + citations(finding));
        }
      }
    }
    return found.equals(pointers)
        ? Optional.empty()
        : Optional.of("found at " + found + " and not at " + pointers);
  }

  /**
   * Whether it rests on an instrument whose title ends so, and on a place that holds the one named.
   */
  private static boolean restsOn(Finding finding, String by) {
    for (Citation citation : citations(finding)) {
      String title = citation.instrument();
      String instrument = title.substring(title.lastIndexOf('(') + 1).replace(")", "");
      if (by.startsWith(instrument + " ")
          && citation.provision().startsWith(by.substring(instrument.length() + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what rests on the vocabulary names a word of it. */
  private static boolean isPlaced(Finding finding) {
    return !citations(finding).get(0).instrument().equals(VOCABULARY) || restsOnVocabulary(finding);
  }

  /**
   * Whether it rests on the vocabulary, and on a type, a property or a list of codes that it has.
   */
  static boolean restsOnVocabulary(Finding finding) {
    Citation citation = citations(finding).get(0);
    return citation.instrument().equals(VOCABULARY) && PLACES.contains(citation.provision());
  }

  private static Set<String> places() {
    Set<String> places = new TreeSet<>();
    for (TypeDescription type : DataDictionary.standard().types()) {
      List<String> names = new ArrayList<>(List.of(type.name()));
      Arrays.stream(type.type().getInterfaces()).forEach(one -> names.add(one.getSimpleName()));
      for (String name : names) {
        places.add(name);
        type.properties().forEach(property -> places.add(name + "." + property.name()));
      }
      type.properties().forEach(property -> places.add(property.valueType().getSimpleName()));
    }
    return places;
  }

  private static List<Citation> citations(Finding finding) {
    return ((Basis) finding.source().orElseThrow()).citations();
  }

  Document document() {
    return MADE.computeIfAbsent(this, one -> DocumentFixture.document(type, lines));
  }

  @Override
  public String toString() {
    return code + " in " + type + " on " + day + " at " + pointers + ": " + lines;
  }

  private static List<ConsistencyCase> documents() {
    List<ConsistencyCase> cases = new ArrayList<>();
    for (String block : text("cases.txt").split("\\n\\s*\\n")) {
      List<String> lines =
          new ArrayList<>(block.lines().filter(line -> !line.startsWith("#")).toList());
      Optional<LocalDate> day = setting(lines, "on ").map(LocalDate::parse);
      Optional<Nation> nation = setting(lines, "in ").map(word -> Words.parse(Nation.class, word));
      Optional<String> fault = setting(lines, "fault ");
      Optional<String> by = setting(lines, "by ");
      if (!lines.isEmpty()) {
        List<String> head = List.of(lines.remove(0).split(" "));
        boolean found = head.get(0).equals("=");
        if (found == (head.size() == 3)) {
          throw new IllegalStateException("what is found has a place: " + head);
        }
        cases.add(
            new ConsistencyCase(
                "consistency." + head.get(1),
                head.get(2),
                new TreeSet<>(head.subList(3, head.size())),
                Set.of(),
                List.copyOf(lines),
                day.orElse(TODAY),
                nation,
                by,
                fault));
      }
    }
    return cases;
  }

  /** Takes the lines that begin with a word out of a block, and gives what the last says. */
  private static Optional<String> setting(List<String> lines, String word) {
    Optional<String> last =
        lines.stream()
            .filter(line -> line.startsWith(word))
            .reduce((first, second) -> second)
            .map(line -> line.substring(word.length()));
    lines.removeIf(line -> line.startsWith(word));
    return last;
  }

  /** A line under its head. */
  private record Line(String code, String type, List<String> given, String text) {}

  private static List<Line> lines(String file) {
    List<Line> all = new ArrayList<>();
    String[] head = {};
    List<String> given = List.of();
    for (String line : text(file).lines().toList()) {
      Matcher next = HEAD.matcher(line);
      if (next.matches()) {
        head = new String[] {next.group(1), next.group(3)};
        given = given(next.group(4));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        all.add(new Line("consistency." + head[0], head[1], given, line));
      }
    }
    return all;
  }

  private static List<String> given(String text) {
    List<String> given = new ArrayList<>();
    Matcher each = GIVEN.matcher(text);
    while (each.find()) {
      given.add(each.group(1));
    }
    return given;
  }

  private static List<ConsistencyCase> orders() {
    List<ConsistencyCase> cases = new ArrayList<>();
    for (Line line : lines("orders.txt")) {
      Matcher fault = FAULT.matcher(line.text());
      boolean differs = fault.matches();
      String text = differs ? fault.group(2) : line.text();
      boolean any = text.startsWith("not ");
      String[] textAndBasis = text.split(" by ", 2);
      String[] textAndFirst = textAndBasis[0].split(" from ", 2);
      Order order =
          new Order(
              line,
              given(textAndFirst[0]),
              textAndBasis.length == 1 ? Optional.empty() : Optional.of(textAndBasis[1]),
              differs ? Optional.of(fault.group(1)) : Optional.empty());
      List<String> dates =
          Arrays.stream(GIVEN.matcher(textAndFirst[0]).replaceAll("").split(" +"))
              .filter(word -> word.startsWith("/"))
              .toList();
      Optional<LocalDate> since =
          textAndFirst.length == 2
              ? Optional.of(LocalDate.parse(textAndFirst[1].strip()))
              : Optional.empty();
      for (int later = 1; later < dates.size(); later++) {
        for (String first : dates.subList(0, later)) {
          cases.addAll(order.ofTwo(first, dates.get(later), any, since));
        }
      }
    }
    return cases;
  }

  /** A line of an order. */
  private record Order(Line line, List<String> given, Optional<String> by, Optional<String> fault) {

    /**
     * The cases of two dates that must not be the other way round.
     *
     * @param any whether they may be so all the same
     * @param since the day from which the rule holds, if it did not always
     */
    List<ConsistencyCase> ofTwo(
        String first, String second, boolean any, Optional<LocalDate> since) {
      List<ConsistencyCase> cases = new ArrayList<>();
      Set<String> place = any ? Set.of() : Set.of(second);
      String[] wrongWay = {on(first, 2), on(second, 1)};
      cases.add(shows(place, TODAY, wrongWay));
      if (fault.isEmpty()) {
        cases.add(shows(Set.of(), TODAY, on(first, 2), on(second, 2)));
        cases.add(shows(Set.of(), TODAY, on(second, 1)));
        cases.add(shows(Set.of(), TODAY, on(first, 2)));
      }
      if (since.isPresent()) {
        cases.add(shows(place, since.get(), wrongWay));
        cases.add(shows(Set.of(), since.get().minusDays(1), wrongWay));
      }
      return cases;
    }

    ConsistencyCase shows(Set<String> pointers, LocalDate day, String... dates) {
      List<String> lines = new ArrayList<>(line.given());
      lines.addAll(given);
      lines.addAll(List.of(dates));
      return new ConsistencyCase(
          line.code(),
          line.type(),
          pointers,
          Set.of(dates[dates.length - 1].split(" ")[0]),
          List.copyOf(lines),
          day,
          Optional.empty(),
          by,
          fault);
    }
  }

  private static String on(String pointer, int day) {
    return pointer + " 2012-02-0" + day + (pointer.endsWith("At") ? "T12:00:00Z" : "");
  }

  private static List<ConsistencyCase> references() {
    List<ConsistencyCase> cases = new ArrayList<>();
    for (Line line : lines("references.txt")) {
      String[] placeAndRest = line.text().split(" in ", 2);
      String[] inAndNot = placeAndRest[1].split(" not ", 2);
      String place = placeAndRest[0];
      cases.add(reference(line, place, true, place + " ann"));
      for (String in : places(inAndNot[0])) {
        cases.add(reference(line, place, false, place + " ann", in + " ann"));
        cases.add(reference(line, place, true, place + " ann", in + " sam"));
      }
      for (String not : inAndNot.length == 1 ? List.<String>of() : places(inAndNot[1])) {
        cases.add(reference(line, place, true, place + " ann", not + " ann"));
      }
    }
    return cases;
  }

  private static ConsistencyCase reference(
      Line line, String place, boolean found, String... lines) {
    return plain(line, found ? Set.of(place) : Set.of(), Set.of(place), List.of(lines));
  }

  private static ConsistencyCase plain(
      Line line, Set<String> pointers, Set<String> about, List<String> lines) {
    return new ConsistencyCase(
        line.code(),
        line.type(),
        pointers,
        about,
        lines,
        TODAY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<ConsistencyCase> nations() {
    List<ConsistencyCase> cases = new ArrayList<>();
    for (Line line : lines("nations.txt")) {
      String[] wordsAndNations = line.text().split(": ", 2);
      List<String> words = List.of(wordsAndNations[0].split(" "));
      List<String> own = List.of(wordsAndNations[1].split(" "));
      Set<String> places = new TreeSet<>();
      List<String> lines = new ArrayList<>();
      for (int i = 1; i < words.size(); i++) {
        String place = words.get(0).replace("*", String.valueOf(i - 1));
        places.add(place);
        lines.add(place + " " + words.get(i));
      }
      cases.add(plain(line, Set.of(), places, List.copyOf(lines)));
      for (String nation : Words.all(Nation.class)) {
        List<String> there = new ArrayList<>(lines);
        there.add("/nation " + nation);
        cases.add(
            plain(line, own.contains(nation) ? Set.of() : places, places, List.copyOf(there)));
      }
    }
    return cases;
  }

  private static List<String> places(String text) {
    return text.strip().equals("ENTRY") ? ENTRIES : List.of(text.strip().split(" "));
  }

  private static Map<String, Severity> severities() {
    Map<String, Severity> severities = new TreeMap<>();
    for (String line : text("severities.txt").lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] words = line.split(" +");
        severities.put("consistency." + words[1], Words.parse(Severity.class, words[0]));
      }
    }
    for (String file : List.of("orders.txt", "references.txt", "nations.txt")) {
      Matcher head = HEAD.matcher("");
      for (String line : text(file).lines().toList()) {
        if (head.reset(line).matches()) {
          Severity severity = Words.parse(Severity.class, head.group(2));
          if (severities.put("consistency." + head.group(1), severity) != severity) {
            throw new IllegalStateException("said of two severities: " + line);
          }
        }
      }
    }
    return Map.copyOf(severities);
  }

  private static String text(String file) {
    try (InputStream in = ConsistencyCase.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
