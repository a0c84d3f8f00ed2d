package org.fostering.cli.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleOutputTest {

  @ParameterizedTest
  @CsvSource({
    "IBM850, 1, Siân Ŵyn, Siân ?yn",
    "windows-1252, 1, “Siân” Ŵyn, “Siân” ?yn",
    "windows-1252, 3, 😀é, ?é",
    "ISO-8859-15, 2, €é, €é"
  })
  void text_is_written_in_the_character_set_of_the_console(
      String charset, int step, String text, String shown) throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    ConsoleOutput output = new ConsoleOutput(screen, Charset.forName(charset));
    byte[] bytes = text.repeat(2_000).getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i += step) {
      output.write(bytes, i, Math.min(step, bytes.length - i));
    }
    output.flush();

    assertEquals(shown.repeat(2_000), screen.toString(Charset.forName(charset)));
  }

  @Test
  void what_no_console_shows_stays_as_it_is() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();

    assertSame(file, ConsoleOutput.orPlain(file, "no-stream"));
  }
}
