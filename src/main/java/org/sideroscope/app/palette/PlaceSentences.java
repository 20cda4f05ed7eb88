package org.sideroscope.app.palette;

import org.sideroscope.app.text.Texts;

/**
 * What is said where something must come first; commands are named as {@code ‹command-id›}.
 *
 * @param chooseSide a side is needed and none is chosen
 * @param chooseSulcus a sulcus is needed and none is chosen
 * @param answerFirst nothing is said of the place, so that nothing can be said of it beside
 * @param notAsked only a deposit is described in this way
 * @param noReason only what was not assessed has a reason
 * @param noSides the place has no sides that could be symmetric
 * @param noLevels the place has no vertebral levels
 * @param unreadableLevels the words name no vertebral levels
 */
public record PlaceSentences(
    String chooseSide,
    String chooseSulcus,
    String answerFirst,
    String notAsked,
    String noReason,
    String noSides,
    String noLevels,
    String unreadableLevels) {

  public static PlaceSentences of(Texts texts) {
    return new PlaceSentences(
        texts.get("palette.choose-side"),
        texts.get("palette.choose-sulcus"),
        texts.get("palette.answer-first"),
        texts.get("palette.not-asked"),
        texts.get("palette.no-reason"),
        texts.get("palette.no-sides"),
        texts.get("palette.no-levels"),
        texts.get("palette.unreadable-levels"));
  }
}
