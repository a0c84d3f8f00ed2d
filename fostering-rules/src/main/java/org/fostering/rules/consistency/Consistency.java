package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.Interpretations;
import org.jspecify.annotations.Nullable;

/**
 * Says where what a document tells does not agree with itself.
 *
 * <p>The findings have the shape of those of the reader, so the two can be shown together. They are
 * advice: an error says that something cannot be so, a warning that somebody should look.
 *
 * <p>Immutable and thread-safe.
 */
public final class Consistency {

  /**
   * The readings of the law on which a finding may turn. {@link Interpretations#alternatives} shows
   * what would be found by the other choices.
   */
  public static final List<Interpretation> INTERPRETATIONS =
      List.of(Interpretation.LEAP_BIRTHDAYS, Interpretation.LOOK_BACK);

  /** No honest rule has more to say about one document. */
  private static final int MOST_FAULTS = 10_000;

  private static final Set<Nation> EVERYWHERE = EnumSet.allOf(Nation.class);

  private static final Bilingual FAILED =
      new Bilingual(
          "A rule failed while it looked at this document. Nothing follows from that about the"
              + " document.",
          "Methodd rheol wrth edrych ar y ddogfen hon. Nid oes dim yn dilyn o hynny am y"
              + " ddogfen.");
  private static final Bilingual FAILED_FIX =
      new Bilingual(
          "Report the code of the finding to whoever keeps the rules.",
          "Rhowch wybod am god y canfyddiad i bwy bynnag sy’n cynnal y rheolau.");

  private final List<ConsistencyPack> packs;
  private final Map<String, ConsistencyRule> byCode = new LinkedHashMap<>();

  private Consistency(List<ConsistencyPack> packs) {
    this.packs = packs;
    for (ConsistencyPack pack : packs) {
      pack.rules().forEach(rule -> byCode.putIfAbsent(rule.code(), rule));
    }
  }

  /** Made once, on first use. */
  private static final class Standard {
    static final Consistency INSTANCE = standard(Interpretations.defaults());
  }

  private static final class Unverified {
    static final ConsistencyPack PACK = StandardRules.unverified();
  }

  /**
   * With the rules that come with the library. None of them is unverified.
   *
   * @return the checker
   */
  public static Consistency standard() {
    return Standard.INSTANCE;
  }

  /**
   * With the rules that come with the library, by other readings of the law.
   *
   * @param interpretations one choice for each reading, of which those in {@link #INTERPRETATIONS}
   *     count here
   * @return the checker
   */
  public static Consistency standard(Interpretations interpretations) {
    return of(List.of(StandardRules.pack(Objects.requireNonNull(interpretations, "readings"))));
  }

  /**
   * The rules that are believed and were neither read in their source nor are beyond doubt. They
   * are in no default, to be seen and checked.
   *
   * @return the pack
   */
  public static ConsistencyPack unverified() {
    return Unverified.PACK;
  }

  /**
   * With packs of one's own, or with these and {@link #standard}'s.
   *
   * @param packs the packs, in the order in which to report
   * @return the checker
   * @throws IllegalArgumentException if two packs use a code for different things; the message
   *     names it
   */
  public static Consistency of(Collection<ConsistencyPack> packs) {
    Set<String> codes = new LinkedHashSet<>();
    for (ConsistencyPack pack : packs) {
      for (String code : pack.codes()) {
        if (!codes.add(code)) {
          throw new IllegalArgumentException("the code " + code + " is in two packs");
        }
      }
    }
    return new Consistency(List.copyOf(packs));
  }

  /**
   * The packs.
   *
   * @return an unmodifiable list
   */
  public List<ConsistencyPack> packs() {
    return packs;
  }

  /**
   * Checks a document. The nation whose law holds is the one that the document names as such; where
   * it names none, only what holds in all nations is looked at.
   *
   * @param document the document
   * @param asOf the day on which it is asked
   * @return the findings, in the order of the rules and without positions; empty when all agrees
   * @throws IllegalArgumentException if the document is of no type of the vocabulary
   */
  public List<Finding> check(Document document, LocalDate asOf) {
    return findings(explain(document, asOf));
  }

  /**
   * Checks a document of which the nation is known otherwise, as that of an application is by its
   * service.
   *
   * @param document the document
   * @param nation the nation whose law holds
   * @param asOf the day on which it is asked
   * @return the findings, as {@link #check(Document, LocalDate)} gives them
   */
  public List<Finding> check(Document document, Nation nation, LocalDate asOf) {
    Objects.requireNonNull(nation, "nation");
    return findings(explain(DocumentIndex.of(document), Optional.of(nation), asOf));
  }

  /**
   * Checks a document as {@link #check(Document, LocalDate)} does, and says by which rule each
   * finding came about, with its citation.
   *
   * @param document the document
   * @param asOf the day on which it is asked
   * @return the findings with their rules; where several rules find the same, the first
   * @throws IllegalArgumentException if the document is of no type of the vocabulary
   */
  public List<RuleFinding> explain(Document document, LocalDate asOf) {
    DocumentIndex contents = DocumentIndex.of(document);
    return explain(contents, nation(contents), asOf);
  }

  private static List<Finding> findings(List<RuleFinding> inconsistencies) {
    return inconsistencies.stream().map(RuleFinding::finding).toList();
  }

  private List<RuleFinding> explain(
      DocumentIndex document, Optional<Nation> nation, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    Map<Finding, RuleFinding> found = new LinkedHashMap<>();
    for (ConsistencyPack pack : packs) {
      for (ConsistencyRule rule : pack.rules()) {
        if (holds(rule, nation, asOf)) {
          faults(rule, document, asOf)
              .forEach(finding -> found.putIfAbsent(finding, new RuleFinding(rule, finding)));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Optional<Nation> nation(DocumentIndex document) {
    DocumentNode root = document.root();
    return NodeType.of(root.type())
        .property("nation")
        .flatMap(property -> root.property(property).stream().findFirst())
        .map(part -> (Nation) part.value());
  }

  private static boolean holds(ConsistencyRule rule, Optional<Nation> nation, LocalDate asOf) {
    Set<Nation> nations = rule.basis().nations();
    return rule.basis().inForce().contains(asOf)
        && nation.map(nations::contains).orElse(nations.equals(EVERYWHERE));
  }

  /** A rule that fails costs its own line and nothing else; what it threw may hold a value. */
  private static List<Finding> faults(
      ConsistencyRule rule, DocumentIndex document, LocalDate asOf) {
    try {
      List<Pointer> faults = rule.faults(document, asOf).limit(MOST_FAULTS + 1L).toList();
      if (faults.size() <= MOST_FAULTS) {
        return faults.stream().map(rule::finding).toList();
      }
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      // Said below, without the message.
    }
    return List.of(Finding.warning(rule.code() + ConsistencyRule.FAILED, Pointer.ROOT));
  }

  /**
   * Starts to check documents against each other.
   *
   * @param asOf the day on which it is asked
   * @return a batch without documents
   */
  public CrossDocumentCheck batch(LocalDate asOf) {
    return batch(asOf, CrossDocumentCheck.DEFAULT_LIMIT);
  }

  /**
   * Starts to check documents against each other, with a limit of one's own.
   *
   * @param asOf the day on which it is asked
   * @param mostEntries how many numbers, people and references to keep in mind at once, each in
   *     about a hundred bytes; what comes after is not compared, which is a finding
   * @return a batch without documents
   */
  public CrossDocumentCheck batch(LocalDate asOf, int mostEntries) {
    return new CrossDocumentCheck(this, asOf, mostEntries);
  }

  /** The rule of a code, if a pack has it. */
  Optional<ConsistencyRule> rule(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The rule between documents of a code, if a pack has it and it holds on a day. */
  Optional<ConsistencyRule> rule(String code, LocalDate asOf) {
    return rule(code).filter(rule -> rule.basis().inForce().contains(asOf));
  }

  /**
   * What a finding says.
   *
   * @param finding a finding of one of the rules
   * @param locale the language; any but Welsh gives English
   * @return the text, or empty if the finding is not of these rules
   */
  public Optional<String> message(Finding finding, Locale locale) {
    return text(finding, locale, false);
  }

  /**
   * What to do about a finding.
   *
   * @param finding a finding of one of the rules
   * @param locale the language; any but Welsh gives English
   * @return the text, or empty if the finding is not of these rules
   */
  public Optional<String> fix(Finding finding, Locale locale) {
    return text(finding, locale, true);
  }

  private Optional<String> text(Finding finding, Locale locale, boolean fix) {
    String code = finding.code();
    @Nullable ConsistencyRule rule = byCode.get(code);
    if (rule != null) {
      return Optional.of((fix ? rule.fix() : rule.message()).in(locale));
    }
    if (code.endsWith(ConsistencyRule.FAILED)
        && byCode.containsKey(code.substring(0, code.length() - ConsistencyRule.FAILED.length()))) {
      return Optional.of((fix ? FAILED_FIX : FAILED).in(locale));
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return "Consistency"
        + Arrays.toString(packs.stream().map(ConsistencyPack::reference).toArray());
  }
}
