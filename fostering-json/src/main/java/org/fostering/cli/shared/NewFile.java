package org.fostering.cli.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that is written beside its place and then moved there, so that what was there before is
 * whole until what takes its place is. A device or a named pipe is written to directly.
 */
final class NewFile extends ExplainedOutput {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MOST_LINKS = 40;

  private final Path named;
  private final Path place;
  private final Optional<Path> beside;

  private NewFile(OutputStream out, Path named, Path place, Optional<Path> beside) {
    super(out);
    this.named = named;
    this.place = place;
    this.beside = beside;
  }

  static NewFile open(Path named) throws UnusableException {
    try {
      if (Files.exists(named) && !Files.isRegularFile(named)) {
        return new NewFile(Files.newOutputStream(named), named, named, Optional.empty());
      }
      Path place = place(named);
      if (Files.exists(place) && !Files.isWritable(place)) {
        throw new IOException("write-protected");
      }
      byte[] random = new byte[8];
      RANDOM.nextBytes(random);
      Path beside =
          place.resolveSibling(".fostering-" + HexFormat.of().formatHex(random) + ".part");
      OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW);
      // For when the command is stopped from outside.
      beside.toFile().deleteOnExit();
      return new NewFile(out, named, place, Optional.of(beside));
    } catch (IOException e) {
      throw new UnusableException("output.unwritable", named.toString());
    }
  }

  /** Where a file is or would be created, with all links followed, also one that leads nowhere. */
  static Path place(Path file) throws IOException {
    Path place = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(place) && !Files.exists(place); links++) {
      if (links == MOST_LINKS) {
        throw new IOException("a circle of links");
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    if (Files.exists(place)) {
      return place.toRealPath();
    }
    Optional<Path> folder = Optional.ofNullable(place.getParent());
    return folder.isEmpty()
        ? place
        : folder.get().toRealPath().resolve(folder.get().relativize(place));
  }

  @Override
  IOException explained(IOException failure) {
    return new OutputFailedException(named, failure);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** Moves the file to its place, once it is closed. */
  void moveIntoPlace() throws IOException {
    if (beside.isPresent()) {
      try {
        copyRights(beside.get());
        Files.move(
            beside.get(),
            place,
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new OutputFailedException(named, e);
      }
    }
  }

  /** Who may read the file that was there before may read the one that takes its place. */
  private void copyRights(Path to) throws IOException {
    Optional<PosixFileAttributeView> before = posix(place);
    Optional<PosixFileAttributeView> now = posix(to);
    if (Files.exists(place) && before.isPresent() && now.isPresent()) {
      now.get().setPermissions(before.get().readAttributes().permissions());
    }
  }

  private static Optional<PosixFileAttributeView> posix(Path file) {
    return Optional.ofNullable(
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS));
  }

  /** Closes the file and, unless it was moved, leaves nothing behind. */
  void discard() throws IOException {
    try {
      out.close();
    } finally {
      if (beside.isPresent()) {
        Files.deleteIfExists(beside.get());
      }
    }
  }
}
