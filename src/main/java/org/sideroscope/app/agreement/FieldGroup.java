package org.sideroscope.app.agreement;

import org.sideroscope.cohort.field.Field;

/** Under which heading a field is listed. The fields of a heading have one scale. */
enum FieldGroup {
  RESULT("result"),
  REGIONS("regions"),
  PATTERN("pattern"),
  SITES("sites"),
  COUNTS("counts"),
  SCORES("scores"),
  EXTENTS("extents"),
  VOLUMES("volumes");

  private final String key;

  FieldGroup(String key) {
    this.key = key;
  }

  /** Of its name in the bundle, behind {@code agreement.group.}. */
  String key() {
    return key;
  }

  static FieldGroup of(Field field) {
    String key = field.key();
    int slash = key.indexOf('/');
    return switch (slash < 0 ? key : key.substring(0, slash)) {
      case "result" -> RESULT;
      case "region" -> REGIONS;
      case "distribution", "haemorrhage", "supratentorial-extension" -> PATTERN;
      case "sulci" -> slash < 0 ? COUNTS : SITES;
      case "css" -> SCORES;
      case "extent" -> EXTENTS;
      case "volume" -> VOLUMES;
      default -> SITES;
    };
  }
}
