package org.fostering.json.host;

import java.util.Locale;
import org.fostering.json.FindingTexts;
import org.fostering.json.format.RecordTexts;
import org.fostering.model.code.Code;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Bilingual;

/** What records say in one language: Welsh, or English for any other. Immutable. */
final class HostTexts implements RecordTexts {

  private final Locale locale;
  private final Messages own;
  private final FindingTexts findings;

  private HostTexts(Locale locale) {
    this.locale = locale;
    this.own = messages(locale);
    this.findings = FindingTexts.of(locale);
  }

  private static final class English {
    static final HostTexts TEXTS = new HostTexts(Locale.ENGLISH);
  }

  private static final class Welsh {
    static final HostTexts TEXTS = new HostTexts(Bilingual.WELSH);
  }

  static HostTexts in(Locale locale) {
    return locale.getLanguage().equals(Bilingual.WELSH.getLanguage()) ? Welsh.TEXTS : English.TEXTS;
  }

  /** A text of this package in both languages, with a number filled in. */
  static Bilingual text(String key, int number) {
    return new Bilingual(
        English.TEXTS.own(key).replace("{0}", Integer.toString(number)),
        Welsh.TEXTS.own(key).replace("{0}", Integer.toString(number)));
  }

  private static Messages messages(Locale locale) {
    return Messages.load(file -> HostTexts.class.getResourceAsStream(file), "texts", locale);
  }

  private String own(String key) {
    return own.text(key).orElseThrow(() -> new IllegalStateException("there is no text " + key));
  }

  @Override
  public String language() {
    return locale.getLanguage();
  }

  @Override
  public String of(Bilingual text) {
    return text.in(locale);
  }

  @Override
  public String label(Code code) {
    return code.labelIn(locale);
  }

  @Override
  public String message(Finding finding) {
    return findings.text(finding).orElseGet(() -> own("finding.other"));
  }

  @Override
  public String fix(Finding finding) {
    return findings.fix(finding).orElseGet(() -> own("finding.other.fix"));
  }
}
