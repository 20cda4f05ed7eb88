package org.sideroscope.findings;

import java.util.Optional;

/**
 * The kinds of acute intracranial haemorrhage that a history can hold, for pick lists. Source:
 * specification 3.1.
 */
public enum HaemorrhageKind implements Term {
  INTRACEREBRAL_LOBAR(
      "intracerebral-lobar", "Lobar intracerebral", "lobar haemorrhage;lobar;lobar ICH"),
  INTRACEREBRAL_DEEP("intracerebral-deep", "Deep intracerebral", "deep haemorrhage;deep ICH"),
  ANEURYSMAL_SUBARACHNOID(
      "aneurysmal-subarachnoid",
      "Aneurysmal subarachnoid",
      "aneurysmal SAH;aneurysmal subarachnoid haemorrhage"),
  OTHER_SUBARACHNOID("other-subarachnoid", "Other subarachnoid", "subarachnoid;SAH"),
  SUBDURAL("subdural", "Subdural", "subdural haematoma;SDH"),
  INTRAOPERATIVE("intraoperative", "Intraoperative", ""),
  TRAUMATIC("traumatic", "Traumatic", "");

  private final String key;
  private final String displayName;
  private final String otherNames;

  HaemorrhageKind(String key, String displayName, String otherNames) {
    this.key = key;
    this.displayName = displayName;
    this.otherNames = otherNames;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String displayName() {
    return displayName;
  }

  /** The member with this key; empty for a reader's own words. */
  public static Optional<HaemorrhageKind> parse(String key) {
    return Keys.find(values(), HaemorrhageKind::key, key);
  }

  /** The member that a reader's own words name; empty for words that name none. */
  public static Optional<HaemorrhageKind> recognise(String words) {
    return Terms.recognise(values(), member -> member.otherNames, words);
  }
}
