package org.fostering.json.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenObjectTest {

  /** Made-up things to write of. */
  private record Kennel(String name, Optional<Long> places, List<Dog> dogs) {}

  private record Dog(String name) {}

  private static final WrittenObject<Dog, String> DOG =
      WrittenObject.<Dog, String>named("dog", "A dog.")
          .requiredBy(
              "call",
              WrittenValue.TEXT,
              "How it is called.",
              (dog, greeting) -> greeting + " " + dog.name());

  private static final WrittenDocument<Kennel, String> KENNEL =
      new WrittenDocument<>(
          "kennel",
          WrittenObject.<Kennel, String>named("kennel", "A kennel.")
              .required("name", WrittenValue.TEXT, "Its name.", Kennel::name)
              .optional("places", WrittenValue.NUMBER, "For how many.", Kennel::places)
              .required("dogs", WrittenValue.list(DOG.value(), 1), "Its dogs.", Kennel::dogs));

  @Test
  void what_is_written_is_what_the_lines_say_in_their_order() throws IOException {
    Dog rex = new Dog("Rex");

    assertEquals(
        "{\"documentType\":\"kennel\",\"formatVersion\":\"1.0\",\"name\":\"North\",\"places\":2,"
            + "\"dogs\":[{\"call\":\"Dere Rex\"}]}",
        written(new Kennel("North", Optional.of(2L), List.of(rex)), "Dere"));
    assertEquals(
        "{\"documentType\":\"kennel\",\"formatVersion\":\"1.0\",\"name\":\"South\",\"dogs\":[]}",
        written(new Kennel("South", Optional.empty(), List.of()), "Come"));
  }

  @Test
  void the_format_has_the_same_lines_and_the_objects_inside() {
    ObjectFormat.Format format = KENNEL.format();

    assertEquals("kennel", format.type());
    assertEquals(
        List.of(
            ObjectFormat.required("name", ValueFormat.Simple.TEXT, "Its name."),
            ObjectFormat.optional("places", new ValueFormat.AtLeast(1), "For how many."),
            ObjectFormat.required(
                "dogs", new ValueFormat.ListOf(new ValueFormat.Part("dog"), 1), "Its dogs.")),
        format.document().properties());
    assertEquals(
        List.of(
            new ObjectFormat(
                "dog",
                "A dog.",
                List.of(
                    ObjectFormat.required("call", ValueFormat.Simple.TEXT, "How it is called.")))),
        format.parts());
  }

  @Test
  void two_objects_of_one_name_are_no_format() {
    WrittenObject<Dog, String> other = WrittenObject.named("dog", "Another dog.");
    WrittenDocument<Dog, String> both =
        new WrittenDocument<>(
            "both",
            WrittenObject.<Dog, String>named("both", "Both.")
                .required("one", DOG.value(), "The one.", dog -> dog)
                .required("other", other.value(), "The other.", dog -> dog));

    assertThrows(IllegalStateException.class, both::format);
  }

  private static String written(Kennel kennel, String greeting) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      KENNEL.write(kennel, greeting, json);
    }
    return out.toString();
  }
}
