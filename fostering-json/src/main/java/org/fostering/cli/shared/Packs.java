package org.fostering.cli.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fostering.json.reader.Limits;
import org.fostering.json.rulepack.RulePackJson;
import org.fostering.model.applicant.Application;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.rules.decision.InvalidRulePackException;
import org.fostering.rules.eligibility.ApplicationEligibility;
import org.fostering.rules.eligibility.ApplicationFacts;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.routing.RouteFacts;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.spi.InstalledRules;

/**
 * Packs from outside the library: those that are installed beside it as services, and those in
 * files. Findings are printed as they come.
 */
public final class Packs {

  /** One byte more than a pack may have shows that it has more. */
  private static final int MOST_BYTES = Limits.standard().documentBytes() + 1;

  /** What a pack may be about; one that says otherwise is read as about the first. */
  private static final Facts<?>[] ANY = {EnquiryFacts.ALL, ApplicationFacts.ALL, RouteFacts.ALL};

  private final InputStream standardInput;
  private final FileFindings findings;

  public Packs(InputStream standardInput, CliTexts texts, PrintWriter err) {
    this.standardInput = standardInput;
    this.findings = new FileFindings(texts, err);
  }

  /** The installed packs on enquiries and applications, then those of the files. */
  public PacksBySubject load(List<String> files) throws UnusableException {
    List<RulePack<?>> packs = new ArrayList<>(installed());
    packs.addAll(all(files, EnquiryFacts.ALL, ApplicationFacts.ALL));
    return PacksBySubject.of(packs);
  }

  private static List<RulePack<?>> installed() throws UnusableException {
    try {
      InstalledRules installed = InstalledRules.load();
      List<RulePack<?>> packs = new ArrayList<>(installed.packs(EnquiryFacts.ALL));
      packs.addAll(installed.packs(ApplicationFacts.ALL));
      return packs;
    } catch (InvalidRulePackException e) {
      throw new UnusableException("rules.installed", String.valueOf(e.getMessage()));
    }
  }

  /** The packs of files about one of some subjects each; one with a fault makes all unusable. */
  public List<RulePack<?>> all(List<String> files, Facts<?>... about) throws UnusableException {
    List<RulePack<?>> packs = new ArrayList<>();
    for (String file : files) {
      packs.add(read(file, about).orElseThrow(() -> new UnusableException("rules.unusable", file)));
    }
    return packs;
  }

  /** The pack of a file about whatever it says it is, if it is sound. */
  public Optional<? extends RulePack<?>> readAny(String file) throws UnusableException {
    return read(file, ANY);
  }

  /** The pack of a file about one of some subjects, if it is sound. */
  public Optional<? extends RulePack<?>> read(String file, Facts<?>... about)
      throws UnusableException {
    Input input = Input.openPack(file, standardInput);
    try (InputStream bytes = input.bytes()) {
      return read(file, bytes.readNBytes(MOST_BYTES), about);
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", file);
    }
  }

  /** The pack of a text about whatever it says it is, if it is sound. */
  public Optional<? extends RulePack<?>> readAny(String file, byte[] json) {
    return read(file, json, ANY);
  }

  private Optional<? extends RulePack<?>> read(String file, byte[] json, Facts<?>... about) {
    String subject = subject(json);
    Facts<?> facts =
        Stream.of(about)
            .filter(each -> each.subject().equals(subject))
            .findFirst()
            .orElse(about[0]);
    Checked<? extends RulePack<?>> pack = RulePackJson.read(json, facts);
    findings.print(file, pack.findings());
    return pack.value();
  }

  /** What a pack says that it is about; the reader of packs says what is wrong with it. */
  private static String subject(byte[] json) {
    try {
      return new ObjectMapper().readTree(json).path("subject").asText();
    } catch (IOException e) {
      return "";
    }
  }

  /** The law on enquiries that the library has, with packs beside it. */
  public static Eligibility withLaw(Collection<RulePack<Enquiry>> packs) throws UnusableException {
    return together(
        () -> packs.isEmpty() ? Eligibility.standard() : Eligibility.withPolicies(packs));
  }

  /** The law on applications that the library has, with packs beside it. */
  public static ApplicationEligibility withLawOnApplications(
      Collection<RulePack<Application>> packs) throws UnusableException {
    return together(
        () ->
            packs.isEmpty()
                ? ApplicationEligibility.standard()
                : ApplicationEligibility.withPolicies(packs));
  }

  private static <T> T together(Supplier<T> put) throws UnusableException {
    try {
      return put.get();
    } catch (IllegalArgumentException e) {
      // Its message names rules and packs, and nothing else.
      throw new UnusableException("rules.together", String.valueOf(e.getMessage()));
    }
  }
}
