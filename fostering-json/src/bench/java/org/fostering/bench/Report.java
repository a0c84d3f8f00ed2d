package org.fostering.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, each in virtual machines of its own, and writes their medians into the
 * README between two marks. The serial collector runs in the measured thread, so that no garbage is
 * cleared at another's expense.
 */
final class Report {

  private static final String BEGIN = "<!-- benchmarks -->";
  private static final String END = "<!-- end of benchmarks -->";

  private Report() {}

  public static void main(String[] arguments)
      throws IOException, RunnerException, CommandLineOptionException {
    Path readme = Path.of(arguments[0]);
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(arguments[1].split(" ")))
            .include("org[.]fostering[.]bench[.].*")
            .addProfiler(GCProfiler.class)
            .jvmArgsAppend(
                "-Xms512m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dbench.module=" + System.getProperty("bench.module"))
            .build();
    Collection<RunResult> results = new Runner(options).run();
    String table = table(results);
    System.out.println(table);
    String text = Files.readString(readme);
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    if (from < 0 || to < from) {
      throw new IllegalStateException(
          "The README has no place for the table: " + BEGIN + " and " + END);
    }
    Files.writeString(
        readme, text.substring(0, from + BEGIN.length()) + "\n" + table + text.substring(to));
  }

  /** One row a benchmark and its parameters, one column a contestant, the library first. */
  private static String table(Collection<RunResult> results) {
    Map<String, Map<String, RunResult>> rows = new LinkedHashMap<>();
    for (RunResult result : results) {
      String[] name = result.getParams().getBenchmark().split("[.]");
      StringBuilder row = new StringBuilder(name[name.length - 2].replace("Benchmark", ""));
      result
          .getParams()
          .getParamsKeys()
          .forEach(key -> row.append(' ').append(result.getParams().getParam(key)));
      rows.computeIfAbsent(row.toString(), key -> new LinkedHashMap<>())
          .put(name[name.length - 1], result);
    }
    StringBuilder table = new StringBuilder();
    table.append(machine()).append("\n\n");
    table.append("| work | the library | allocates | floor | instead |\n|---|--:|--:|--:|---|\n");
    rows.forEach((row, all) -> table.append(line(row, all)).append('\n'));
    return table.toString();
  }

  private static String line(String row, Map<String, RunResult> all) {
    double library = median(all.get("library"));
    RunResult floor = all.get("floor");
    List<String> others = new ArrayList<>();
    all.forEach(
        (name, result) -> {
          if (!name.equals("library") && !name.equals("floor")) {
            others.add(
                String.format(
                    Locale.ROOT,
                    "%s %s (%.1f ×)",
                    words(name),
                    micros(median(result)),
                    median(result) / library));
          }
        });
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s |",
        row,
        micros(library),
        allocated(all.get("library")),
        floor == null
            ? ""
            : String.format(
                Locale.ROOT, "%s (%.1f ×)", micros(median(floor)), library / median(floor)),
        String.join("; ", others));
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static String allocated(RunResult result) {
    Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return bytes == null ? "" : String.format(Locale.ROOT, "%.1f kB", bytes.getScore() / 1000);
  }

  private static String micros(double micros) {
    return String.format(Locale.ROOT, micros < 100 ? "%.1f µs" : "%,.0f µs", micros);
  }

  /** The name of a method as words: {@code dslJsonAndAvajeValidator}. */
  private static String words(String method) {
    return method
        .replaceAll("And(?=[A-Z])", " + ")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "Measured on %s: %s %s, %s, %d cores; medians, one thread, serial collector.",
        LocalDate.now(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.runtime.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }
}
