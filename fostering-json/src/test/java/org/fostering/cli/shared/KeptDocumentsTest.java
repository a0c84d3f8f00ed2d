package org.fostering.cli.shared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptDocumentsTest {

  @Test
  void every_text_is_read_again_from_its_place_in_any_order() throws Exception {
    Random random = new Random(7);
    List<byte[]> texts = new ArrayList<>();
    List<Long> places = new ArrayList<>();
    try (KeptDocuments kept = new KeptDocuments()) {
      for (int i = 0; i < 3_000; i++) {
        byte[] text = new byte[i % 500 == 7 ? 1_500_000 : random.nextInt(3_000)];
        Arrays.fill(text, (byte) ('a' + i % 26));
        texts.add(text);
        places.add(kept.place());
        kept.add(text);
      }
      for (int i = texts.size() - 1; i >= 0; i--) {
        assertArrayEquals(texts.get(i), kept.read(places.get(i)));
      }
    }
  }

  @Test
  void a_few_texts_stay_in_memory() throws Exception {
    try (KeptDocuments kept = new KeptDocuments()) {
      long place = kept.place();
      kept.add("Ann".getBytes(StandardCharsets.UTF_8));
      assertArrayEquals("Ann".getBytes(StandardCharsets.UTF_8), kept.read(place));
    }
  }
}
