package org.fostering.json.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the fuzzer on every target, or on those named, each in a process of its own, and says how
 * often it called each. What it came upon that covers more code than what is kept is then kept.
 *
 * <p>Started by {@code mvn -P fuzz verify}, with {@code -Dfuzz.seconds=} for the time of all
 * together.
 */
public final class FuzzRuns {

  private static final Pattern DONE = Pattern.compile("Done ([0-9]+) runs? in ([0-9]+) second");
  private static final int MOST_KEPT_BYTES = 4_000;

  private FuzzRuns() {}

  /**
   * Runs the fuzzer.
   *
   * @param arguments the seconds for all targets, the folder to work in, and the targets, if not
   *     all
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<FuzzTarget> targets =
        arguments.length > 2
            ? Stream.of(arguments).skip(2).map(FuzzTarget::named).toList()
            : List.of(FuzzTarget.values());
    long seconds = Math.max(5, Long.parseLong(arguments[0]) / targets.size());
    Path work = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
    boolean failed = false;
    for (FuzzTarget target : targets) {
      failed |= !run(target, seconds, Files.createDirectories(work.resolve(target.folder())));
    }
    if (failed) {
      throw new IllegalStateException("see above: the input is in " + work);
    }
  }

  private static boolean run(FuzzTarget target, long seconds, Path work)
      throws IOException, InterruptedException {
    Path kept = Files.createDirectories(FuzzCorpusTest.CORPUS.resolve(target.folder()));
    Path found = Files.createDirectories(work.resolve("found"));
    Path log = work.resolve("log.txt");
    int exitCode =
        fuzzer(
            target,
            log,
            work,
            List.of("-max_total_time=" + seconds, "-max_len=" + MOST_KEPT_BYTES),
            List.of(found, kept));
    Matcher done = DONE.matcher(Files.readString(log));
    System.out.printf(
        Locale.ROOT,
        "%-10s %s, exit %d%n",
        target.folder(),
        done.find() ? done.group(1) + " executions in " + done.group(2) + " s" : "broken off",
        exitCode);
    if (exitCode == 0) {
      fuzzer(target, work.resolve("merge.txt"), work, List.of("-merge=1"), List.of(kept, found));
    }
    return exitCode == 0;
  }

  private static int fuzzer(
      FuzzTarget target, Path log, Path work, List<String> options, List<Path> corpora)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.add("-XX:+EnableDynamicAgentLoading");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + Fuzzed.class.getName());
    command.add("--target_args=" + target.folder());
    command.add("--instrumentation_includes=org.fostering.**:com.fasterxml.jackson.core.**");
    command.add("--reproducer_path=" + work);
    command.add("-artifact_prefix=" + work + "/");
    command.addAll(options);
    corpora.forEach(folder -> command.add(folder.toAbsolutePath().toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return process.waitFor();
  }
}
