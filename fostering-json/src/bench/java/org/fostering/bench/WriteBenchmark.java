package org.fostering.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.io.IOException;
import java.util.Arrays;
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

/** An object in; bytes out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBenchmark {

  private static final ObjectWriter BEANS =
      JsonMapper.builder(Tokens.FACTORY.copy())
          .addModules(new JavaTimeModule(), new BlackbirdModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_EMPTY)
          .build()
          .writerFor(Beans.EnquiryBean.class);

  @Param({"1k", "20k", "200k"})
  public String document;

  private Enquiry enquiry;
  private Object bean;
  private Tokens tokens;

  @Setup
  public void setUp() throws IOException {
    byte[] json = Documents.named(document);
    enquiry = FosteringJson.standard().read(Enquiry.class, json).value().orElseThrow();
    bean = DatabindPeer.read(json).value();
    byte[] ours = FosteringJson.standard().writeBytes(enquiry);
    tokens = new Tokens(ours);
    if (!Arrays.equals(ours, tokens.write())) {
      throw new IllegalStateException("the floor writes other bytes");
    }
    if (!Documents.MAPPER
        .readTree(ours)
        .equals(Documents.MAPPER.readTree(BEANS.writeValueAsBytes(bean)))) {
      throw new IllegalStateException("databind writes another document");
    }
  }

  @Benchmark
  public Object floor() throws IOException {
    return tokens.write();
  }

  @Benchmark
  public Object library() {
    return FosteringJson.standard().writeBytes(enquiry);
  }

  @Benchmark
  public Object databind() throws IOException {
    return BEANS.writeValueAsBytes(bean);
  }
}
