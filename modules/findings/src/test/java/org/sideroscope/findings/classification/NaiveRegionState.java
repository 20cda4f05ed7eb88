package org.sideroscope.findings.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The state of a palette region a second time, sentence by sentence from specification 3.1, over
 * words alone. A paired sub-site named without a side is written down for both sides first.
 */
final class NaiveRegionState {

  /** The deciding sub-sites; a star marks a paired one. */
  private static final Map<String, List<String>> DECIDING =
      Map.of(
          "vermis", List.of("superior"),
          "folia",
              List.of(
                  "folia*",
                  "flocculus*",
                  "peduncle-superior*",
                  "peduncle-middle*",
                  "peduncle-inferior*"),
          "brainstem",
              List.of(
                  "midbrain*",
                  "quadrigeminal-plate*",
                  "pons*",
                  "medulla*",
                  "fourth-ventricle-outlet"),
          "cn8", List.of("nerve*"),
          "craniocervicalJunction", List.of("junction*"),
          "spine", List.of("cord-cervical", "cord-thoracic", "cord-conus"));

  private final String region;
  private final String overall;
  private final boolean anySiteListed;
  private final Map<String, List<String>> said = new TreeMap<>();
  private final List<String> places = new ArrayList<>();

  /**
   * @param overall the region's own word: a state, or the reason it was not assessed for, or {@code
   *     not-assessed} where it has neither
   * @param sites the same words by the site's key, {@code pons} or {@code pons.left}
   */
  NaiveRegionState(String region, String overall, Map<String, String> sites) {
    this.region = region;
    this.overall = overall;
    this.anySiteListed = !sites.isEmpty();
    for (String site : DECIDING.getOrDefault(region, List.of())) {
      String name = site.replace("*", "");
      for (String side : site.endsWith("*") ? List.of(".left", ".right") : List.of("")) {
        places.add(name + side);
        say(name + side, sites.getOrDefault(name, ""));
        if (!side.isEmpty()) {
          say(name + side, sites.getOrDefault(name + side, ""));
        }
      }
    }
  }

  private void say(String place, String word) {
    if (!word.isEmpty()) {
      said.computeIfAbsent(place, none -> new ArrayList<>()).add(word);
    }
  }

  String state() {
    List<String> words = said.values().stream().flatMap(List::stream).toList();
    if (words.contains("present") || (overall.equals("present") && !anySiteListed)) {
      return "present";
    }
    if (words.contains("indeterminate") || overall.equals("indeterminate")) {
      return "indeterminate";
    }
    boolean levels = region.equals("spine");
    List<String> explicit = words.stream().filter(word -> !word.equals("absent")).toList();
    boolean passedOver =
        levels && words.contains("absent") && explicit.stream().allMatch("not-imaged"::equals);
    if (!explicit.isEmpty() && !passedOver) {
      return notImaged(words, levels) ? "not imaged" : "not assessed";
    }
    if (overall.equals("absent") || (!places.isEmpty() && said.keySet().containsAll(places))) {
      return "absent";
    }
    return overall.equals("not-imaged") ? "not imaged" : "not assessed";
  }

  private boolean notImaged(List<String> words, boolean levels) {
    boolean whole = overall.equals("not-imaged");
    boolean all =
        words.stream()
            .allMatch(word -> word.equals("not-imaged") || (word.equals("not-assessed") && whole));
    return all && (levels || whole || said.keySet().containsAll(places));
  }
}
