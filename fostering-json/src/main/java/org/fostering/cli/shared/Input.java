package org.fostering.cli.shared;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fostering.model.table.GunzipStream;
import org.fostering.model.table.SavedTable;

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

  /** What is wanted, which decides how to get it where the file is something else. */
  private enum Wanted {
    DOCUMENTS,
    TABLE,
    /** Whatever it holds: who reads it says what is wrong. */
    BYTES;

    String key(String format) {
      return this == TABLE ? format + ".table" : format;
    }
  }

  private static final String GZIP = "1f8b";

  private static final List<Format> FORMATS =
      List.of(
          new Format("504b0304", "format.zip"),
          new Format("25504446", "format.pdf"),
          new Format("d0cf11e0", "format.office"));

  private static final Pattern MARKUP =
      Pattern.compile("<(?:[?]xml|!doctype|html|head|meta|table)", Pattern.CASE_INSENSITIVE);

  /**
   * Opens what a name stands for.
   *
   * @param name the name of a file, or a hyphen for standard input
   * @param standardInput standard input
   * @param watcher given every stream that is opened for a file, before it is decompressed
   */
  public static Input open(String name, InputStream standardInput, Watcher watcher)
      throws UnusableException {
    return open(name, standardInput, watcher, Wanted.DOCUMENTS);
  }

  /**
   * Opens documents, or other lines of JSON.
   *
   * @param name the name of a file, or a hyphen for standard input
   * @param standardInput standard input
   * @param watcher given every stream that is opened for a file, before it is decompressed
   * @throws UnusableException also if it is a table or a text, with how a table becomes documents
   */
  public static Input openDocuments(String name, InputStream standardInput, Watcher watcher)
      throws UnusableException {
    return notText(open(name, standardInput, watcher), name, "input.not-json");
  }

  /**
   * Opens a pack of rules.
   *
   * @param name the name of a file, or a hyphen for standard input
   * @param standardInput standard input
   * @throws UnusableException also if it is a table or a text, with how a pack is written
   */
  public static Input openPack(String name, InputStream standardInput) throws UnusableException {
    return notText(
        open(name, standardInput, (bytes, length) -> bytes), name, "input.not-json.pack");
  }

  /**
   * Opens a directory of organisations.
   *
   * @param name the name of a file, or a hyphen for standard input
   * @param standardInput standard input
   * @throws UnusableException also if it is a table or a text, with how a directory is written
   */
  public static Input openDirectory(String name, InputStream standardInput)
      throws UnusableException {
    return notText(
        open(name, standardInput, (bytes, length) -> bytes), name, "input.not-json.directory");
  }

  private static Input notText(Input input, String name, String key) throws UnusableException {
    try {
      return new Input(PlainTextInput.refused(input.bytes(), name, key), input.file());
    } catch (IOException e) {
      throw new UnusableException("input.broke-off", name);
    }
  }

  /**
   * Opens a table that a spreadsheet or a system has saved, in whatever encoding.
   *
   * @param name the name of a file, or a hyphen for standard input
   * @param standardInput standard input
   * @param watcher given every stream that is opened for a file, before it is decompressed
   * @return the table in UTF-8, as a {@link SavedTable}
   */
  public static Input openTable(String name, InputStream standardInput, Watcher watcher)
      throws UnusableException {
    return open(name, standardInput, watcher, Wanted.TABLE);
  }

  /**
   * Opens a file of which a finding is to say what it is, where it can be no document.
   *
   * @param name the name of the file
   */
  public static Input openBytes(String name) throws UnusableException {
    return open(name, InputStream.nullInputStream(), (bytes, length) -> bytes, Wanted.BYTES);
  }

  private static Input open(String name, InputStream standardInput, Watcher watcher, Wanted wanted)
      throws UnusableException {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return new Input(text(standardInput, name, wanted), Optional.empty());
      }
      Path file = path(name);
      if (Files.isDirectory(file)) {
        throw new UnusableException("input.directory", name);
      }
      long length = Files.size(file);
      InputStream bytes = watcher.watch(stream(file), length);
      try {
        return new Input(text(bytes, name, wanted), Optional.of(file));
      } catch (IOException | UnusableException e) {
        bytes.close();
        throw e;
      }
    } catch (IOException e) {
      throw failure(e, name);
    }
  }

  /** Of a pipe, what {@link Files} opens fails when it is asked how much there is to read. */
  private static InputStream stream(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Files.newInputStream(file)
        : new FileInputStream(file.toFile());
  }

  /** What to say about a file that cannot be opened or read. */
  static UnusableException failure(IOException e, String name) {
    if (e instanceof NoSuchFileException) {
      return new UnusableException("input.missing", name);
    }
    return new UnusableException(
        e instanceof AccessDeniedException ? "input.denied" : "input.unreadable", name);
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

  private static InputStream text(InputStream bytes, String name, Wanted wanted)
      throws IOException, UnusableException {
    byte[] sample = sample(bytes);
    String hex = HexFormat.of().formatHex(sample);
    // What comes first is given back at once, however long the rest takes to come.
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(sample), bytes);
    if (hex.startsWith(GZIP)) {
      InputStream unpacked = new GunzipStream(all);
      return wanted == Wanted.TABLE ? text(unpacked, name, wanted) : unpacked;
    }
    if (wanted == Wanted.BYTES) {
      return all;
    }
    for (Format format : FORMATS) {
      if (hex.startsWith(format.magic())) {
        throw new UnusableException(wanted.key(format.key()), name);
      }
    }
    return wanted == Wanted.TABLE ? table(sample, all, name) : documents(sample, all, name);
  }

  private static InputStream documents(byte[] sample, InputStream all, String name)
      throws UnusableException {
    String hex = HexFormat.of().formatHex(sample);
    if (hex.startsWith("feff") || hex.startsWith("fffe")) {
      throw new UnusableException("format.utf-16", name);
    }
    if (hasZero(sample)) {
      throw new UnusableException("format.binary", name);
    }
    return all;
  }

  /** Systems that say that they export a spreadsheet often write a web page. */
  private static InputStream table(byte[] sample, InputStream all, String name)
      throws IOException, UnusableException {
    InputStream sampled = new SavedTable(new ByteArrayInputStream(sample));
    byte[] text = sampled.readAllBytes();
    if (hasZero(text)) {
      throw new UnusableException(Wanted.TABLE.key("format.binary"), name);
    }
    String start = new String(text, StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading();
    if (MARKUP.matcher(start).lookingAt()) {
      throw new UnusableException("format.markup.table", name);
    }
    return new SavedTable(all);
  }

  private static boolean hasZero(byte[] sample) {
    for (byte b : sample) {
      if (b == 0) {
        return true;
      }
    }
    return false;
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
