package org.fostering.cli.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fostering.model.table.GunzipStream;

/**
 * What is to be read: a file, or standard input. Says why where it cannot hold documents, so that
 * nobody gets a thousand findings about a spreadsheet.
 *
 * @param bytes what to read, decompressed
 * @param file the file, unless it is standard input
 */
public record Input(InputStream bytes, Optional<Path> file) {

  public static final String STANDARD_INPUT = "-";
  private static final int SAMPLE = 512;
  private static final int LONGEST_MAGIC = 4;

  /** How the formats that people send by mistake begin, in hexadecimal. */
  private record Format(String magic, String key) {}

  private static final String GZIP = "1f8b";

  private static final List<Format> FORMATS =
      List.of(
          new Format("504b0304", "format.zip"),
          new Format("25504446", "format.pdf"),
          new Format("d0cf11e0", "format.office"),
          new Format("feff", "format.utf-16"),
          new Format("fffe", "format.utf-16"));

  /**
   * Opens what a name stands for.
   *
   * @param name the name of a file, or a hyphen for standard input
   * @param standardInput standard input
   * @param watcher given every stream that is opened for a file, before it is decompressed
   */
  public static Input open(String name, InputStream standardInput, Watcher watcher)
      throws UnusableException {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return new Input(text(standardInput, name), Optional.empty());
      }
      Path file = path(name);
      if (Files.isDirectory(file)) {
        throw new UnusableException("input.directory", name);
      }
      long length = Files.size(file);
      InputStream bytes = watcher.watch(Files.newInputStream(file), length);
      try {
        return new Input(text(bytes, name), Optional.of(file));
      } catch (IOException | UnusableException e) {
        bytes.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      throw new UnusableException("input.missing", name);
    } catch (AccessDeniedException e) {
      throw new UnusableException("input.denied", name);
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", name);
    }
  }

  /** Sees the bytes of a file go by. */
  public interface Watcher {
    InputStream watch(InputStream bytes, long length);
  }

  static Path path(String name) throws UnusableException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UnusableException("input.missing", name);
    }
  }

  private static InputStream text(InputStream bytes, String name)
      throws IOException, UnusableException {
    byte[] sample = sample(bytes);
    String hex = HexFormat.of().formatHex(sample);
    // What comes first is given back at once, however long the rest takes to come.
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(sample), bytes);
    if (hex.startsWith(GZIP)) {
      return new GunzipStream(all);
    }
    for (Format format : FORMATS) {
      if (hex.startsWith(format.magic())) {
        throw new UnusableException(format.key(), name);
      }
    }
    for (byte b : sample) {
      if (b == 0) {
        throw new UnusableException("format.binary", name);
      }
    }
    return all;
  }

  /** The first bytes, as many as come in one go but at least the longest magic number. */
  private static byte[] sample(InputStream bytes) throws IOException {
    byte[] sample = new byte[SAMPLE];
    int count = 0;
    while (count < LONGEST_MAGIC) {
      int read = bytes.read(sample, count, SAMPLE - count);
      if (read < 0) {
        break;
      }
      count += read;
    }
    return Arrays.copyOf(sample, count);
  }
}
