package org.fostering.cli.shared;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Texts that are kept to be read again in another order: the last megabyte in memory, what came
 * before in a temporary file, which is deleted at the end. As they are personal, it is enciphered
 * with a key that is nowhere but in memory.
 *
 * <p>Adding is not thread-safe; reading is, once nothing is added any more.
 */
public final class KeptDocuments implements Closeable {

  private static final int MOST_IN_MEMORY = 1 << 20;

  /** Most documents are shorter than this. */
  private static final int USUAL_DOCUMENT = 2048;

  /** The bytes that are enciphered together; each text starts at one. */
  private static final int BLOCK = 16;

  /** One for each thread: to look one up costs as much as to read a text. */
  private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(KeptDocuments::cipher);

  private final int usual;
  private final SecretKeySpec key;
  private byte[] last = new byte[MOST_IN_MEMORY / BLOCK];
  private int inMemory;
  private Optional<FileChannel> file = Optional.empty();
  private long inFile;

  /** For documents. */
  public KeptDocuments() {
    this(USUAL_DOCUMENT);
  }

  /**
   * For texts of another length.
   *
   * @param usual most texts are shorter than so many bytes
   */
  public KeptDocuments(int usual) {
    this.usual = usual;
    byte[] random = new byte[BLOCK];
    new SecureRandom().nextBytes(random);
    key = new SecretKeySpec(random, "AES");
  }

  /** The place of the text that is added next. */
  public long place() {
    return inFile + inMemory;
  }

  public void add(byte[] text) throws UnusableException {
    int end = inMemory + blocks(Integer.BYTES + text.length);
    if (end > last.length) {
      last = Arrays.copyOf(last, Math.max(end, 2 * last.length));
    }
    ByteBuffer.wrap(last, inMemory, end - inMemory).putInt(text.length).put(text);
    inMemory = end;
    if (inMemory >= MOST_IN_MEMORY) {
      writeToFile();
    }
  }

  private static int blocks(int length) {
    return (length + BLOCK - 1) / BLOCK * BLOCK;
  }

  private void writeToFile() throws UnusableException {
    try {
      if (file.isEmpty()) {
        file = Optional.of(temporaryFile());
      }
      ByteBuffer written = ByteBuffer.wrap(ciphered(last, inMemory, inFile));
      while (written.hasRemaining()) {
        file.get().write(written, inFile + written.position());
      }
    } catch (IOException e) {
      throw new UnusableException("temporary.failed", System.getProperty("java.io.tmpdir"));
    }
    // Only now: where the disk is full, what is in memory is still read from there.
    inFile += inMemory;
    last = new byte[MOST_IN_MEMORY + usual];
    inMemory = 0;
  }

  private static FileChannel temporaryFile() throws IOException {
    return FileChannel.open(
        Files.createTempFile("fostering", null),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Enciphers the bytes at a place, or deciphers them: each block with its number. */
  private byte[] ciphered(byte[] bytes, int length, long place) {
    try {
      Cipher cipher = ciphers.get();
      byte[] block = ByteBuffer.allocate(BLOCK).putLong(0).putLong(place / BLOCK).array();
      cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(block));
      return cipher.doFinal(bytes, 0, length);
    } catch (GeneralSecurityException e) {
      throw noCipher(e);
    }
  }

  private static Cipher cipher() {
    try {
      return Cipher.getInstance("AES/CTR/NoPadding");
    } catch (GeneralSecurityException e) {
      throw noCipher(e);
    }
  }

  private static IllegalStateException noCipher(GeneralSecurityException e) {
    return new IllegalStateException("every Java has AES", e);
  }

  /** The text that was added at a place. */
  public byte[] read(long place) throws IOException {
    byte[] kept = kept(place, usual);
    int end = Integer.BYTES + ByteBuffer.wrap(plain(kept, BLOCK, place)).getInt();
    byte[] whole = end <= kept.length ? kept : kept(place, end);
    return Arrays.copyOfRange(plain(whole, end, place), Integer.BYTES, end);
  }

  /** What stands at a place, of this length or as far as it goes; in the file it is enciphered. */
  private byte[] kept(long place, int length) throws IOException {
    if (place >= inFile) {
      int start = (int) (place - inFile);
      return Arrays.copyOfRange(last, start, Math.min(inMemory, start + length));
    }
    ByteBuffer read = ByteBuffer.allocate((int) Math.min(length, inFile - place));
    while (read.hasRemaining()) {
      if (file.orElseThrow().read(read, place + read.position()) < 0) {
        throw new EOFException();
      }
    }
    return read.array();
  }

  /** The first of the bytes that are kept at a place. */
  private byte[] plain(byte[] kept, int length, long place) {
    return place >= inFile ? kept : ciphered(kept, length, place);
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
