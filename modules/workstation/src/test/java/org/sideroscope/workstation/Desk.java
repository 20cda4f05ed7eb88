package org.sideroscope.workstation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.MeasuredValue;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.marking.measure.Distance;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.event.KeyImageAdded;
import org.sideroscope.review.event.TextWritten;
import org.sideroscope.review.gesture.AnswerPlace;
import org.sideroscope.review.gesture.DrawAnnotation;
import org.sideroscope.review.gesture.PaintMark;
import org.sideroscope.review.gesture.RecordSulcus;
import org.sideroscope.review.reading.Figures;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.reading.MarkSources;

/** A reader at a workstation of their own, with a study open. */
public record Desk(Workstation workstation, StudyOnDisk disk) {

  public static final Place LEFT_PONS = Place.of(SiteKey.of(Site.PONS, Side.LEFT));
  public static final Place VERMIS = Place.of(SiteKey.of(Site.SUPERIOR_VERMIS));
  public static final Place SULCUS = Place.ofSulcus("s1");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-01T10:42:03Z"), ZoneOffset.UTC);

  public static Desk in(Path home, StudyOnDisk disk) {
    return new Desk(Workstation.in(home, "Sideroscope test", CLOCK, Runnable::run), disk);
  }

  public ReadingSession open() {
    return workstation
        .readings()
        .open(
            disk.patient(),
            disk.study(),
            workstation.readers().keep("Dr. A. Reader").orThrow(),
            Runnable::run)
        .orThrow();
  }

  public ImageStack stack(ImageKind kind) {
    return disk.study().stacks().stream()
        .filter(stack -> stack.kind().kind() == kind)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  /** Reads a little of everything, with marks on two stacks that overlap on one of them. */
  public void read(ReadingSession session, ImageStack one, ImageStack other) {
    session.perform(paint(LEFT_PONS, one, 3, 0.25)).orThrow();
    session.perform(paint(VERMIS, one, 3, 0.26)).orThrow();
    session.perform(paint(VERMIS, one, 4, 0.40)).orThrow();
    session.perform(paint(VERMIS, other, 2, 0.50)).orThrow();
    session
        .perform(
            new RecordSulcus(
                Sulcus.of("s1", Side.LEFT, Lobe.FRONTAL, "precentral", AssessmentState.PRESENT)))
        .orThrow();
    session.perform(paint(SULCUS, one, 6, 0.60)).orThrow();
    session
        .perform(AnswerPlace.of(Place.of(Region.CRANIOCERVICAL_JUNCTION), AssessmentState.ABSENT))
        .orThrow();
    session.apply(new DistributionCalled(Distribution.SYMMETRIC)).orThrow();
    session.apply(new KeyImageAdded(VERMIS, image(one, 4))).orThrow();
    session.perform(new DrawAnnotation(distance(one, 4))).orThrow();
    session
        .apply(new TextWritten(TextWritten.Part.IMPRESSION, "Thin rims, as of old blood."))
        .orThrow();
  }

  /** Across the middle of a slice, measured on the voxels' own grid. */
  private static Annotation distance(ImageStack stack, int slice) {
    VolumeGrid grid = stack.displayGrid();
    Distance distance =
        new Distance(
            grid.toPatient(VoxelPosition.of(1.0 / 3, 2.7, slice)),
            grid.toPatient(VoxelPosition.of(grid.columns() / 1.7, 4.1, slice)));
    return new Annotation(
        "",
        AnnotationKind.DISTANCE,
        VERMIS.label().text(),
        new AnnotatedImage(
            stack.series().seriesInstanceUid(),
            stack.frameAt(slice).orElseThrow().sopInstanceUid(),
            null,
            stack.kind().kind().name(),
            null),
        Figures.pointsOf(distance),
        List.of(new MeasuredValue("length", distance.lengthMm(), "mm")));
  }

  /** Paints a short bar in the middle of a slice, so far down it. */
  public static PaintMark paint(Place place, ImageStack stack, int slice, double down) {
    VolumeGrid grid = stack.displayGrid();
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    int firstRow = (int) (down * grid.rows());
    for (int row = firstRow; row < firstRow + 5; row++) {
      long start = grid.columns() * (row + (long) grid.rows() * slice);
      voxels.add(start + grid.columns() / 3, start + grid.columns() / 3 + 7);
    }
    MarkSource source = MarkSources.of(stack);
    return new PaintMark(place, source, voxels.build());
  }

  public static Evidence image(ImageStack stack, int slice) {
    var frame = stack.frameAt(slice).orElseThrow();
    return new Evidence(
        stack.series().seriesInstanceUid(),
        List.of(frame.sopInstanceUid()),
        frame.frameNumber() == 0 ? List.of() : List.of(frame.frameNumber()),
        List.of(),
        null);
  }
}
