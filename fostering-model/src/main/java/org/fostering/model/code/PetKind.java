package org.fostering.model.code;

import java.util.Optional;

/**
 * A kind of animal kept at a home.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("pet-kind")
public final class PetKind extends Code {

  /** A dog. */
  public static final PetKind DOG = new PetKind("dog");

  /** A cat. */
  public static final PetKind CAT = new PetKind("cat");

  /** A rabbit, a guinea pig, a hamster and their like. */
  public static final PetKind SMALL_MAMMAL = new PetKind("small-mammal");

  /** A bird kept in the house or in an aviary. */
  public static final PetKind BIRD = new PetKind("bird");

  /** Hens, ducks and their like. */
  public static final PetKind POULTRY = new PetKind("poultry");

  /** Fish in a tank or a pond. */
  public static final PetKind FISH = new PetKind("fish");

  /** A snake, a lizard, a tortoise, a frog and their like. */
  public static final PetKind REPTILE_OR_AMPHIBIAN = new PetKind("reptile-or-amphibian");

  /** An insect, a spider or bees. */
  public static final PetKind INSECT_OR_SPIDER = new PetKind("insect-or-spider");

  /** A horse, a pony or a donkey. */
  public static final PetKind HORSE_OR_PONY = new PetKind("horse-or-pony");

  /** Cattle, sheep, goats, pigs and their like. */
  public static final PetKind FARM_ANIMAL = new PetKind("farm-animal");

  /** Another animal. */
  public static final PetKind OTHER = new PetKind("other");

  private PetKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static PetKind of(String text) {
    return new PetKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<PetKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new PetKind(text)) : Optional.empty();
  }
}
