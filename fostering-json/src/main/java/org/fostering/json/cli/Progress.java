package org.fostering.json.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on standard error that grows while a long file is read, when somebody may be looking and
 * the result does not go to the same screen.
 */
final class Progress implements Input.Watcher, AutoCloseable {

  private static final int OUTPUT = 1;
  private static final int ERROR = 2;

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
  Progress(boolean screenIsFree, OutputStream err) {
    this.screenIsFree = screenIsFree;
    this.err = err;
  }

  @Override
  public InputStream watch(InputStream bytes, long length) {
    if (length < LONG_FILE || !isTerminal(ERROR) || (!screenIsFree && isTerminal(OUTPUT))) {
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

  /**
   * Whether a stream of this process is a terminal. Java 17 knows of all three streams together
   * only; the utility {@code test} tells them apart, where there is one.
   */
  @SuppressWarnings("SystemConsoleNull") // where it is never null, a bar too many is drawn
  private static boolean isTerminal(int descriptor) {
    try {
      Process test =
          new ProcessBuilder("test", "-t", Integer.toString(descriptor)).inheritIO().start();
      return test.waitFor(2, TimeUnit.SECONDS) && test.exitValue() == 0;
    } catch (IOException e) {
      return System.console() != null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
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
