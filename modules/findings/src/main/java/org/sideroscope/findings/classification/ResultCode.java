package org.sideroscope.findings.classification;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a reading amounts to. Source: specification 3.2 and 3.3. In the alphabetical order of the
 * codes, which is the order of {@link Classification#possible()}.
 */
public enum ResultCode {
  CSS_DISSEMINATED("css-disseminated", "cSS, disseminated"),
  CSS_FOCAL("css-focal", "cSS, focal"),
  /** Nothing found that counts, and "absent" cannot be relied on yet. Never a possible outcome. */
  INCOMPLETE("incomplete", "Incomplete reading"),
  ISS_1_CLASSICAL("iss-1-classical", "iSS type 1, classical"),
  ISS_1_RESTRICTED("iss-1-restricted", "iSS type 1, restricted (early)"),
  ISS_1_VERMIS_NOT_INVOLVED(
      "iss-1-vermis-not-involved", "iSS, type 1 pattern without the superior vermis"),
  ISS_2_SECONDARY("iss-2-secondary", "iSS type 2, secondary"),
  ISS_UNDETERMINED("iss-undetermined", "iSS, type not determined"),
  NONE("none", "No siderosis that counts"),
  SUPRATENTORIAL_OTHER(
      "supratentorial-other", "Supratentorial siderosis, not of the cortical type");

  private final String code;
  private final String title;

  ResultCode(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The code of the specification and of the reading format. */
  public String code() {
    return code;
  }

  /** The name a reader sees. */
  public String title() {
    return title;
  }

  public boolean isInfratentorial() {
    return code.startsWith("iss-");
  }

  /** True for the three codes that name a type 1 pattern. */
  public boolean isType1() {
    return code.startsWith("iss-1-");
  }

  public boolean isCortical() {
    return code.startsWith("css-");
  }

  /** The code that {@code word} names; empty for any other word. */
  public static Optional<ResultCode> parse(String word) {
    return Arrays.stream(values()).filter(code -> code.code.equals(word)).findFirst();
  }

  /** The title of a code, or the word itself where it is none of ours. */
  public static String titleOf(String word) {
    return parse(word).map(ResultCode::title).orElse(word);
  }
}
