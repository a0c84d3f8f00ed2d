package org.fostering.cli.shared;

import java.io.IOException;
import java.io.InputStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.reader.Limits;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.OrganisationDirectory;

/** The file of a directory. */
public final class DirectoryFile {

  /** What the commands on a directory say of their file. */
  public static final String DESCRIPTION =
      "A directory of organisations as JSON, laid over the one that comes with the library; - for"
          + " standard input.";

  private DirectoryFile() {}

  public static Checked<OrganisationDirectory> read(String file, StandardStreams streams)
      throws UnusableException {
    Input input = Input.openDirectory(file, streams.in());
    try (InputStream bytes = input.bytes()) {
      return FosteringJson.standard()
          .read(
              OrganisationDirectory.class, bytes.readNBytes(Limits.standard().documentBytes() + 1));
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", file);
    }
  }
}
