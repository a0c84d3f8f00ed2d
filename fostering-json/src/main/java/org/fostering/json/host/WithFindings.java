package org.fostering.json.host;

import java.util.List;
import org.fostering.model.finding.Finding;

/**
 * An exception for a document that was refused, with all of its findings. Its message has the codes
 * and pointers of the first few findings and never a value.
 */
public interface WithFindings {

  /**
   * {@return what was found in the document, in the order of the document; one is an error;
   * unmodifiable} Where it stands in objects of the host's, such as a list or a field of a record,
   * the pointers are from the start of what the host read; but from the start of the document where
   * the way to it goes through a map, whose keys may be about somebody. There are no positions,
   * since the document may be a part of a longer text.
   */
  List<Finding> findings();
}
