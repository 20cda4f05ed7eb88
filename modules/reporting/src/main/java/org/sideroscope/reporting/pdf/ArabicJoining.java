package org.sideroscope.reporting.pdf;

import static java.lang.Character.NON_SPACING_MARK;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts each Arabic letter into the form that its neighbours ask for, lam with alef into one. A PDF
 * holds shapes and not letters, so somebody has to. The forms are those of Unicode's presentation
 * blocks, found by their names.
 */
final class ArabicJoining {

  /** How a letter looks by what it is joined to. */
  private enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL;

    /** Of a letter joined to the one before it, the one behind it, or both. */
    static Form of(boolean before, boolean behind) {
      if (before) {
        return behind ? MEDIAL : FINAL;
      }
      return behind ? INITIAL : ISOLATED;
    }
  }

  private static final int FIRST_ARABIC = 0x0600;

  private static final Map<String, Map<Form, String>> FORMS = forms();

  private ArabicJoining() {}

  private static Map<String, Map<Form, String>> forms() {
    Map<String, Map<Form, String>> forms = new HashMap<>();
    addForms(0xFB50, 0xFBFF, forms);
    addForms(0xFE80, 0xFEFC, forms);
    return forms;
  }

  private static void addForms(int from, int to, Map<String, Map<Form, String>> forms) {
    for (int character = from; character <= to; character++) {
      String shape = Character.toString(character);
      String name = Character.isDefined(character) ? Character.getName(character) : "";
      for (Form form : Form.values()) {
        if (name.endsWith(form.name() + " FORM")) {
          String letters = Normalizer.normalize(shape, Normalizer.Form.NFKC);
          forms.computeIfAbsent(letters, _ -> new EnumMap<>(Form.class)).put(form, shape);
        }
      }
    }
  }

  /** The text in the order of speech, each letter in its form; other scripts stay as they are. */
  static String joined(String text) {
    if (text.chars().noneMatch(character -> character >= FIRST_ARABIC)) {
      return text;
    }
    StringBuilder joined = new StringBuilder();
    boolean before = false;
    for (int at = 0; at < text.length(); at++) {
      String letter = letterAt(text, at);
      int next = nextLetter(text, at + letter.length());
      boolean behind = joinsBehind(letter) && joinsBefore(text, next);
      String shape = shape(letter, Form.of(before, behind));
      joined.append(shape == null ? letter : shape);
      at += letter.length() - 1;
      before = isMark(letter.charAt(0)) ? before : behind;
    }
    return joined.toString();
  }

  /** A letter, or lam with the alef that it forms one shape with. */
  private static String letterAt(String text, int at) {
    int end = Math.min(at + 2, text.length());
    String two = text.substring(at, end);
    return two.length() == 2 && FORMS.containsKey(two) ? two : text.substring(at, at + 1);
  }

  private static boolean joinsBehind(String letter) {
    return shape(letter, Form.INITIAL) != null;
  }

  private static boolean joinsBefore(String text, int at) {
    return at < text.length() && shape(letterAt(text, at), Form.FINAL) != null;
  }

  private static int nextLetter(String text, int from) {
    int at = from;
    while (at < text.length() && isMark(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char character) {
    return Character.getType(character) == NON_SPACING_MARK;
  }

  private static @Nullable String shape(String letter, Form form) {
    return FORMS.getOrDefault(letter, Map.of()).get(form);
  }
}
