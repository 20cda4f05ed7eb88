package org.sideroscope.workstation.objects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicomobjects.document.EncapsulatedPdf;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Writer;
import org.sideroscope.dicomobjects.presentation.PresentationState;
import org.sideroscope.dicomobjects.sr.KeyObjectSelection;
import org.sideroscope.dicomobjects.sr.KeyObjectSelection.KeyImage;
import org.sideroscope.dicomobjects.sr.ReportObject;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.reporting.source.KeyImage.Slice;
import org.sideroscope.workstation.files.NewFile;
import org.sideroscope.workstation.report.Report;
import org.sideroscope.workstation.report.ReportFormat;
import org.sideroscope.workstation.report.ReportRequest;

/** The DICOM objects of a reading as forms of its report. */
public final class ObjectFormats {

  private final PrepareObjects preparation;

  public ObjectFormats(PrepareObjects preparation) {
    this.preparation = preparation;
  }

  /** In the order in which they are offered. */
  public List<ReportFormat> all() {
    return List.of(
        new Form("sr", (_, request) -> report(request)),
        new Form("seg", (_, request) -> segmentations(request)),
        new Form("ko", this::keyObjects),
        new Form("encapsulated-pdf", this::document),
        new Form("gsps", this::presentation));
  }

  @FunctionalInterface
  private interface Making {
    Result<List<NewFile>> of(Report report, ReportRequest request);
  }

  /** One kind of object. */
  private record Form(String key, Making making) implements ReportFormat {

    @Override
    public Result<List<NewFile>> write(Report report, ReportRequest request, Progress progress) {
      return making.of(report, request);
    }
  }

  private Result<List<NewFile>> report(ReportRequest request) {
    return preparation
        .prepare(request)
        .map(objects -> {
          Classification derived = new Classifier().classify(objects.reading());
          return one(
              "report.sr.dcm",
              new ReportObject(objects.codes())
                  .write(
                      objects.reading(),
                      derived,
                      objects.context(),
                      objects.references(),
                      objects.images()));
        });
  }

  private Result<List<NewFile>> segmentations(ReportRequest request) {
    return preparation
        .prepare(request)
        .flatMap(objects -> {
          List<byte[]> contents = objects.segmentationFiles();
          if (contents.isEmpty()) {
            return Result.failure(FailureReason.MISSING, "Nothing is marked in this reading.");
          }
          List<NewFile> files = new ArrayList<>();
          for (int i = 0; i < contents.size(); i++) {
            String number = i == 0 ? "" : String.format(Locale.ROOT, "-%d", i + 1);
            files.add(NewFile.of(Path.of("report.seg" + number + ".dcm"), contents.get(i)));
          }
          return Result.success(files);
        });
  }

  private Result<List<NewFile>> keyObjects(Report report, ReportRequest request) {
    List<KeyImage> images =
        report.model().keyImages().stream()
            .map(entry -> keyImage(entry.image().source(), request))
            .toList();
    return preparation
        .prepare(request)
        .flatMap(objects ->
            KeyObjectSelection.write(
                images,
                "Key images of the reading for superficial siderosis",
                objects.context(),
                objects.images(),
                objects.codes()))
        .map(item -> one("report.ko.dcm", item));
  }

  /**
   * The structured report of a reading and the segmentations of its marks, without a report for
   * people to go with them; blocks.
   */
  public Result<List<NewFile>> reportAndSegmentations(ReportRequest request) {
    return report(request)
        .flatMap(report ->
            request.state().marks().isEmpty()
                ? Result.success(report)
                : segmentations(request)
                    .map(marks -> Stream.concat(report.stream(), marks.stream()).toList()));
  }

  private static KeyImage keyImage(Slice slice, ReportRequest request) {
    int frame =
        request.study().stacks().stream()
            .flatMap(stack -> stack.frames().stream())
            .filter(each -> each.sopInstanceUid().equals(slice.sopInstanceUid()))
            .filter(each -> each.slice() == slice.number() - 1)
            .mapToInt(StackFrame::frameNumber)
            .findFirst()
            .orElse(0);
    return new KeyImage(slice.sopInstanceUid(), frame);
  }

  private Result<List<NewFile>> document(Report report, ReportRequest request) {
    return preparation
        .prepare(request)
        .map(objects ->
            one(
                "report.pdf.dcm",
                EncapsulatedPdf.write(
                    report.pdf().bytes(),
                    "Superficial siderosis report",
                    objects.reading().header().isSigned(),
                    objects.context())));
  }

  private Result<List<NewFile>> presentation(Report report, ReportRequest request) {
    return preparation
        .prepare(request)
        .flatMap(objects ->
            PresentationState.write(
                objects.reading().images().annotations(),
                request.study().stacks(),
                objects.context()))
        .map(item -> one("report.gsps.dcm", item));
  }

  private static List<NewFile> one(String name, Item item) {
    return List.of(NewFile.of(Path.of(name), Part10Writer.bytes(item)));
  }
}
