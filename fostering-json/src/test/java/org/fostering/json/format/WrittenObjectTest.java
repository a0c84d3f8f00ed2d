package org.fostering.json.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
            new ObjectFormat.Property("name", true, ValueFormat.Simple.TEXT, "Its name."),
            new ObjectFormat.Property(
                "places", false, new ValueFormat.Whole(1, OptionalLong.empty()), "For how many."),
            new ObjectFormat.Property(
                "dogs", true, new ValueFormat.ListOf(new ValueFormat.Part("dog"), 1), "Its dogs.")),
        format.document().properties());
    assertEquals(
        List.of(
            new ObjectFormat(
                "dog",
                "A dog.",
                List.of(
                    new ObjectFormat.Property(
                        "call", true, ValueFormat.Simple.TEXT, "How it is called.")))),
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

  /** A parcel holds a dog or other parcels. */
  private record Parcel(Optional<Dog> dog, List<Parcel> inside) {}

  private static final WrittenValue<Parcel, String> PARCEL =
      WrittenValue.oneOf(
          "parcel",
          "parcel-unclear",
          List.of("crate", "box"),
          WrittenObjectTest::parcels,
          (parcel, greeting, json) -> {
            if (parcel.dog().isPresent()) {
              WrittenObjectTest.CRATE.write(parcel.dog().get(), greeting, json);
            } else {
              WrittenObjectTest.BOX.write(parcel.inside(), greeting, json);
            }
          });

  private static final WrittenObject<Dog, String> CRATE =
      WrittenObject.<Dog, String>named("crate", "A crate.")
          .required("dog", DOG.value(), "The dog.", dog -> dog);

  private static final WrittenObject<List<Parcel>, String> BOX =
      WrittenObject.<List<Parcel>, String>named("box", "A box.")
          .required("inside", WrittenValue.list(PARCEL, 1), "The parcels.", inside -> inside);

  private static List<WrittenObject<?, ?>> parcels() {
    return List.of(CRATE, BOX);
  }

  @Test
  void an_object_may_hold_its_like() {
    Parcel crate = new Parcel(Optional.of(new Dog("Rex")), List.of());
    Parcel box = new Parcel(Optional.empty(), List.of(crate));

    assertEquals("{\"inside\":[{\"dog\":{\"call\":\"Dere Rex\"}}]}", PARCEL.text(box, "Dere"));
    assertEquals(
        List.of("crate", "dog", "box"),
        new WrittenDocument<>("box", BOX)
            .format().parts().stream().map(ObjectFormat::name).toList());
  }

  @Test
  void what_is_required_and_not_known_yet_is_left_out() {
    WrittenDocument<Optional<String>, String> letter =
        new WrittenDocument<>(
            "letter",
            WrittenObject.<Optional<String>, String>named("letter", "A letter.")
                .requiredOnceKnown("seal", WrittenValue.TEXT, "Its seal.", seal -> seal)
                .optional("stamp", WrittenValue.TEXT, "Its stamp.", seal -> seal)
                .choosing("letter-unclear", "seal", "stamp"));

    assertTrue(letter.format().document().properties().get(0).required());
    assertEquals(
        Optional.of(new ObjectFormat.Choice("letter-unclear", List.of("seal", "stamp"))),
        letter.format().document().choice());
    assertEquals(
        "{\"documentType\":\"letter\",\"formatVersion\":\"1.0\"}",
        letter.text(Optional.empty(), ""));
    assertEquals(
        "{\"documentType\":\"letter\",\"formatVersion\":\"1.0\",\"seal\":\"S\",\"stamp\":\"S\"}",
        letter.text(Optional.of("S"), ""));
  }

  private static String written(Kennel kennel, String greeting) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      KENNEL.write(kennel, greeting, json);
    }
    return out.toString();
  }
}
