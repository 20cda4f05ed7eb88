package org.sideroscope.findings.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The classification a second time, written from the sentences of specification 3.2 and 3.3 without
 * a look at the first: no table, no shared types, words for codes. It writes down every completion,
 * sulcus by sulcus, and answers each question by asking all of them.
 */
final class NaiveClassifier {

  /** Positions in a completion, in the order of 3.3; 1 is present, symmetric, yes. */
  private static final int V = 0, F = 1, B = 2, C = 3, S = 4, SYM = 5, HAEM = 6, SULCI = 7, O = 8;

  private static final List<String> NAMES =
      List.of(
          "vermis",
          "folia",
          "brainstem",
          "craniocervicalJunction",
          "spine",
          "distribution",
          "intracranialHaemorrhage",
          "sulci",
          "supratentorialOther");

  private final List<List<Integer>> options;
  private final boolean n;
  private final boolean paramagneticSensitive;
  private final List<int[]> completions = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private final Set<String> possible;

  /**
   * @param options for each of the nine names the values it may have, the absent one first
   */
  NaiveClassifier(List<List<Integer>> options, boolean n, boolean paramagneticSensitive) {
    this.options = options;
    this.n = n;
    this.paramagneticSensitive = paramagneticSensitive;
    complete(new int[NAMES.size()], 0);
    completions.forEach(completion -> codes.add(code(completion)));
    possible = new TreeSet<>(codes);
  }

  private void complete(int[] soFar, int name) {
    if (name == NAMES.size()) {
      completions.add(soFar.clone());
      return;
    }
    for (int value : options.get(name)) {
      soFar[name] = value;
      complete(soFar, name + 1);
    }
  }

  private String code(int[] x) {
    boolean v = x[V] == 1;
    boolean f = x[F] == 1;
    boolean b = x[B] == 1;
    boolean c = x[C] == 1;
    boolean s = x[S] == 1;
    boolean symmetric = x[SYM] == 1;
    boolean any = v || f || b || c || s;
    int regions = 0;
    if (v || f) {
      regions++;
    }
    if (b) {
      regions++;
    }
    if (c || s) {
      regions++;
    }
    if (any && x[HAEM] == 1) {
      return symmetric && regions >= 2 ? "iss-undetermined" : "iss-2-secondary";
    }
    if (symmetric && regions >= 2) {
      return v ? "iss-1-classical" : "iss-1-vermis-not-involved";
    }
    if (v && regions == 1 && (symmetric || !f)) {
      return "iss-1-restricted";
    }
    if (any || n) {
      return "iss-undetermined";
    }
    if (x[SULCI] > 0) {
      return x[SULCI] > 3 ? "css-disseminated" : "css-focal";
    }
    return x[O] == 1 ? "supratentorial-other" : "none";
  }

  String result() {
    String provisional = codes.getFirst();
    boolean sure = possible.size() == 1 && paramagneticSensitive;
    return provisional.equals("none") && !sure ? "incomplete" : provisional;
  }

  boolean definite() {
    return possible.size() == 1 && !result().equals("incomplete");
  }

  Set<String> possible() {
    return possible;
  }

  private Set<String> codesWhere(int name, IntPredicate outcome) {
    Set<String> left = new TreeSet<>();
    for (int i = 0; i < completions.size(); i++) {
      if (outcome.test(completions.get(i)[name])) {
        left.add(codes.get(i));
      }
    }
    return left;
  }

  List<String> toSettle() {
    List<String> names = new ArrayList<>();
    for (int name = 0; name < NAMES.size(); name++) {
      if (matters(name)) {
        names.add(NAMES.get(name));
      }
    }
    return names;
  }

  private boolean matters(int name) {
    for (int i = 0; i < completions.size(); i++) {
      int[] other = completions.get(i).clone();
      for (int value : options.get(name)) {
        other[name] = value;
        if (!code(other).equals(codes.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code name value code}, alphabetical. */
  Set<String> decisive() {
    Set<String> decisive = new TreeSet<>();
    for (int name = 0; name < NAMES.size(); name++) {
      for (int value : options.get(name)) {
        int like = value;
        int at = name;
        Set<String> left = codesWhere(name, other -> word(at, other).equals(word(at, like)));
        if (options.get(name).size() > 1 && left.size() == 1) {
          decisive.add(NAMES.get(name) + " " + word(name, value) + " " + left.iterator().next());
        }
      }
    }
    return decisive;
  }

  private static String word(int name, int value) {
    return switch (name) {
      case SYM -> value == 1 ? "symmetric" : "asymmetric";
      case HAEM -> value == 1 ? "yes" : "no";
      case SULCI -> value == 0 ? "none" : value <= 3 ? "focal" : "disseminated";
      default -> value == 1 ? "present" : "absent";
    };
  }

  @Nullable String next() {
    String best = null;
    int fewest = Integer.MAX_VALUE;
    for (String settling : toSettle()) {
      int name = NAMES.indexOf(settling);
      int worst = 0;
      for (int value : options.get(name)) {
        worst = Math.max(worst, codesWhere(name, other -> other == value).size());
      }
      if (worst < fewest) {
        fewest = worst;
        best = settling;
      }
    }
    return best;
  }

  String extension() {
    if (!result().startsWith("iss-")) {
      return "no";
    }
    List<Integer> sulci = options.get(SULCI);
    if (sulci.getFirst() > 0 || options.get(O).equals(List.of(1))) {
      return "yes";
    }
    return sulci.getLast() > 0 || options.get(O).size() > 1 ? "unknown" : "no";
  }
}
