package org.sideroscope.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bleeding history that the classification asks for, and what predisposes to it.
 *
 * @param haemorrhage one definite, documented acute intracranial haemorrhage; trauma or surgery
 *     alone is not one (specification 3.1); null where nothing was said of it
 * @param several whether there were several; null where nothing was said
 */
public record History(
    @Nullable Answer haemorrhage,
    @Nullable String haemorrhageKind,
    @Nullable String haemorrhageSite,
    @Nullable Integer haemorrhageYear,
    @Nullable Boolean several,
    List<PredisposingFact> predisposing) {

  public static final History NONE = new History(null, null, null, null, null, List.of());

  public History {
    predisposing = List.copyOf(predisposing);
  }

  /** What the classification goes by: unknown whether that was said or nothing was (3.1). */
  public Answer intracranialHaemorrhage() {
    return haemorrhage == null ? Answer.UNKNOWN : haemorrhage;
  }

  public History withIntracranialHaemorrhage(@Nullable Answer next) {
    return new History(
        next, haemorrhageKind, haemorrhageSite, haemorrhageYear, several, predisposing);
  }

  public History withSeveral(@Nullable Boolean next) {
    return new History(
        haemorrhage, haemorrhageKind, haemorrhageSite, haemorrhageYear, next, predisposing);
  }

  public History withHaemorrhage(
      @Nullable String kind, @Nullable String site, @Nullable Integer year) {
    return new History(haemorrhage, kind, site, year, several, predisposing);
  }

  public History withPredisposing(List<PredisposingFact> next) {
    return new History(
        haemorrhage, haemorrhageKind, haemorrhageSite, haemorrhageYear, several, next);
  }
}
