package org.sideroscope.dicomobjects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.document.EncapsulatedPdf;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Reader;
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

/** Every kind of object of one reading: each valid, and all of one study. */
class AllObjectsTest {

  private static final Codes CODES = Codes.load();
  private static final String PONS = "brainstem/pons.left";
  private static final byte[] PDF = "%PDF-1.4 (odd)".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;

  @Test
  void everyObjectIsValidAndTheyAgree() throws IOException {
    ImageStack stack = images();
    ObjectContext context = ImagesOnDisk.context(stack);
    List<Path> files = new ArrayList<>();
    objects(stack, context).forEach((name, bytes) -> files.add(write(name, bytes)));

    files.forEach(Conformance::assertConforms);
    Conformance.assertDumps(folder.resolve("sr.dcm"));
    Conformance.assertFollowsTemplates(folder.resolve("sr.dcm"));
    files.addAll(ImagesOnDisk.files(folder.resolve("images")));
    Conformance.assertConsistent(files);
  }

  @Test
  void documentsAndKeyImagesComeBack() throws IOException {
    ImageStack stack = images();
    ObjectContext context = ImagesOnDisk.context(stack);
    Map<String, byte[]> objects = objects(stack, context);

    assertArrayEquals(PDF, EncapsulatedPdf.read(read(objects, "pdf.dcm")).orThrow());
    assertEquals(List.of(key(stack, 1)), KeyObjectSelection.read(read(objects, "ko.dcm")));
  }

  private ImageStack images() throws IOException {
    Path series = Files.createDirectory(folder.resolve("images"));
    new Acquisition(PatientPosition.HFS, ScannerPlane.OBLIQUE, 8, 20)
        .write(PhantomStudy.of(PhantomCase.CSS_FOCAL, PhantomSize.SMALL), series);
    return ImagesOnDisk.firstStack(series);
  }

  private static Map<String, byte[]> objects(ImageStack stack, ObjectContext context)
      throws IOException {
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

  private static KeyImage key(ImageStack stack, int slice) {
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

  private Item read(Map<String, byte[]> objects, String name) throws IOException {
    try (Part10Reader reader = new Part10Reader()) {
      return reader
          .read(Source.file(write(name, Objects.requireNonNull(objects.get(name)))))
          .orThrow()
          .dataSet();
    }
  }

  private Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
