package org.sideroscope.app.window;

import java.util.List;
import java.util.Optional;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.sulci.SulciView;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.walk.Stop;
import org.sideroscope.app.walk.Walk;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.review.gesture.ChooseKeyImage;
import org.sideroscope.review.reading.SourceImage;

/** What the reading commands do: picking, answering, key images, undo. */
final class ReadingCommands {

  private final OpenReading reading;
  private final PaletteModel palette;
  private final Walk walk;
  private final SulciView sulci;
  private final ViewingArea area;
  private final String nothingToSettle;

  /**
   * @param nothingToSettle said where nothing that is unknown would change the result
   */
  ReadingCommands(
      OpenReading reading,
      PaletteModel palette,
      Walk walk,
      SulciView sulci,
      ViewingArea area,
      String nothingToSettle) {
    this.nothingToSettle = nothingToSettle;
    this.reading = reading;
    this.palette = palette;
    this.walk = walk;
    this.sulci = sulci;
    this.area = area;
  }

  void bind(CommandHandlers handlers) {
    for (Region region : Region.values()) {
      handlers.on(Command.valueOf("REGION_" + region.number()), () -> palette.press(region));
    }
    handlers
        .on(Command.NEXT_REGION, () -> walk.step(1))
        .on(Command.PREVIOUS_REGION, () -> walk.step(-1))
        .on(Command.LEFT_SIDE, palette::chooseLeft)
        .on(Command.RIGHT_SIDE, palette::chooseRight)
        .on(Command.BOTH_SIDES, palette::chooseBoth)
        .on(Command.PRESENT, () -> walk.answer(AssessmentState.PRESENT, null))
        .on(Command.ABSENT, () -> walk.answer(AssessmentState.ABSENT, null))
        .on(Command.INDETERMINATE, () -> walk.answer(AssessmentState.INDETERMINATE, null))
        .on(
            Command.NOT_ASSESSED,
            () -> walk.answer(AssessmentState.NOT_ASSESSED, NotAssessedReason.NOT_READ))
        .on(
            Command.NOT_IMAGED,
            () -> walk.answer(AssessmentState.NOT_ASSESSED, NotAssessedReason.NOT_IMAGED))
        .on(Command.PRESENT_NEXT, () -> walk.answerAndGoOn(AssessmentState.PRESENT))
        .on(Command.ABSENT_NEXT, () -> walk.answerAndGoOn(AssessmentState.ABSENT))
        .on(Command.INDETERMINATE_NEXT, () -> walk.answerAndGoOn(AssessmentState.INDETERMINATE))
        .on(Command.SETTLE, this::settle)
        .on(Command.ADD_SULCUS, this::addSulcus)
        .on(Command.KEY_IMAGE, this::chooseKeyImage)
        .on(Command.UNDO, reading::undo)
        .on(Command.REDO, reading::redo);
  }

  /** Goes to what would settle the result, and shows where it is seen. */
  void goTo(SettleName name) {
    walk.goTo(Stop.of(name));
  }

  private void settle() {
    reading
        .snapshot()
        .flatMap(snapshot -> Optional.ofNullable(snapshot.classification().next()))
        .ifPresentOrElse(this::goTo, () -> reading.refuse(nothingToSettle));
  }

  private void addSulcus() {
    palette.pick(Region.SULCI);
    sulci.beginAdding();
  }

  private void chooseKeyImage() {
    if (area.active().isPrior()) {
      area.active().whyNotOfReading().ifPresent(reading::refuse);
      return;
    }
    area.active()
        .shown()
        .flatMap(shown -> keyImage(shown, area.active().viewport().viewState().slice()))
        .ifPresent(image -> reading.perform(new ChooseKeyImage(palette.place(), image)));
  }

  private static Optional<Evidence> keyImage(ShownStack shown, int slice) {
    return shown
        .imageAt(slice)
        .map(image ->
            new Evidence(
                shown.stack().series().seriesInstanceUid(),
                List.of(image.sopInstanceUid()),
                frames(image),
                shown.stack().grid().map(grid -> List.of(middle(grid, slice))).orElse(List.of()),
                null));
  }

  private static List<Integer> frames(SourceImage image) {
    return image.frame() > 0 ? List.of(image.frame()) : List.of();
  }

  private static Evidence.Point middle(VolumeGrid grid, int slice) {
    PatientPoint point =
        grid.toPatient(
            VoxelPosition.of((grid.columns() - 1) / 2.0, (grid.rows() - 1) / 2.0, slice));
    return new Evidence.Point(point.x(), point.y(), point.z());
  }
}
