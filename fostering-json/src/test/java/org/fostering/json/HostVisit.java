package org.fostering.json;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;

/** A type as a host would make it by hand, with constraints that the reader does not know. */
public interface HostVisit {

  /** The number of the visit. */
  @Term(Sensitivity.NOT_PERSONAL)
  @NotNull
  @Max(value = 1_000_000, message = "{constraint.range}")
  @Digits(integer = 3, fraction = 0, message = "{constraint.host-digits}")
  Integer getNumber();

  /** What was noted. */
  @Term(Sensitivity.PERSONAL)
  Optional<
          @Pattern(regexp = "[a-z]*", message = "{constraint.host-lower}")
          @Pattern(regexp = ".{0,3}", message = "{constraint.host-short}") @Size(max = 3) String>
      getNote();

  /** Visits that this one followed from. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid HostVisit> getEarlier();

  /** Whether it was announced. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<Boolean> getAnnounced();

  /** How it went, as a code of the host. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<HostMood> getMood();

  /** A question that is not a property. */
  @AssertTrue(message = "{constraint.host-order}")
  default boolean isInOrder() {
    if (getNumber() == 666) {
      throw new IllegalStateException("the validator of a host fails on " + getNumber());
    }
    return getEarlier().stream().allMatch(visit -> visit.getNumber() < getNumber());
  }

  /** Starts a visit. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds visits. */
  class Builder {
    private int number;
    private Optional<String> note = Optional.empty();
    private List<HostVisit> earlier = new ArrayList<>();
    private Optional<Boolean> announced = Optional.empty();
    private Optional<HostMood> mood = Optional.empty();

    public Builder number(int number) {
      this.number = number;
      return this;
    }

    public Builder note(Optional<String> note) {
      this.note = note;
      return this;
    }

    public Builder earlier(Iterable<? extends HostVisit> earlier) {
      this.earlier = new ArrayList<>(StreamSupport.stream(earlier.spliterator(), false).toList());
      return this;
    }

    public Builder announced(Optional<Boolean> announced) {
      this.announced = announced;
      return this;
    }

    public Builder mood(Optional<HostMood> mood) {
      this.mood = mood;
      return this;
    }

    public HostVisit build() {
      return new Visit(number, note, List.copyOf(earlier), announced, mood);
    }
  }

  /** The implementation. */
  record Visit(
      int number,
      Optional<String> note,
      List<HostVisit> earlier,
      Optional<Boolean> announced,
      Optional<HostMood> mood)
      implements HostVisit {
    @Override
    public Integer getNumber() {
      return number;
    }

    @Override
    public Optional<String> getNote() {
      return note;
    }

    @Override
    public List<HostVisit> getEarlier() {
      return earlier;
    }

    @Override
    public Optional<Boolean> getAnnounced() {
      return announced;
    }

    @Override
    public Optional<HostMood> getMood() {
      return mood;
    }
  }
}
