package org.fostering.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fostering.json.FosteringJson;
import org.fostering.model.enquiry.Enquiry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bytes in; an object and every fault out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

  @Param({"1k", "20k", "200k", "2k-wrong", "examples"})
  public String document;

  private byte[][] documents = {};
  private int next;

  @Setup
  public void setUp() throws IOException {
    List<byte[]> all =
        document.equals("examples") ? Documents.examples() : List.of(Documents.named(document));
    for (byte[] each : all) {
      Agreement.on(each);
    }
    documents = all.toArray(new byte[0][]);
  }

  private byte[] json() {
    byte[] json = documents[next];
    next = next + 1 == documents.length ? 0 : next + 1;
    return json;
  }

  @Benchmark
  public Object floor() throws IOException {
    return Scan.tokens(json());
  }

  @Benchmark
  public Object library() {
    return FosteringJson.standard().read(Enquiry.class, json());
  }

  @Benchmark
  public Object databindAndHibernateValidator() throws IOException {
    return DatabindPeer.read(json());
  }

  @Benchmark
  public Object networkntAndDatabind() throws IOException {
    return DatabindPeer.readBySchema(json());
  }

  @Benchmark
  public Object avaje() throws IOException {
    return AvajePeer.read(json());
  }

  @Benchmark
  public Object dslJsonAndAvajeValidator() throws IOException {
    return DslJsonPeer.read(json());
  }
}
