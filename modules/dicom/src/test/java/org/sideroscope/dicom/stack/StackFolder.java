package org.sideroscope.dicom.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.imaging.PatientPoint;

/** A folder of small images for tests, and the stacks that are found in it. */
abstract class StackFolder {

  @TempDir Path folder;
  int files;

  /** An axial image of 2 x 2 pixels; slices lie 2 mm apart. */
  static Fixture at(int slice) {
    return Fixture.mr(2, 2).position(PatientPoint.of(0, 0, 2.0 * slice)).pixels(new int[4]);
  }

  void write(Fixture fixture) {
    fixture.write(folder.resolve("image%03d.dcm".formatted(files++)));
  }

  List<ImageStack> stacks() {
    return new ArrayList<>(LoadedStack.scan(folder).stacks());
  }

  /** The only stack. */
  ImageStack stack() {
    List<ImageStack> stacks = stacks();
    assertEquals(1, stacks.size());
    return stacks.getFirst();
  }

  /** What is said of a defect; empty if it was not found. */
  static String sentence(ImageStack stack, DefectKind kind) {
    return stack.defects().stream()
        .filter(defect -> defect.kind() == kind)
        .map(Defect::sentence)
        .findFirst()
        .orElse("");
  }
}
