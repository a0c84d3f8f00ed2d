package org.fostering.cli.shared;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * A bar on standard error that grows while a long file is read, when somebody may be looking and
 * the result does not go to the same screen.
 */
public final class Progress implements Input.Watcher, AutoCloseable {

  private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");
  private static final long LONG_FILE = 1_000_000;
  private static final int WIDTH = 80;
  private static final long MEGABYTE = 1_000_000;

  private final boolean screenIsFree;
  private final OutputStream err;
  private Optional<ProgressBar> bar = Optional.empty();

  /**
   * @param screenIsFree whether the result goes elsewhere than to standard output
   * @param err where it is drawn
   */
  public Progress(boolean screenIsFree, OutputStream err) {
    this.screenIsFree = screenIsFree;
    this.err = err;
  }

  @Override
  public InputStream watch(InputStream bytes, long length) {
    if (length < LONG_FILE || !(screenIsFree || isOutputFile()) || !isErrorTerminal()) {
      return bytes;
    }
    PrintStream screen = new PrintStream(err, true, StandardCharsets.UTF_8);
    ProgressBar drawn =
        new ProgressBarBuilder()
            .setTaskName("fostering")
            .setInitialMax(length)
            .setUnit(" MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(250)
            .setConsumer(new ConsoleProgressBarConsumer(screen, WIDTH))
            .clearDisplayOnFinish()
            .build();
    bar = Optional.of(drawn);
    return new Counted(bytes, drawn);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  /** A terminal would show the bar between the lines, and so would a pipe to a pager. */
  private static boolean isOutputFile() {
    return Files.isRegularFile(STANDARD_OUTPUT);
  }

  /** Java 17 knows of all three standard streams together only. */
  private static boolean isErrorTerminal() {
    try {
      return TerminalProvider.load("jni").isSystemStream(SystemStream.Error);
    } catch (IOException | LinkageError e) {
      return false; // No bar is better than no result.
    }
  }

  /** Counts the bytes that are read. */
  private static final class Counted extends FilterInputStream {
    private final ProgressBar bar;

    Counted(InputStream in, ProgressBar bar) {
      super(in);
      this.bar = bar;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) {
        bar.step();
      }
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      if (count > 0) {
        bar.stepBy(count);
      }
      return count;
    }
  }
}
