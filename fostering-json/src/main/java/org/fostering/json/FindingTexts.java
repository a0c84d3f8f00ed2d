package org.fostering.json;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.json.internal.NearWords;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.mapping.CodeMapping;
import org.fostering.model.finding.Expectation.CodeFrom;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.rules.analysis.AnalysisFindingCode;
import org.fostering.rules.cases.CaseIndex;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.decision.RulePackFindingCode;
import org.fostering.rules.handover.HandoverFindingCode;
import org.fostering.rules.journey.Irregularity;
import org.fostering.rules.match.DuplicateIndex;
import org.fostering.rules.measure.MeasureFindingCode;
import org.fostering.rules.readiness.ReadinessFindingCode;
import org.fostering.rules.responsibility.ResponsibilityFindingCode;
import org.fostering.rules.routing.HubFindingCode;
import org.jspecify.annotations.Nullable;

/**
 * What every finding of the library says, and what to do about it, in one language: those of
 * documents, rule packs, exports, mappings of codes, directories of organisations, postcode files,
 * responsibilities, readiness, consistency and journeys.
 *
 * <p>A text is constant but for bounds, names of lists and forms, so it repeats nothing of what was
 * read. Immutable and thread-safe.
 */
public final class FindingTexts {

  /** The files of this module, by their places from here. */
  private static final List<String> FILES =
      List.of("messages", "rulepack/messages", "csv/messages", "event/messages");

  /** A place of which only a finding says what stands there. */
  private static final Pattern OPEN = Pattern.compile("\\{([a-z]+)}");

  private static final int MOST_NEAR = 5;
  private static final int MOST_CODES = 12;

  /** No version is published yet, so that all codes are of the first. */
  private static final String FIRST_VERSION = "0.1.0";

  private final Locale locale;
  private final List<Messages> messages;
  private final Supplier<Consistency> consistency;

  /** Found when first asked for: what says a few texts needs no list of all. */
  private volatile @Nullable SortedSet<String> codes;

  private volatile @Nullable FindingSeverities severities;

  private FindingTexts(Locale locale, Supplier<Consistency> consistency) {
    this.locale = locale;
    this.consistency = consistency;
    this.messages =
        Stream.concat(
                FILES.stream()
                    .map(
                        file ->
                            Messages.load(
                                name -> FindingTexts.class.getResourceAsStream(name),
                                file,
                                locale)),
                Stream.of(
                    CodeMapping.messages(locale),
                    Organisations.messages(locale),
                    RulePackFindingCode.messages(locale),
                    ResponsibilityFindingCode.messages(locale),
                    ReadinessFindingCode.messages(locale),
                    AnalysisFindingCode.messages(locale),
                    HubFindingCode.messages(locale),
                    PostcodeDirectory.messages(locale),
                    Irregularity.messages(locale),
                    CaseIndex.messages(locale),
                    DuplicateIndex.messages(locale),
                    HandoverFindingCode.messages(locale),
                    MeasureFindingCode.messages(locale)))
            .toList();
  }

  /**
   * The texts in a language.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the texts of all findings of the library; they are loaded at each call, so keep them
   */
  public static FindingTexts of(Locale locale) {
    return new FindingTexts(Objects.requireNonNull(locale, "locale"), Consistency::standard);
  }

  /**
   * The texts in a language, where a host has consistency rules of its own.
   *
   * @param locale the language: Welsh, or English for any other
   * @param consistency the rules whose findings are to have texts
   * @return the texts of all findings of the library and of these rules
   */
  public static FindingTexts of(Locale locale, Consistency consistency) {
    Objects.requireNonNull(consistency, "consistency");
    return new FindingTexts(Objects.requireNonNull(locale, "locale"), () -> consistency);
  }

  /** {@return the codes of all findings that have texts here, sorted; unmodifiable} */
  public SortedSet<String> codes() {
    SortedSet<String> known = codes;
    if (known == null) {
      known = findCodes();
      codes = known;
    }
    return known;
  }

  private SortedSet<String> findCodes() {
    SortedSet<String> all = new TreeSet<>();
    messages.forEach(texts -> all.addAll(texts.codes()));
    consistency.get().packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .forEach(rule -> all.addAll(List.of(rule.code(), rule.code() + ".failed")));
    return Collections.unmodifiableSortedSet(all);
  }

  private FindingSeverities severities() {
    FindingSeverities known = severities;
    if (known == null) {
      known = new FindingSeverities(consistency.get());
      severities = known;
    }
    return known;
  }

  /**
   * What a finding says.
   *
   * @param finding the finding
   * @return the text, or empty if the code is a host's own
   */
  public Optional<String> text(Finding finding) {
    return messages.stream()
        .flatMap(texts -> texts.text(finding).stream())
        .findFirst()
        .or(() -> consistency.get().message(finding, locale));
  }

  /**
   * What to do about a finding.
   *
   * @param finding the finding
   * @return the text, or empty if the code is a host's own
   */
  public Optional<String> fix(Finding finding) {
    return fixByCodes(finding)
        .or(() -> fixByProperty(finding))
        .or(() -> messages.stream().flatMap(texts -> texts.fix(finding).stream()).findFirst())
        .or(() -> consistency.get().fix(finding, locale));
  }

  /** As of the name in full, where there may be its parts to make it of. */
  private Optional<String> fixByProperty(Finding finding) {
    List<String> steps = finding.pointer().steps();
    return steps.isEmpty()
        ? Optional.empty()
        : messages.get(0).text(finding.code() + ".fix.of." + steps.get(steps.size() - 1));
  }

  /** With the codes of the list, where they are few; else with the command that prints them. */
  private Optional<String> fixByCodes(Finding finding) {
    if (!(finding.expectation().orElse(null) instanceof CodeFrom from)) {
      return Optional.empty();
    }
    List<String> codes =
        CodeLists.standard().find(from.list()).stream()
            .flatMap(list -> list.entries().stream())
            .filter(each -> each.valid().to().isEmpty())
            .map(CodeEntry::code)
            .limit(MOST_CODES + 1)
            .toList();
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    String key = codes.size() > MOST_CODES ? ".fix.list" : ".fix.codes";
    return messages
        .get(0)
        .text(finding.code() + key)
        .map(text -> text.replace("{codes}", String.join(", ", codes)))
        .map(text -> text.replace("{list}", from.list()));
  }

  /**
   * What the catalogue says about a code.
   *
   * @param code the code
   * @return its entry, or empty if the code is a host's own or none at all
   */
  public Optional<FindingEntry> entry(String code) {
    if (!codes().contains(Objects.requireNonNull(code, "code"))) {
      return Optional.empty();
    }
    Finding finding = Finding.error(code, Pointer.ROOT);
    return Optional.of(
        new FindingEntry(
            code,
            severities().of(code, Strictness.STRICT),
            severities().of(code, Strictness.TOLERANT),
            when(code),
            text(finding).map(this::open).orElse(""),
            fix(finding).map(this::open).orElse(""),
            FIRST_VERSION));
  }

  /**
   * The codes that somebody may have meant who wrote another.
   *
   * @param code what was written
   * @return at most five codes that begin or end so or are spelt nearly so, the nearest first
   */
  public List<String> nearest(String code) {
    Objects.requireNonNull(code, "code");
    SortedSet<String> all = codes();
    String word = code.toLowerCase(Locale.ROOT);
    return Stream.concat(
            NearWords.near(code, all, Math.max(2, code.length() / 4)).stream(),
            all.stream()
                .filter(each -> !word.isEmpty())
                .filter(each -> each.startsWith(word) || each.endsWith("." + word)))
        .distinct()
        .limit(MOST_NEAR)
        .toList();
  }

  private String when(String code) {
    String step = code.substring(0, code.indexOf('.'));
    Messages own = messages.get(0);
    return own.text("when." + step).or(() -> own.text("when.document")).orElseThrow();
  }

  /** In place of what depends on the finding it says what stands there. */
  private String open(String text) {
    return OPEN.matcher(text)
        .replaceAll(place -> messages.get(0).text("open." + place.group(1)).orElse("[]"));
  }

  /**
   * {@return whether speakers of the language have reviewed all of the wording; false for
   * machine-drafted Welsh}
   */
  public boolean isReviewed() {
    return messages.stream().allMatch(Messages::isReviewed);
  }

  @Override
  public String toString() {
    return "FindingTexts[" + locale.getLanguage() + "]";
  }
}
