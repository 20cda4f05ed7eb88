package org.sideroscope.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bleeding history that the classification asks for, and what predisposes to it.
 *
 * @param intracranialHaemorrhage one definite, documented acute intracranial haemorrhage; trauma or
 *     surgery alone is not one (specification 3.1)
 * @param several whether there were several; null where nothing was said
 */
public record History(
    Answer intracranialHaemorrhage,
    @Nullable String haemorrhageKind,
    @Nullable String haemorrhageSite,
    @Nullable Integer haemorrhageYear,
    @Nullable Boolean several,
    List<PredisposingFact> predisposing) {

  public static final History NONE = new History(Answer.UNKNOWN, null, null, null, null, List.of());

  public History {
    predisposing = List.copyOf(predisposing);
  }

  public History withIntracranialHaemorrhage(Answer next) {
    return new History(
        next, haemorrhageKind, haemorrhageSite, haemorrhageYear, several, predisposing);
  }

  public History withSeveral(@Nullable Boolean next) {
    return new History(
        intracranialHaemorrhage,
        haemorrhageKind,
        haemorrhageSite,
        haemorrhageYear,
        next,
        predisposing);
  }

  public History withHaemorrhage(
      @Nullable String kind, @Nullable String site, @Nullable Integer year) {
    return new History(intracranialHaemorrhage, kind, site, year, several, predisposing);
  }

  public History withPredisposing(List<PredisposingFact> next) {
    return new History(
        intracranialHaemorrhage, haemorrhageKind, haemorrhageSite, haemorrhageYear, several, next);
  }
}
