package org.sideroscope.readingformat;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.readingformat.json.JsonCursor;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.ObjectCursor;
import org.sideroscope.readingformat.json.Range;

/** {@code masks}: the files beside the reading that hold its marks. */
final class MasksPart {

  static final Range LABEL = new Range(1, 999_999);

  private static final Pattern LABEL_NUMBER = Pattern.compile("[1-9]\\d{0,5}");
  private static final Pattern FILE_BESIDE =
      Pattern.compile("(?!/)(?!.*[\\\\:])(?!(.*/)?\\.\\.(/|$)).*", Pattern.DOTALL);
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

  private MasksPart() {}

  static MaskFile read(ObjectCursor at) {
    return new MaskFile(
        file(at),
        at.part("sha256", MasksPart::sha256),
        at.text("seriesInstanceUid"),
        at.object("labels", MasksPart::labels, new TreeMap<>()));
  }

  static JsonObject write(MaskFile mask) {
    JsonObject.Builder labels = JsonObject.builder();
    mask.labels().forEach((number, label) -> labels.text(number.toString(), label));
    return JsonObject.builder()
        .text("file", mask.file())
        .text("sha256", mask.sha256())
        .text("seriesInstanceUid", mask.seriesInstanceUid())
        .object("labels", labels.build())
        .build();
  }

  /** The member {@code file}: a path that stays in the reading's own folder. */
  static String file(ObjectCursor at) {
    String file = at.requiredText("file");
    if (!FILE_BESIDE.matcher(file).matches()) {
      at.refuse("file", "the name of a file beside the reading");
    }
    return file;
  }

  private static @Nullable String sha256(JsonCursor at) {
    String text = at.text();
    if (text != null && !SHA256.matcher(text).matches()) {
      at.refuse("64 hexadecimal digits");
    }
    return text;
  }

  private static SortedMap<Integer, String> labels(ObjectCursor at) {
    SortedMap<Integer, String> labels = new TreeMap<>();
    for (String number : at.names()) {
      if (!LABEL_NUMBER.matcher(number).matches()) {
        at.refuse(number, "the number of a label, from 1");
        continue;
      }
      String label = at.part(number, MasksPart::label);
      if (label != null) {
        labels.put(Integer.valueOf(number), label);
      }
    }
    return labels;
  }

  static @Nullable String label(JsonCursor at) {
    String text = at.text();
    if (text != null && !isLabel(text)) {
      at.refuse(
          "a region such as vermis, a region and site such as brainstem/pons.left, or sulci/ and"
              + " the id of a sulcus");
    }
    return text;
  }

  private static boolean isLabel(String label) {
    int slash = label.indexOf('/');
    String owner = slash < 0 ? label : label.substring(0, slash);
    String rest = slash < 0 ? "" : label.substring(slash + 1);
    Optional<Region> region = Region.parse(owner);
    if (slash < 0) {
      return region.isPresent();
    }
    if (region.isEmpty()) {
      return owner.equals("supratentorialOther")
          && SiteKey.parseSupratentorialOther(rest).isPresent();
    }
    return region.get() == Region.SULCI
        ? !rest.isBlank()
        : SiteKey.parse(region.get(), rest).isPresent();
  }
}
