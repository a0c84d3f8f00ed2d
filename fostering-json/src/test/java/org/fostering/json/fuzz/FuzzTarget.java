package org.fostering.json.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.fostering.json.DocumentStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.csv.ColumnMapping;
import org.fostering.json.csv.CsvDocuments;
import org.fostering.json.csv.CsvImport;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.fostering.json.record.DecisionRecords;
import org.fostering.json.record.RecordFileCheck;
import org.fostering.json.rulepack.RulePackJson;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.mapping.CodeMapping;
import org.fostering.model.common.Document;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.reference.DataSource;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.model.table.GunzipStream;
import org.fostering.model.value.Postcode;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.rule.RulePack;

/**
 * The readers of what comes from outside, each with what must hold whatever the bytes: it ends,
 * throws nothing, says why where there is no value, and what it read is written and read back the
 * same.
 */
public enum FuzzTarget {
  DOCUMENT(FuzzTarget::documents),
  PACK(FuzzTarget::pack),
  CSV(FuzzTarget::csv),
  COLUMNS(FuzzTarget::columns),
  CODES(FuzzTarget::codes),
  POSTCODES(FuzzTarget::postcodes),
  POSTCODE(FuzzTarget::postcode),
  RECORD(FuzzTarget::records),
  DIRECTORY(FuzzTarget::directory),
  GZIP(FuzzTarget::gzip);

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final FosteringJson STRICT = FosteringJson.standard();
  private static final FosteringJson TIGHT =
      FosteringJson.builder()
          .strictness(Strictness.TOLERANT)
          .limits(new Limits(2_000, 6, 60, 4, 6, 10))
          .build();

  private final Target target;

  /** What is done with some bytes. */
  private interface Target {
    void take(byte[] bytes) throws IOException;
  }

  FuzzTarget(Target target) {
    this.target = target;
  }

  /** The target of a name. */
  static FuzzTarget named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** As the folder of its inputs is called. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Takes some bytes; throws where something does not hold. */
  void take(byte[] bytes) {
    try {
      target.take(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static <T> Optional<T> explained(Checked<T> checked) {
    assertTrue(checked.value().isPresent() || !checked.findings().isEmpty());
    checked.findings().forEach(finding -> assertTrue(finding.toString().length() > 0));
    return checked.value();
  }

  private static void documents(byte[] bytes) {
    for (FosteringJson json : new FosteringJson[] {STRICT, TIGHT}) {
      try (DocumentStream<Document> stream = json.documents(in(bytes))) {
        stream.forEachRemaining(
            item -> {
              Optional<Document> value = explained(item.checked());
              value.ifPresent(document -> Consistency.standard().check(document, DAY));
              if (json == STRICT && item.checked().isSound()) {
                value.ifPresent(FuzzTarget::isReadBack);
              }
            });
      }
    }
  }

  private static void isReadBack(Document document) {
    byte[] written = STRICT.writeBytes(document);
    try (DocumentStream<Document> again = STRICT.documents(in(written))) {
      assertEquals(Optional.of(document), again.next().checked().value());
    }
  }

  private static void pack(byte[] bytes) {
    Optional<RulePack<Enquiry>> pack = explained(RulePackJson.read(bytes, EnquiryFacts.ALL));
    pack.ifPresent(
        read -> {
          byte[] written = RulePackJson.write(read).getBytes(StandardCharsets.UTF_8);
          RulePack<Enquiry> again =
              RulePackJson.read(written, EnquiryFacts.ALL).value().orElseThrow();
          assertEquals(RulePackJson.digest(read), RulePackJson.digest(again));
        });
  }

  /** The settings by which the example is imported. */
  private static final class Settings {
    private static final CsvImport<Enquiry> EXAMPLE = example();

    private static CsvImport<Enquiry> example() {
      Path folder = Path.of("examples", "import");
      return CsvImport.of(
              Enquiry.class,
              ColumnMapping.load(folder.resolve("columns.csv")).value().orElseThrow(),
              CodeMapping.load(folder.resolve("codes.csv"), CodeLists.standard())
                  .value()
                  .orElseThrow(),
              DAY)
          .value()
          .orElseThrow();
    }
  }

  private static void csv(byte[] bytes) {
    rows(Settings.EXAMPLE, bytes);
  }

  private static void rows(CsvImport<Enquiry> settings, byte[] bytes) {
    InputStreamReader text = new InputStreamReader(in(bytes), StandardCharsets.UTF_8);
    try (CsvDocuments<Enquiry> rows = settings.read(text)) {
      rows.forEachRemaining(row -> explained(row.checked()).ifPresent(STRICT::write));
    }
  }

  private static void columns(byte[] bytes) throws IOException {
    Optional<ColumnMapping> mapping = explained(ColumnMapping.load(in(bytes)));
    if (mapping.isPresent()) {
      Optional<CsvImport<Enquiry>> settings =
          explained(CsvImport.of(Enquiry.class, mapping.get(), CodeMapping.none(), DAY));
      if (settings.isPresent()) {
        rows(settings.get(), Files.readAllBytes(Path.of("examples", "import", "export.csv")));
      }
    }
  }

  private static void codes(byte[] bytes) {
    explained(CodeMapping.load(in(bytes), CodeLists.standard()))
        .ifPresent(
            mapping ->
                mapping.localLists().forEach(list -> mapping.toCommon(list, "web form", DAY)));
  }

  private static void postcodes(byte[] bytes) {
    DataSource source = PostcodeDirectory.standard().source();
    explained(PostcodeDirectory.load(in(bytes), source));
  }

  private static void postcode(byte[] bytes) {
    Postcode.tryParse(new String(bytes, StandardCharsets.UTF_8))
        .ifPresent(
            read -> {
              assertEquals(read, Postcode.parse(read.getText()));
              PostcodeDirectory.standard().find(read);
            });
  }

  private static void records(byte[] bytes) {
    RecordFileCheck check = RecordFileCheck.start();
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .limit(50)
        .forEach(line -> check.next(line.getBytes(StandardCharsets.UTF_8)));
    DecisionRecords.verify(bytes);
  }

  private static void directory(byte[] bytes) {
    Checked<OrganisationDirectory> read = STRICT.read(OrganisationDirectory.class, bytes);
    explained(read)
        .ifPresent(
            directory -> {
              explained(Organisations.of(directory));
              if (read.isSound()) {
                assertEquals(
                    Optional.of(directory),
                    STRICT.read(OrganisationDirectory.class, STRICT.writeBytes(directory)).value());
              }
            });
  }

  private static void gzip(byte[] bytes) {
    try (InputStream unpacked = new GunzipStream(in(bytes))) {
      unpacked.readNBytes(1 << 20);
    } catch (IOException e) {
      // Damaged, and said so.
    }
  }
}
