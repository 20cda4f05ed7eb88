package org.sideroscope.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyObject;

/**
 * A scan as text, a line for each stack.
 *
 * @param withPatients whether names and identifiers of patients are in it
 */
record ScanTable(boolean withPatients) {

  private static final String ROW = "    %-4s %-14s %-9s %-12s %6s %-11s %-18s %s%n";

  String of(Scan scan) {
    StringBuilder text = new StringBuilder();
    text.append("%d files, %d with images%n".formatted(scan.files(), scan.images()));
    for (int i = 0; i < scan.patients().size(); i++) {
      append(scan.patients().get(i), i + 1, text);
    }
    if (!scan.defects().isEmpty()) {
      text.append("%nOther files%n".formatted());
      scan.defects().forEach(defect -> append(defect, "  ", text));
    }
    return text.toString();
  }

  private void append(Patient patient, int number, StringBuilder text) {
    String who =
        withPatients
            ? "%s (%s)".formatted(patient.facts().name().display(), patient.facts().id())
            : Integer.toString(number);
    text.append("%nPatient %s%n".formatted(who));
    patient.studies().forEach(study -> append(study, text));
  }

  private static void append(Study study, StringBuilder text) {
    String date = study.facts().date().map(Object::toString).orElse("without a date");
    text.append("  Study %s%n".formatted(joined(" ", List.of(date, study.facts().description()))));
    text.append(
        ROW.formatted(
            "no.", "kind", "plane", "geometry", "images", "matrix", "voxel mm", "description"));
    study.stacks().forEach(stack -> append(stack, text));
    study.objects().forEach(object -> append(object, text));
  }

  private static void append(ImageStack stack, StringBuilder text) {
    text.append(
        ROW.formatted(
            number(stack.series()),
            Words.of(stack.kind().kind()),
            stack.grid().map(grid -> Words.of(grid.plane())).orElse("-"),
            Words.of(stack.geometry()),
            stack.frames().size(),
            stack.acquisition().columns() + " x " + stack.acquisition().rows(),
            voxel(stack),
            stack.series().description()));
    stack.defects().forEach(defect -> append(defect, "         ", text));
  }

  private static void append(StudyObject object, StringBuilder text) {
    text.append(
        ROW.formatted(
                number(object.series()),
                Words.of(object.kind()),
                "",
                "",
                "",
                "",
                "",
                object.series().description())
            .replaceFirst(" +(?=\\R$)", ""));
  }

  private static String number(SeriesFacts series) {
    return series.number().isPresent() ? Integer.toString(series.number().getAsInt()) : "-";
  }

  private static void append(Defect defect, String indent, StringBuilder text) {
    String file = defect.file().map(path -> path + ": ").orElse("");
    text.append(
        "%s%s: %s%s%n".formatted(indent, Words.of(defect.severity()), file, defect.sentence()));
  }

  private static String voxel(ImageStack stack) {
    return joined(
        " x ",
        List.of(
            number(stack.acquisition().columnSpacingMm()),
            number(stack.acquisition().rowSpacingMm()),
            number(stack.acquisition().sliceSpacingMm())));
  }

  private static String number(OptionalDouble value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()).replaceFirst("\\.?0+$", "")
        : "";
  }

  private static String joined(String between, List<String> parts) {
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }
}
