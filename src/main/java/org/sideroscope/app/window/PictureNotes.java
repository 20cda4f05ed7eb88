package org.sideroscope.app.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.keyimages.KeyImageRow;
import org.sideroscope.app.measuring.MeasurementsView;
import org.sideroscope.app.measuring.MeasuringDesk;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.findings.Annotation;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.review.reading.Figures;
import org.sideroscope.workstation.reading.AnnotatedSlices;
import org.sideroscope.workstation.report.KeyPictures.Chosen;

/**
 * What a reader leaves on the pictures beside marks: measurements, pointers and key images, and the
 * ways back to where they are.
 */
final class PictureNotes {

  private static final List<Orientation> PLANES =
      List.of(
          new Orientation.Native(),
          new Orientation.Standard(AnatomicalPlane.AXIAL),
          new Orientation.Standard(AnatomicalPlane.CORONAL),
          new Orientation.Standard(AnatomicalPlane.SAGITTAL));

  private final ViewingArea area;
  private final StackSight sight;
  private final ReadingDesk desk;
  private final Texts texts;
  private final MeasuringDesk measuring;
  private final KeyImageRow keyImages;
  private final MeasurementsView measurements;

  PictureNotes(
      Services services,
      ViewingArea area,
      StackSight sight,
      ReadingDesk desk,
      OpenReading reading,
      PaletteModel palette,
      NoticeBar notices) {
    this.area = area;
    this.sight = sight;
    this.desk = desk;
    this.texts = services.texts();
    this.measuring = new MeasuringDesk(area, reading, palette, notices::tell, texts);
    this.keyImages =
        new KeyImageRow(
            reading,
            desk::study,
            services.workstation().keyPictures(),
            services.tasks(),
            this::goTo,
            texts);
    this.measurements = new MeasurementsView(reading, this::goTo, texts);
  }

  /** Below the pictures. */
  Node keyImages() {
    return keyImages;
  }

  /** In the reading panel. */
  Node measurements() {
    return measurements;
  }

  void bind(CommandHandlers handlers) {
    handlers
        .on(Command.REMOVE_MEASUREMENT, measuring::removePicked)
        .on(Command.NEXT_KEY_IMAGE, () -> keyImages.step(1, this::isShown))
        .on(Command.PREVIOUS_KEY_IMAGE, () -> keyImages.step(-1, this::isShown))
        .unless(Command.NEXT_KEY_IMAGE, this::noKeyImage)
        .unless(Command.PREVIOUS_KEY_IMAGE, this::noKeyImage);
  }

  private Optional<String> noKeyImage() {
    return keyImages.isEmpty() ? Optional.of(texts.get("key-images.none")) : Optional.empty();
  }

  private boolean isShown(Chosen image) {
    ViewportPane active = area.active();
    return active.stackId().equals(image.stack().id())
        && active.viewport().viewState().slice() == image.slice();
  }

  private void goTo(Chosen image) {
    sight.bring(image.stack());
    sight.look(Section.NATIVE, image.slice());
  }

  private void goTo(Annotation annotation) {
    Optional<ImageStack> stack =
        desk.study().stream()
            .flatMap(study -> study.stacks().stream())
            .filter(each -> AnnotatedSlices.holds(each, annotation))
            .findFirst();
    stack.ifPresent(found -> {
      sight.bring(found);
      Figures.of(annotation).ifPresent(this::lookAt);
      measuring.pick(annotation.id());
    });
  }

  /** In the first plane that shows the whole figure, else on the slice through its middle. */
  private void lookAt(Figure figure) {
    area.active()
        .viewport()
        .volume()
        .ifPresent(volume -> {
          Section section =
              PLANES.stream()
                  .map(Section.NATIVE::withOrientation)
                  .filter(
                      each -> figure.liesIn(pictures(each, volume), nearest(figure, each, volume)))
                  .findFirst()
                  .orElse(Section.NATIVE);
          sight.look(section, nearest(figure, section, volume));
        });
  }

  private static VolumeGrid pictures(Section section, Volume volume) {
    return section.pictures(volume.grid());
  }

  private static int nearest(Figure figure, Section section, Volume volume) {
    VolumeGrid grid = pictures(section, volume);
    return Math.clamp(grid.toVoxel(figure.middle()).nearest().slice(), 0, grid.slices() - 1);
  }
}
