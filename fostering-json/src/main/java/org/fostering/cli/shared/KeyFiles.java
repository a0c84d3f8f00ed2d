package org.fostering.cli.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.fostering.rules.match.MatchKeys;

/** Keys in files. */
public final class KeyFiles {

  private static final int MOST_BYTES = 1 << 16;

  private KeyFiles() {}

  /** Reads a key. What is wrong with one is not said: it might be a secret. */
  public static <K> K read(String file, InputStream standardInput, Function<String, K> reader)
      throws UnusableException {
    Input input = Input.open(file, standardInput, (bytes, length) -> bytes);
    try (InputStream bytes = input.bytes()) {
      return reader.apply(new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException e) {
      throw new UnusableException("key.unusable", file);
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", file);
    }
  }

  /**
   * Reads the secret that the members share. It is not a text, so that nothing is said of its form.
   */
  public static MatchKeys sharedSecret(String file) throws UnusableException {
    try (InputStream bytes = Files.newInputStream(Path.of(file))) {
      return MatchKeys.with(bytes.readNBytes(MOST_BYTES));
    } catch (NoSuchFileException e) {
      throw new UnusableException("input.missing", file);
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", file);
    } catch (IllegalArgumentException e) {
      throw new UnusableException("secret.unusable", file);
    }
  }
}
