package org.sideroscope.workstation.project.plot;

import java.nio.file.Path;
import java.util.Locale;
import org.sideroscope.foundation.Result;
import org.sideroscope.reporting.drawing.Drawing;
import org.sideroscope.reporting.drawing.PdfDrawing;
import org.sideroscope.reporting.drawing.SvgDrawing;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.NewFile;

/**
 * A drawing and what it is called.
 *
 * @param name of its file, without the ending: {@code matrix-result-r1-r2}
 */
public record Plot(String name, Drawing drawing) {

  /** What a file with a plot can be. */
  public enum Format {
    SVG,
    PDF;

    /** {@code svg}: how its files end, behind a point. */
    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Writes it whole or not at all.
   *
   * @param file replaced if it is there
   * @return where it lies now
   */
  public Result<Path> save(Path file, Format format) {
    return AtomicSave.save(
        switch (format) {
          case SVG -> NewFile.of(file, SvgDrawing.write(drawing));
          case PDF -> NewFile.of(file, new PdfDrawing().write(drawing));
        });
  }
}
