package org.fostering.cli.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.DocumentRun;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.OutOption;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.StandardStreams;
import org.fostering.json.FosteringJson;
import org.fostering.rules.cases.Cases;
import org.junit.jupiter.api.Test;

class StatusMemoryTest {

  private static final Path CASES = Path.of("examples", "cases.ndjson");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static String status(long mostBytes) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StandardStreams streams =
        new StandardStreams(InputStream.nullInputStream(), out, new ByteArrayOutputStream());
    ReportOptions options = new ReportOptions();
    InputFiles files = new InputFiles(List.of(CASES.toString()), new OutOption(), streams);
    StatusReports reports =
        new StatusReports(options, options.texts(), files, DAY, List.of(), false, Optional.empty());
    Pipeline pipeline = new Pipeline(2);
    DocumentRun run = new DocumentRun(files, pipeline);
    int exitCode =
        run.run(
            Outputs.of(files.names(), List.of(), streams),
            FosteringJson.standard()::documents,
            outputs ->
                new StatusWork(
                    reports, FosteringJson.standard(), Cases.standard(), pipeline, mostBytes));
    assertEquals(0, exitCode);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void when_the_memory_for_cases_is_full_it_says_so_and_goes_on() throws Exception {
    String all = status(1 << 20);
    assertEquals(0, count(all, "case.index-full"), all);
    assertEquals(2, count(all, "; Document"), all);
    String cut = status(70_000);
    // Each of the nine documents after the first finds no room beside those before it.
    assertEquals(8, count(cut, "case.index-full at the document itself"), cut);
    assertEquals(0, count(cut, "; Document"), cut);
    assertTrue(cut.contains("Cases        9:"), cut);
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
