package org.fostering.example.beam;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.fostering.json.FosteringJson;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.intake.Intake;
import org.fostering.rules.intake.IntakeResult;

/**
 * Lines of NDJSON in, one line a document out: what is wrong with the enquiry, what the rules come
 * to, and who answers. No line holds a value of a document.
 *
 * <p>The reader, the rules and the directories are safe to share; {@code standard()} gives every
 * worker of a virtual machine the same ones, so nothing of them is sent over the network and no
 * worker holds a copy.
 */
final class ConsiderEnquiries extends PTransform<PCollection<String>, PCollection<String>> {
  private static final long serialVersionUID = 1;

  private final LocalDate asOf;

  ConsiderEnquiries(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public PCollection<String> expand(PCollection<String> lines) {
    return lines.apply(ParDo.of(new Consider(asOf)));
  }

  /** The work on one line, which is all that a worker runs. */
  static String consider(String line, LocalDate asOf) {
    Checked<Enquiry> read =
        FosteringJson.standard().read(Enquiry.class, line.getBytes(StandardCharsets.UTF_8));
    List<Finding> inconsistent =
        read.value().map(enquiry -> Consistency.standard().check(enquiry, asOf)).orElse(List.of());
    String findings =
        Stream.concat(read.findings().stream(), inconsistent.stream())
            .map(finding -> finding.code() + " at " + finding.pointer())
            .collect(Collectors.joining(", "));
    return read.value()
        .map(enquiry -> Intake.standard().consider(enquiry, asOf))
        .map(result -> findings + " | " + outcome(result))
        .orElse(findings + " | not read");
  }

  private static String outcome(IntakeResult result) {
    return result.eligibility().outcome()
        + " | "
        + result.routing().outcome()
        + " | "
        + result.questions().size()
        + " questions";
  }

  private static final class Consider extends DoFn<String, String> {
    private static final long serialVersionUID = 1;

    private final LocalDate asOf;

    Consider(LocalDate asOf) {
      this.asOf = asOf;
    }

    @ProcessElement
    public void process(@Element String line, OutputReceiver<String> out) {
      out.output(consider(line, asOf));
    }
  }
}
