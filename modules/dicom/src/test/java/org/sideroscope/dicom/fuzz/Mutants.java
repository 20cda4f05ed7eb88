package org.sideroscope.dicom.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.imaging.Volume;

/** Opens damaged files as the program does, every slice of every stack. */
final class Mutants {

  private final Path file;

  /**
   * @param folder where the damaged file lies while it is read
   * @param name of the file the mutants come from, since names tell archives and gzip
   */
  Mutants(Path folder, String name) {
    this.file = folder.resolve(name);
  }

  /**
   * Reads one mutant to the end.
   *
   * @throws IllegalStateException if it does what no file may: a defect without a sentence
   */
  void open(byte[] mutant) throws IOException {
    Files.write(file, mutant);
    Scan scan = new StudyScanner().scan(List.of(file), Progress.NONE).orThrow();
    scan.defects().forEach(Mutants::check);
    for (ImageStack stack : scan.stacks()) {
      stack.defects().forEach(Mutants::check);
      StackLoader loader = new StackLoader();
      Volume volume = loader.empty(stack);
      loader.load(stack, volume, 0, slice -> {}, Progress.NONE).orThrow().forEach(Mutants::check);
      if (!volume.isComplete()) {
        throw new IllegalStateException("A slice was neither loaded nor declared missing.");
      }
    }
  }

  private static void check(Defect defect) {
    String sentence = defect.sentence();
    if (!sentence.endsWith(".") || sentence.contains("Exception") || sentence.contains("null")) {
      throw new IllegalStateException("This is no sentence for a reader: " + sentence);
    }
  }
}
