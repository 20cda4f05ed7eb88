package org.sideroscope.workstation.hanging;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sideroscope.dicom.ImageStack;

/**
 * Which part of the body a stack is of, as far as its headers say. Descriptions are written for the
 * examination at hand and win over Body Part Examined (0018,0015), which scanners carry along.
 */
public enum BodyRegion {
  BRAIN,
  SPINE;

  private static final Set<String> HEAD_PARTS = Set.of("HEAD", "BRAIN", "SKULL", "HEADNECK");
  private static final Set<String> SPINE_PARTS =
      Set.of(
          "CSPINE", "TSPINE", "LSPINE", "LSSPINE", "SPINE", "CTSPINE", "TLSPINE", "CSPINE_TSPINE");
  private static final Pattern SPINE_WORDS =
      words(
          "[ctl]{0,2}-?spine|spinal|cord|myel\\w*|cervical|thoracic|lumbar|lumbosacral|sacr\\w*"
              + "|hws|bws|lws|wirbel\\w*|rachis|columna|colonna");
  private static final Pattern HEAD_WORDS =
      words(
          "brain|head|cranial|cerebr\\w*|neurocranium|skull|sch[aä]del|kopf|hirn\\w*|cerveau|iac");

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(" + alternatives + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Empty where the headers do not say, or say both. */
  public static Optional<BodyRegion> of(ImageStack stack) {
    return byWords(stack.series().description())
        .or(() -> byWords(stack.series().protocol()))
        .or(() -> byPart(stack.series().bodyPart()));
  }

  private static Optional<BodyRegion> byWords(String text) {
    String separated = text.replace('_', ' ');
    boolean spine = SPINE_WORDS.matcher(separated).find();
    boolean head = HEAD_WORDS.matcher(separated).find();
    return spine == head ? Optional.empty() : Optional.of(spine ? SPINE : BRAIN);
  }

  private static Optional<BodyRegion> byPart(String bodyPart) {
    String part = bodyPart.strip().toUpperCase(Locale.ROOT);
    if (SPINE_PARTS.contains(part)) {
      return Optional.of(SPINE);
    }
    return HEAD_PARTS.contains(part) ? Optional.of(BRAIN) : Optional.empty();
  }
}
