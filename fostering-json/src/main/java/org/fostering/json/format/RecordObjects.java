package org.fostering.json.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.rules.cases.CaseDocument;
import org.fostering.rules.cases.CaseStatus;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.intake.IntakeResult;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.routing.FrontDoor;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.rule.Question;

/**
 * What a host is given and may want to hand on, in the formats of the records: one line a type.
 * What is a whole record of a command says so; the others are parts of one.
 */
public final class RecordObjects {

  private static final Map<Class<?>, Form> FORMS = forms();

  private RecordObjects() {}

  /**
   * What a type is written as.
   *
   * @param format the format
   * @param isWhole whether it is a whole record, which says of which type and version it is
   * @param writer writes a value
   */
  private record Form(ObjectFormat.Format format, boolean isWhole, Writer writer) {}

  /** Writes a value. */
  @FunctionalInterface
  private interface Writer {
    String text(Object about, RecordTexts texts);
  }

  private static Map<Class<?>, Form> forms() {
    Map<Class<?>, Form> forms = new LinkedHashMap<>();
    part(forms, Finding.class, FindingFormat.FINDING);
    part(forms, Citation.class, FindingFormat.CITATION);
    part(forms, Basis.class, FindingFormat.BASIS);
    part(forms, Question.class, DecisionFormat.QUESTION);
    part(forms, RoutingDecision.class, RoutingFormat.ROUTING);
    part(forms, FrontDoor.class, RoutingFormat.FRONT_DOOR);
    part(forms, Deadline.class, DeadlineFormat.DEADLINE);
    part(
        forms,
        Decision.class,
        DecisionFormat.ELIGIBILITY,
        (about, texts) -> decision((Decision) about, texts));
    whole(
        forms,
        IntakeResult.class,
        IntakeFormat.DOCUMENT,
        (about, texts) -> IntakeFormat.DOCUMENT.text(taken((IntakeResult) about), texts));
    whole(
        forms,
        CaseStatus.class,
        StatusFormat.CASE,
        (about, texts) ->
            StatusFormat.CASE.text(
                (CaseStatus) about, new HostContext(texts, Optional.of((CaseStatus) about))));
    return Collections.unmodifiableMap(forms);
  }

  private static <T> void part(
      Map<Class<?>, Form> forms, Class<T> type, WrittenObject<T, ? super CaseContext> object) {
    part(
        forms,
        type,
        object,
        (about, texts) ->
            JsonPrinter.text(
                json ->
                    object.write(
                        type.cast(about), new HostContext(texts, Optional.empty()), json)));
  }

  private static void part(
      Map<Class<?>, Form> forms, Class<?> type, WrittenObject<?, ?> object, Writer writer) {
    ObjectFormat.Format format =
        new ObjectFormat.Format(type.getSimpleName(), object.format(), object.parts());
    forms.put(type, new Form(format, false, writer));
  }

  private static void whole(
      Map<Class<?>, Form> forms, Class<?> type, WrittenDocument<?, ?> document, Writer writer) {
    forms.put(type, new Form(document.format(), true, writer));
  }

  private static String decision(Decision decision, RecordTexts texts) {
    DecisionFormat.SealedDecision unsealed =
        new DecisionFormat.SealedDecision(decision, Optional.empty());
    return JsonPrinter.text(json -> DecisionFormat.ELIGIBILITY.write(unsealed, texts, json));
  }

  private static IntakeFormat.Taken taken(IntakeResult result) {
    List<Finding> found = result.contradictions();
    return new IntakeFormat.Taken(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR),
        found,
        Optional.of(result.eligibility()),
        Optional.empty(),
        Optional.of(result.routing()));
  }

  /**
   * {@return the types whose values have the format of a record or of a part of one; an
   * unmodifiable set, always in the same order}
   */
  public static Set<Class<?>> types() {
    return FORMS.keySet();
  }

  /**
   * Whether values of a type have the format of a record or of a part of one.
   *
   * @param type the class of the values
   * @return whether {@link #text} writes them
   */
  public static boolean has(Class<?> type) {
    return FORMS.containsKey(type);
  }

  /**
   * The format of the values of a type.
   *
   * @param type a type that {@linkplain #has has} one
   * @return the format
   */
  public static ObjectFormat.Format format(Class<?> type) {
    return form(type).format();
  }

  /**
   * Whether the values of a type are whole records, which say of which type and version they are.
   *
   * @param type a type that {@linkplain #has has} a format
   * @return false if they are written as parts of a record
   */
  public static boolean isWhole(Class<?> type) {
    return form(type).isWhole();
  }

  private static Form form(Class<?> type) {
    return Objects.requireNonNull(FORMS.get(type), "form");
  }

  /**
   * The JSON of a value.
   *
   * @param about a value of a type that {@linkplain #has has} a format
   * @param texts the texts in the language of the record
   * @return the JSON, on one line
   */
  public static String text(Object about, RecordTexts texts) {
    return form(about.getClass()).writer().text(about, texts);
  }

  /** A case, or something apart from its case, of which no text is at hand. */
  private record HostContext(RecordTexts texts, Optional<CaseStatus> status)
      implements CaseContext {

    @Override
    public DocumentPlace place(CaseDocument document) {
      // The documents of a host are numbered from 0, as they stand in its list.
      return new DocumentPlace(Optional.empty(), document.number() + 1, Optional.empty());
    }
  }
}
