package org.sideroscope.app.studies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.KindOfImage;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.imaging.AnatomicalPlane;

/** A stack in a few words, for the list and for the corners of a viewport. */
public final class StackWords {

  private final Texts texts;

  public StackWords(Texts texts) {
    this.texts = texts;
  }

  /** What kind of image it is: {@code SWI phase}. */
  public String kind(ImageStack stack) {
    return kind(stack.kind().kind());
  }

  public String kind(ImageKind kind) {
    return texts.get("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** Why it is called so. */
  public String reason(ImageStack stack) {
    KindOfImage called = stack.kind();
    KindOfImage headers = called.byHeaders();
    return called.overruled().isPresent()
        ? texts.get("kind.by-reader", kind(called.kind()), kind(headers.kind()), headers.reason())
        : texts.get("kind.by-headers", kind(called.kind()), headers.reason());
  }

  /** Kind and plane: {@code SWI, axial}; and whether the headers say otherwise. */
  public String title(ImageStack stack) {
    String title =
        stack
            .grid()
            .map(grid -> texts.get("stack.title", kind(stack), plane(grid.plane())))
            .orElse(kind(stack));
    return stack.kind().overruled().isPresent() ? texts.get("stack.corrected", title) : title;
  }

  private String plane(AnatomicalPlane plane) {
    return texts.get("plane." + plane.name().toLowerCase(Locale.ROOT));
  }

  /** Number and description as the scanner gave them. */
  public String series(ImageStack stack) {
    return series(stack.series());
  }

  String series(SeriesFacts series) {
    String description = series.description().strip();
    if (series.number().isEmpty()) {
      return description;
    }
    int number = series.number().getAsInt();
    return description.isEmpty()
        ? texts.get("stack.number", Integer.toString(number))
        : number + " " + description;
  }

  /** The whole of it, for who cannot see the list. */
  String readOut(ImageStack stack) {
    List<String> parts = new ArrayList<>(List.of(title(stack), series(stack), facts(stack)));
    stack.defects().forEach(defect -> parts.add(defect.sentence()));
    parts.removeIf(String::isEmpty);
    return String.join(". ", parts);
  }

  /** Number of images, and the time point and echo time where there is one. */
  public String facts(ImageStack stack) {
    List<String> facts = new ArrayList<>();
    facts.add(texts.get("stack.images", stack.frames().size()));
    if (stack.timePoint() > 0) {
      facts.add(texts.get("stack.time-point", Integer.toString(stack.timePoint())));
    }
    milliseconds(stack.acquisition().echoTimeMs())
        .forEach(value -> facts.add(texts.get("stack.echo-time", value)));
    return String.join(" · ", facts);
  }

  /** Thickness, echo time and field strength, a line each. */
  public List<String> technique(ImageStack stack) {
    AcquisitionFacts facts = stack.acquisition();
    List<String> lines = new ArrayList<>();
    number(facts.sliceThicknessMm())
        .forEach(value -> lines.add(texts.get("stack.thickness", value)));
    List<String> scanner = new ArrayList<>();
    milliseconds(facts.echoTimeMs())
        .forEach(value -> scanner.add(texts.get("stack.echo-time", value)));
    number(facts.fieldStrengthTesla())
        .forEach(value -> scanner.add(texts.get("stack.field", value)));
    if (!scanner.isEmpty()) {
      lines.add(String.join(" · ", scanner));
    }
    return lines;
  }

  private static List<String> milliseconds(OptionalDouble value) {
    return value.isPresent() && value.getAsDouble() > 0 ? number(value) : List.of();
  }

  private static List<String> number(OptionalDouble value) {
    return value.isEmpty() ? List.of() : List.of(plain(value.getAsDouble()));
  }

  /** At most two decimals, none that say nothing. */
  private static String plain(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceFirst("\\.?0+$", "");
  }
}
