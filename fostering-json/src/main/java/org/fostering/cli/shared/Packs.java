package org.fostering.cli.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fostering.json.reader.Limits;
import org.fostering.json.rulepack.RulePackJson;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.rules.decision.InvalidRulePackException;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.routing.RouteFacts;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.spi.InstalledRules;

/**
 * Packs on enquiries from outside the library: those that are installed beside it as services, and
 * those in files. Findings are printed as they come.
 */
public final class Packs {

  /** One byte more than a pack may have shows that it has more. */
  private static final int MOST_BYTES = Limits.standard().documentBytes() + 1;

  private final InputStream standardInput;
  private final FileFindings findings;

  public Packs(InputStream standardInput, CliTexts texts, PrintWriter err) {
    this.standardInput = standardInput;
    this.findings = new FileFindings(texts, err);
  }

  /** The installed packs, then those of the files. */
  public List<RulePack<Enquiry>> load(List<String> files) throws UnusableException {
    List<RulePack<Enquiry>> packs = new ArrayList<>(installed());
    for (String file : files) {
      packs.add(read(file).orElseThrow(() -> new UnusableException("rules.unusable", file)));
    }
    return packs;
  }

  private static List<RulePack<Enquiry>> installed() throws UnusableException {
    try {
      return InstalledRules.load().packs(EnquiryFacts.ALL);
    } catch (InvalidRulePackException e) {
      throw new UnusableException("rules.installed", String.valueOf(e.getMessage()));
    }
  }

  /** The pack of a file, if it is sound. */
  public Optional<RulePack<Enquiry>> read(String file) throws UnusableException {
    return read(file, EnquiryFacts.ALL);
  }

  /** The pack of a file about a subject, if it is sound. */
  public <S> Optional<RulePack<S>> read(String file, Facts<S> facts) throws UnusableException {
    Input input = Input.openPack(file, standardInput);
    try (InputStream bytes = input.bytes()) {
      Checked<RulePack<S>> pack = RulePackJson.read(bytes.readNBytes(MOST_BYTES), facts);
      findings.print(file, pack.findings());
      return pack.value();
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", file);
    }
  }

  /**
   * The pack of a file, if it is sound, about whatever it says it is: where an enquiry goes, or the
   * enquiry.
   */
  public Optional<? extends RulePack<?>> readAny(String file) throws UnusableException {
    Input input = Input.openPack(file, standardInput);
    try (InputStream bytes = input.bytes()) {
      return readAny(file, bytes.readNBytes(MOST_BYTES));
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", file);
    }
  }

  /** The pack of a text. */
  public Optional<? extends RulePack<?>> readAny(String file, byte[] json) {
    Facts<?> facts = isOnRoutes(json) ? RouteFacts.ALL : EnquiryFacts.ALL;
    Checked<? extends RulePack<?>> pack = RulePackJson.read(json, facts);
    findings.print(file, pack.findings());
    return pack.value();
  }

  private static boolean isOnRoutes(byte[] json) {
    try {
      return Facts.ROUTES.equals(new ObjectMapper().readTree(json).path("subject").asText());
    } catch (IOException e) {
      // The reader of packs says what is wrong with it.
      return false;
    }
  }

  /** The law that the library has, with packs beside it. */
  public static Eligibility withLaw(Collection<RulePack<Enquiry>> packs) throws UnusableException {
    try {
      return packs.isEmpty() ? Eligibility.standard() : Eligibility.withPolicies(packs);
    } catch (IllegalArgumentException e) {
      // Its message names rules and packs, and nothing else.
      throw new UnusableException("rules.together", String.valueOf(e.getMessage()));
    }
  }
}
