package org.fostering.cli.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fostering.json.FindingEntry;
import org.fostering.json.FindingTexts;
import org.fostering.json.format.DocumentCounts;
import org.fostering.json.format.RecordTexts;
import org.fostering.json.internal.TextFormats;
import org.fostering.json.schema.WelshDescriptions;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.description.TermLabel;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;
import org.fostering.rules.law.Citation;

/** Everything the command says, in one language. */
public final class CliTexts implements RecordTexts {

  /** Where details stand in a text. */
  private static final List<String> PLACES =
      IntStream.range(0, 10).mapToObj(place -> "{" + place + "}").toList();

  private final Locale locale;
  private final Messages own;
  private final FindingTexts findings;

  /** The keys of the texts of constants: worked out once, asked for with every document. */
  private final Map<Enum<?>, String> keys = new ConcurrentHashMap<>();

  public CliTexts(Locale locale) {
    this.locale = locale;
    this.own = Messages.load(file -> CliTexts.class.getResourceAsStream(file), "texts", locale);
    this.findings = FindingTexts.of(locale);
  }

  /** The language, as the records name it. */
  @Override
  public String language() {
    return locale.getLanguage();
  }

  /** Whether a speaker has reviewed the wording. */
  public boolean isReviewed() {
    return own.isReviewed() && findings.isReviewed();
  }

  /**
   * The text of a key, with {@code {0}}, {@code {1}} and so on filled in. Where one of them is the
   * number one and there is a text of the key with {@code .one}, it is that.
   */
  public String of(String key, Object... details) {
    String text =
        (hasOne(details) ? own.text(key + ".one").or(() -> own.text(key)) : own.text(key))
            .orElseThrow(() -> missing(key));
    for (int i = 0; i < details.length; i++) {
      text = text.replace(PLACES.get(i), details[i].toString());
    }
    return text;
  }

  private static boolean hasOne(Object... details) {
    for (Object each : details) {
      if (each instanceof Number number && number.longValue() == 1) {
        return true;
      }
    }
    return false;
  }

  private static IllegalStateException missing(String key) {
    return new IllegalStateException("there is no text " + key);
  }

  /** The text of a constant, with details filled in. */
  public String of(Enum<?> constant, Object... details) {
    return of(keys.computeIfAbsent(constant, CliTexts::key), details);
  }

  private static String key(Enum<?> constant) {
    return TextFormats.hyphenated(constant.getDeclaringClass().getSimpleName())
        + "."
        + Words.of(constant);
  }

  @Override
  public String of(Bilingual text) {
    return text.in(locale);
  }

  /** What a term is called. */
  public String label(TermLabel label) {
    return label.in(locale);
  }

  /** What something means, in English where it has no Welsh, as a code of a list has not. */
  public String definition(String english) {
    return isWelsh() ? WelshDescriptions.of(english).orElse(english) : english;
  }

  private boolean isWelsh() {
    return locale.getLanguage().equals(Bilingual.WELSH.getLanguage());
  }

  /** What gives something its force, and whose it is. */
  public String force(Enum<?> force, String owner) {
    return of(force, isWelsh() ? WelshCitations.of(owner) : owner);
  }

  /** Where something is written. */
  public String cited(List<Citation> citations) {
    return citations.stream().map(this::cited).collect(Collectors.joining("; "));
  }

  private String cited(Citation citation) {
    return isWelsh()
        ? new Citation(
                WelshCitations.of(citation.instrument()), WelshCitations.of(citation.provision()))
            .toString()
        : citation.toString();
  }

  /** What a code is called. */
  @Override
  public String label(Code code) {
    return code.labelIn(locale);
  }

  /** What a code of a list is called. */
  public String label(CodeEntry entry) {
    return entry.labelIn(locale).text();
  }

  /** How many documents there were, and how many of them are sound. */
  public String documents(DocumentCounts counts) {
    return of(
        "summary.documents",
        counts.documents(),
        counts.sound(),
        counts.withErrors(),
        counts.withWarnings());
  }

  /** Each name with how often it came, in a row. */
  public String counted(List<Map.Entry<String, Long>> counts) {
    return counts.stream()
        .map(entry -> of("count", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** What is wrong. */
  @Override
  public String message(Finding finding) {
    return findings.text(finding).orElseGet(() -> of("finding.other"));
  }

  /** What to do about it. */
  @Override
  public String fix(Finding finding) {
    return findings.fix(finding).orElseGet(() -> of("finding.other.fix"));
  }

  /** What the catalogue says about a code, unless it is a host's own. */
  public Optional<FindingEntry> entry(String code) {
    return findings.entry(code);
  }
}
