package org.fostering.model.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Messages;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.table.ResourceTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every class of codes keeps to; the classes are those that the index of the lists names. */
class CodeClassContractTest {

  private static final String UNKNOWN = "no-such-code-é";

  static Stream<Class<? extends Code>> classes() {
    return ResourceTable.read(CodeLists.class.getResourceAsStream("lists.csv"), "lists.csv").stream()
        .flatMap(list -> list.optional("class").stream())
        .map(CodeClassContractTest::codeClass);
  }

  @ParameterizedTest
  @MethodSource("classes")
  void has_a_constant_for_each_code_of_its_list_in_order(Class<? extends Code> type)
      throws IllegalAccessException {
    List<String> texts = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (field.getDeclaringClass() == type) {
        assertEquals(type, field.getType());
        assertTrue(
            Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
        String text = ((Code) field.get(null)).getText();
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        assertEquals(Character.isDigit(name.charAt(0)) ? "_" + name : name, field.getName());
        texts.add(text);
      }
    }

    assertEquals(entries(type).stream().map(CodeEntry::code).toList(), texts);
  }

  @ParameterizedTest
  @MethodSource("classes")
  void is_final_and_names_the_list_that_its_codes_give(Class<? extends Code> type) {
    assertTrue(Modifier.isFinal(type.getModifiers()));
    assertEquals(0, type.getConstructors().length);
    String list = type.getAnnotation(CodeListName.class).value();
    assertSame(CodeLists.standard().find(list).orElseThrow(), of(type, UNKNOWN).list());
    assertSame(CodeLists.standard().of(type), of(type, UNKNOWN).list());
  }

  @ParameterizedTest
  @MethodSource("classes")
  void a_known_text_is_equal_to_its_constant_however_it_is_read(Class<? extends Code> type) {
    for (Code constant : constants(type)) {
      String text = constant.getText();

      assertTrue(constant.isKnown());
      assertEquals(text, constant.toString());
      assertEquals(constant, of(type, text));
      assertEquals(constant.hashCode(), of(type, text).hashCode());
      assertEquals(Optional.of(constant), call(type, "tryParse", text));
      assertEquals(constant, call(type, "known", text));
      CodeEntry entry = constant.list().find(text).orElseThrow();
      assertEquals(entry.label(), constant.labelIn(Locale.ENGLISH));
      assertEquals(entry.labelWelsh().orElseThrow(), constant.labelIn(Messages.WELSH));
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void an_unknown_text_is_kept_and_not_shown(Class<? extends Code> type) {
    Code code = of(type, UNKNOWN);

    assertEquals(UNKNOWN, code.getText());
    assertFalse(code.isKnown());
    assertEquals("[unknown code]", code.toString());
    assertEquals(UNKNOWN, code.labelIn(Messages.WELSH));
    assertEquals(code, of(type, UNKNOWN));
    assertEquals(Optional.of(code), call(type, "tryParse", UNKNOWN));
    assertFalse(constants(type).contains(code));
  }

  @ParameterizedTest
  @MethodSource("classes")
  void known_refuses_what_the_list_does_not_have_and_names_the_list_alone(
      Class<? extends Code> type) {
    String list = type.getAnnotation(CodeListName.class).value();
    for (String text : List.of(UNKNOWN, " ", "x".repeat(Code.MAX_LENGTH + 1))) {
      var refused = assertThrows(IllegalArgumentException.class, () -> call(type, "known", text));

      assertEquals("the code list " + list + " has no such code", refused.getMessage());
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void a_text_that_is_no_code_is_refused_and_not_repeated(Class<? extends Code> type) {
    for (String text : List.of("", " ", "a\nb", "x".repeat(Code.MAX_LENGTH + 1))) {
      assertEquals(Optional.empty(), call(type, "tryParse", text));
      var refused = assertThrows(IllegalArgumentException.class, () -> of(type, text));
      assertEquals("a code is a text on one line of at most 100 characters", refused.getMessage());
    }
    for (String method : List.of("of", "tryParse", "known")) {
      var missing =
          assertThrows(NullPointerException.class, () -> call(type, method, new String[] {null}));
      assertEquals("text", missing.getMessage());
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void codes_of_two_lists_are_never_equal(Class<? extends Code> type) {
    Class<? extends Code> other =
        type == EnquiryChannel.class ? PetKind.class : EnquiryChannel.class;

    assertNotEquals(of(type, UNKNOWN), of(other, UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("classes")
  void no_code_claims_a_source_or_a_review_that_it_does_not_have(Class<? extends Code> type) {
    for (CodeEntry entry : entries(type)) {
      assertTrue(entry.code().matches("[a-z0-9]+(-[a-z0-9]+)*"), entry.code());
      assertEquals(CodeEntry.Status.LOCAL, entry.status(), entry.code());
      assertFalse(entry.welshReviewed(), entry.code());
      assertFalse(entry.label().isBlank(), entry.code());
      assertFalse(entry.labelWelsh().orElseThrow().isBlank(), entry.code());
      assertTrue(entry.definition().endsWith("."), entry.code());
      assertFalse(entry.source().isBlank(), entry.code());
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void its_list_has_a_title_in_both_languages_and_a_definition(Class<? extends Code> type) {
    CodeList list = CodeLists.standard().of(type);

    assertFalse(list.titleIn(Locale.ENGLISH).text().isBlank());
    assertEquals(Messages.WELSH, list.titleIn(Messages.WELSH).language());
    assertFalse(list.titleIn(Messages.WELSH).reviewed());
    assertNotEquals(list.titleIn(Locale.ENGLISH).text(), list.titleIn(Messages.WELSH).text());
    assertTrue(list.definition().orElseThrow().endsWith("."));
  }

  @Test
  void a_list_has_a_class_if_and_only_if_it_is_this_vocabularys_own() {
    for (Row list : ResourceTable.read(CodeLists.class.getResourceAsStream("lists.csv"), "lists.csv")) {
      assertEquals(
          list.text("source").equals("this vocabulary"),
          list.optional("class").isPresent(),
          list.text("list"));
    }
  }

  @Test
  void every_class_is_used_by_a_property_and_every_code_of_a_property_has_one() {
    Set<Class<?>> used =
        DataDictionary.standard().types().stream()
            .flatMap(type -> type.properties().stream())
            .filter(property -> property.form() == ValueForm.CODE)
            .map(PropertyDescription::valueType)
            .collect(Collectors.toSet());

    assertEquals(List.of(), classes().filter(type -> !used.contains(type)).toList());
    assertEquals(classes().count(), used.size());
  }

  private static Class<? extends Code> codeClass(String name) {
    try {
      return Class.forName(Code.class.getPackageName() + "." + name).asSubclass(Code.class);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static List<CodeEntry> entries(Class<? extends Code> type) {
    return CodeLists.standard().of(type).entries();
  }

  private static List<Code> constants(Class<? extends Code> type) {
    return Stream.of(type.getFields())
        .filter(field -> field.getType() == type)
        .map(
            field -> {
              try {
                return (Code) field.get(null);
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }

  private static Code of(Class<? extends Code> type, String text) {
    return (Code) call(type, "of", text);
  }

  /** Calls a static method as anybody may, and throws what it throws. */
  private static Object call(Class<? extends Code> type, String method, String... text) {
    try {
      return type.getMethod(method, String.class).invoke(null, (Object[]) text);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
