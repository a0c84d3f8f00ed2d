package org.fostering.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fostering.json.FosteringJson;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;

/** That all readers find the same places wrong and read the same, before anything is measured. */
final class Agreement {

  private Agreement() {}

  /**
   * Reads a document with everybody.
   *
   * @return how many places are wrong
   * @throws IllegalStateException if somebody finds another place, or reads something else
   */
  static int on(byte[] json) throws IOException {
    Checked<Enquiry> library = FosteringJson.standard().read(Enquiry.class, json);
    SortedSet<String> ours = new TreeSet<>();
    library.findings().forEach(finding -> ours.add(finding.pointer().toString()));
    Map<String, Reading> others = new LinkedHashMap<>();
    others.put("databind + Hibernate Validator", DatabindPeer.read(json));
    others.put("networknt + databind", DatabindPeer.readBySchema(json));
    others.put("avaje", AvajePeer.read(json));
    others.put("dsl-json + avaje-validator", DslJsonPeer.read(json));
    others.put("dsl-json + Hibernate Validator", DslJsonPeer.readWithHibernate(json));
    String text = null;
    for (Map.Entry<String, Reading> other : others.entrySet()) {
      SortedSet<String> theirs = other.getValue().pointers();
      if (!ours.equals(theirs)) {
        SortedSet<String> missed = new TreeSet<>(ours);
        missed.removeAll(theirs);
        theirs.removeAll(ours);
        throw new IllegalStateException(
            other.getKey() + " misses " + missed + " and finds besides " + theirs);
      }
      String read = DatabindPeer.MAPPER.writeValueAsString(other.getValue().value());
      if (text != null && !text.equals(read)) {
        throw new IllegalStateException(other.getKey() + " reads another bean");
      }
      text = read;
    }
    return ours.size();
  }
}
