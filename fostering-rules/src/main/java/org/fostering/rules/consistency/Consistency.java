package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
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
  private final Map<Class<? extends Document>, DocumentRules> byDocument = new LinkedHashMap<>();

  private Consistency(List<ConsistencyPack> packs, boolean few) {
    this.packs = packs;
    List<ConsistencyRule> rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    rules.forEach(rule -> byCode.putIfAbsent(rule.code(), rule));
    for (Class<? extends Document> type : Documents.standard()) {
      byDocument.put(type, DocumentRules.of(type, rules, few));
    }
  }

  /** Made once, on first use. */
  private static final class Standard {
    static final Consistency INSTANCE = of(List.of(StandardRules.pack(Interpretations.defaults())));
  }

  private static final class Unverified {
    static final ConsistencyPack PACK = StandardRules.unverified();
  }

  /**
   * {@return the checker with the rules that come with the library, none of which is unverified}
   */
  public static Consistency standard() {
    return Standard.INSTANCE;
  }

  /**
   * The same, with the law read otherwise: the rules that come with the library are made anew, and
   * packs of one's own stay as they are.
   *
   * @param others how the law is read, of which the {@link #INTERPRETATIONS} count here
   * @return the checker
   */
  public Consistency with(Interpretations others) {
    if (others.equals(Interpretations.defaults()) && packs.equals(Standard.INSTANCE.packs)) {
      return this;
    }
    ConsistencyPack read = StandardRules.pack(Objects.requireNonNull(others, "others"));
    return of(packs.stream().map(pack -> pack.id().equals(read.id()) ? read : pack).toList());
  }

  /**
   * The same with the rules of some codes alone, as for what bears on a decision.
   *
   * @param codes the codes of the rules to keep
   * @return the checker
   */
  public Consistency only(Set<String> codes) {
    return new Consistency(
        packs.stream()
            .map(
                pack ->
                    new ConsistencyPack(
                        pack.id(),
                        pack.version(),
                        pack.title(),
                        pack.rules().stream().filter(rule -> codes.contains(rule.code())).toList()))
            .toList(),
        true);
  }

  /**
   * {@return the pack of the rules that are believed and were neither read in their source nor are
   * beyond doubt} They are in no default, to be seen and checked.
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
    return new Consistency(List.copyOf(packs), false);
  }

  /** {@return the packs; an unmodifiable list} */
  public List<ConsistencyPack> packs() {
    return packs;
  }

  /**
   * Checks a document. The nation whose law holds is the one that the document names as such; where
   * it names none, only what holds in all nations is looked at.
   *
   * @param document the document
   * @param asOf the day on which it is asked
   * @return the findings, in the order of the rules and without positions, each with the basis of
   *     its rule as source; where several rules find the same, that of the first; empty when all
   *     agrees
   * @throws IllegalArgumentException if the document is of no type of the vocabulary
   */
  public List<Finding> check(Document document, LocalDate asOf) {
    DocumentRules rules = rules(document);
    DocumentIndex contents = rules.index(document);
    return rules.check(contents, Jurisdiction.of(rules.nation(contents)), asOf);
  }

  /**
   * Checks a document of which it is known otherwise whose law holds, as that of an application is
   * by its service.
   *
   * @param document the document
   * @param jurisdiction whose law holds; where that is not known, only what holds in all possible
   *     nations is looked at
   * @param asOf the day on which it is asked
   * @return the findings, as {@link #check(Document, LocalDate)} gives them
   */
  public List<Finding> check(Document document, Jurisdiction jurisdiction, LocalDate asOf) {
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    DocumentRules rules = rules(document);
    return rules.check(rules.index(document), jurisdiction, asOf);
  }

  private DocumentRules rules(Document document) {
    return Objects.requireNonNull(
        byDocument.get(VocabularyTypes.of(Objects.requireNonNull(document, "document"))));
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
   * @param most how much to keep in mind: numbers of documents and people each count one, and a
   *     reference to a document that was not seen yet counts three; each takes about ten bytes.
   *     What comes after is not compared, which is a finding
   * @return a batch without documents
   * @throws IllegalArgumentException if it is less than one
   */
  public CrossDocumentCheck batch(LocalDate asOf, int most) {
    return new CrossDocumentCheck(this, asOf, most);
  }

  /** The rule between documents of a code, if a pack has it and it holds on a day. */
  Optional<ConsistencyRule> rule(String code, LocalDate asOf) {
    return Optional.ofNullable(byCode.get(code))
        .filter(rule -> rule.basis().inForce().contains(asOf));
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
