package org.sideroscope.dicomobjects;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicomobjects.document.EncapsulatedPdf;
import org.sideroscope.dicomobjects.part10.Part10Writer;
import org.sideroscope.dicomobjects.presentation.PresentationState;
import org.sideroscope.dicomobjects.seg.Segment;
import org.sideroscope.dicomobjects.seg.Segmentation;
import org.sideroscope.dicomobjects.sr.KeyObjectSelection;
import org.sideroscope.dicomobjects.sr.KeyObjectSelection.KeyImage;
import org.sideroscope.dicomobjects.sr.ReportObject;
import org.sideroscope.dicomobjects.sr.StudyImages;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.MeasuredValue;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.PhantomStudy;
import org.sideroscope.testimages.acquisition.Acquisition;
import org.sideroscope.testimages.acquisition.ScannerPlane;
import org.sideroscope.testimages.dicom.PatientPosition;

/** Every kind of object of one reading of a small oblique acquisition of the phantom. */
final class SampleObjects {

  private static final Codes CODES = Codes.load();
  private static final String PONS = "brainstem/pons.left";
  static final byte[] PDF = "%PDF-1.4 (odd)".getBytes(StandardCharsets.US_ASCII);

  private SampleObjects() {}

  /** The objects by the names of their files. */
  static Map<String, byte[]> in(Path folder) throws IOException {
    ImageStack stack = images(folder);
    return of(stack, ImagesOnDisk.context(stack));
  }

  static ImageStack images(Path folder) throws IOException {
    Path series = Files.createDirectory(folder.resolve("images"));
    new Acquisition(PatientPosition.HFS, ScannerPlane.OBLIQUE, 8, 20)
        .write(PhantomStudy.of(PhantomCase.CSS_FOCAL, PhantomSize.SMALL), series);
    return ImagesOnDisk.firstStack(series);
  }

  static Map<String, byte[]> of(ImageStack stack, ObjectContext context) throws IOException {
    VolumeGrid grid = stack.displayGrid();
    Mask mask = Mask.of(grid, VoxelRuns.builder().add(3, 40).add(500, 507).build());
    Segmentation segmentation =
        Segmentation.of(
                context,
                stack,
                List.of(new Segment(PONS, FindingSite.of(PONS, List.of(), CODES), 0xD55E00, mask)))
            .orThrow();
    ByteArrayOutputStream seg = new ByteArrayOutputStream();
    segmentation.write(seg, CODES, 1);
    StudyImages images = StudyImages.of(List.of(stack));
    Reading reading = reading();
    Map<String, byte[]> objects = new TreeMap<>();
    objects.put("seg.dcm", seg.toByteArray());
    objects.put(
        "sr.dcm",
        Part10Writer.bytes(
            new ReportObject(CODES)
                .write(
                    reading,
                    new Classifier().classify(reading),
                    context,
                    List.of(segmentation.reference()),
                    images)));
    objects.put(
        "ko.dcm",
        Part10Writer.bytes(
            KeyObjectSelection.write(
                    List.of(key(stack, 1), key(stack, 1)), "Pons", context, images, CODES)
                .orThrow()));
    objects.put(
        "pdf.dcm", Part10Writer.bytes(EncapsulatedPdf.write(PDF, "Report", false, context)));
    objects.put(
        "pr.dcm",
        Part10Writer.bytes(
            PresentationState.write(annotations(stack), List.of(stack), context).orThrow()));
    return objects;
  }

  /**
   * One place, marked: the validator judges every group as one with a segment (TID 1411) as soon as
   * any has one; groups without are judged in the reports of {@code ReportObjectTest}.
   */
  private static Reading reading() {
    Assessment present = Assessment.of(AssessmentState.PRESENT);
    return Reading.EMPTY.withRegion(
        Region.BRAINSTEM,
        RegionReading.ofSites(
            Map.of(
                SiteKey.of(Site.PONS, Side.LEFT),
                present.withMeasurements(new Measurements(1.5, 2, 3.25)))));
  }

  static KeyImage key(ImageStack stack, int slice) {
    return new KeyImage(stack.frameAt(slice).orElseThrow().sopInstanceUid(), 0);
  }

  private static List<Annotation> annotations(ImageStack stack) {
    List<Annotation> annotations = new ArrayList<>();
    for (AnnotationKind kind : AnnotationKind.values()) {
      List<Evidence.Point> points = new ArrayList<>();
      for (int i = 0; i < kind.points(); i++) {
        PatientPoint at = stack.displayGrid().toPatient(VoxelIndex.of(2 + 3 * i, 4 + i * i, 1));
        points.add(new Evidence.Point(at.x(), at.y(), at.z()));
      }
      StackFrame frame = stack.frameAt(1).orElseThrow();
      annotations.add(
          new Annotation(
              kind.key(),
              kind,
              PONS,
              new AnnotatedImage(
                  stack.series().seriesInstanceUid(), frame.sopInstanceUid(), null, "swi", null),
              points,
              List.of(new MeasuredValue("length", 12.25, "mm"))));
    }
    return annotations;
  }
}
