package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.json.internal.RandomValues;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.junit.jupiter.api.Test;

/**
 * What {@code toString} shows of every type: of terms that say nothing about a person, words of
 * closed lists and known codes; of all others, nothing. Nobody knows what a text or a number holds
 * that somebody typed into the wrong field, so these are not shown whatever the term is.
 */
class RedactionTest {

  private static final String MASK = "[redacted]";

  /** What somebody may have typed. A partial date hides its text itself. */
  private static final Set<ValueForm> OPEN =
      Set.of(ValueForm.TEXT, ValueForm.INTEGER, ValueForm.DATE);

  @Test
  void whatever_is_personal_or_typed_is_redacted_in_every_type() {
    Set<String> redacted = new TreeSet<>();
    Set<String> shown = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (TypeDescription type : DataDictionary.standard().types()) {
      for (PropertyDescription property : type.properties()) {
        if (mustBeRedacted(property)) {
          all.add(type.name() + "." + property.name());
        }
      }
      // Several, because some properties exclude each other.
      for (int seed = 0; seed < 20; seed++) {
        parts(RandomValues.canaries(seed, false).next(type.type()))
            .forEach(
                (name, text) ->
                    (MASK.equals(text) ? redacted : shown).add(type.name() + "." + name));
      }
    }
    shown.retainAll(all);
    redacted.retainAll(all);
    assertEquals(Set.of(), shown);
    assertEquals(all, redacted, "each was there to be looked at");
  }

  @Test
  void no_canary_sings_in_any_type() {
    for (TypeDescription type : DataDictionary.standard().types()) {
      for (boolean broken : List.of(false, true)) {
        String text = RandomValues.canaries(2, broken).next(type.type()).toString();

        assertFalse(text.contains(RandomValues.SONG), text);
        assertFalse(text.contains(RandomValues.NUMBER), text);
        assertFalse(text.contains(RandomValues.MONTH), text);
      }
    }
  }

  private static boolean mustBeRedacted(PropertyDescription property) {
    return property.form() != ValueForm.OBJECT
        && (property.term().value().isPersonal() || OPEN.contains(property.form()));
  }

  /** The properties that a text such as {@code Name{a=1, b=C{d=2}}} shows, with what it shows. */
  private static Map<String, String> parts(Object value) {
    String text = value.toString();
    Map<String, String> parts = new LinkedHashMap<>();
    int depth = 0;
    int start = text.indexOf('{') + 1;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (depth < 0 || (depth == 0 && c == ',')) {
        String part = text.substring(start, i).strip();
        int equals = part.indexOf('=');
        if (equals > 0) {
          parts.put(part.substring(0, equals), part.substring(equals + 1));
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
