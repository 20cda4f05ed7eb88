package org.sideroscope.app.command;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Everything a user can do, one row each: where it stands in the menus, its default key and its
 * icon. Its text is in the bundle under {@code command.<id>}.
 */
public enum Command {
  OPEN_FOLDER(Group.FILE, "Shortcut+O", "mdi2f-folder-open-outline"),
  OPEN_FILES(Group.FILE, "Shortcut+Shift+O", null),
  OPEN_PROJECT(Group.FILE, null, "mdi2c-clipboard-list-outline"),
  NEW_PROJECT(Group.FILE, null, null),
  COORDINATE_PROJECT(Group.FILE, null, null),
  OPEN_OBJECT(Group.FILE, "Alt+O", "mdi2s-shape-outline"),
  OPEN_READING(Group.FILE, "Shortcut+R", null),
  EXPORT_READING(Group.FILE, "Shortcut+S", "mdi2c-content-save-outline"),
  BACK_UP(Group.FILE, null, null),
  DEIDENTIFIED_COPY(Group.FILE, null, null),
  DELETE_STUDY(Group.FILE, null, null),
  IMPORT_MARKS(Group.FILE, "Shortcut+Shift+R", null),
  EXPORT_MARKS(Group.FILE, "Shortcut+Shift+S", null),
  QUIT(Group.FILE, "Shortcut+Q", null),

  UNDO(Group.EDIT, "Shortcut+Z", "mdi2u-undo"),
  REDO(Group.EDIT, "Shortcut+Shift+Z", "mdi2r-redo"),
  FILL_BETWEEN(Group.EDIT, "Shortcut+B", null),
  GROW_MARK(Group.EDIT, "Shortcut+Close Bracket", null),
  SHRINK_MARK(Group.EDIT, "Shortcut+Open Bracket", null),
  REMOVE_ISLANDS(Group.EDIT, "Shortcut+I", null),
  CLEAR_SITE_MARKS(Group.EDIT, null, null),

  PREVIOUS_SLICE(Group.VIEW, "Up", null),
  NEXT_SLICE(Group.VIEW, "Down", null),
  TEN_SLICES_BACK(Group.VIEW, "Page Up", null),
  TEN_SLICES_ON(Group.VIEW, "Page Down", null),
  FIRST_SLICE(Group.VIEW, "Home", null),
  LAST_SLICE(Group.VIEW, "End", null),
  NEXT_WINDOW_PRESET(Group.VIEW, "W", null),
  AUTOMATIC_WINDOW(Group.VIEW, "A", "mdi2a-auto-fix"),
  INVERT(Group.VIEW, "I", "mdi2i-invert-colors"),
  NEXT_COLOURS(Group.VIEW, "Shift+I", "mdi2p-palette-outline"),
  SMOOTH(Group.VIEW, "Shift+S", null),
  ZOOM_IN(Group.VIEW, "Plus", "mdi2m-magnify-plus-outline"),
  ZOOM_OUT(Group.VIEW, "Minus", "mdi2m-magnify-minus-outline"),
  PAN_LEFT(Group.VIEW, "Shift+Left", null),
  PAN_RIGHT(Group.VIEW, "Shift+Right", null),
  PAN_UP(Group.VIEW, "Shift+Up", null),
  PAN_DOWN(Group.VIEW, "Shift+Down", null),
  RESET_VIEW(Group.VIEW, "Z", "mdi2f-fit-to-page-outline"),
  HIDE_MARKS(Group.VIEW, "H", "mdi2e-eye-off-outline"),
  HIDE_PATIENT(Group.VIEW, "Shift+D", "mdi2i-incognito"),
  LAYOUT_ONE(Group.LAYOUT, "F1", "mdi2s-square-outline"),
  LAYOUT_TWO(Group.LAYOUT, "F2", "mdi2v-view-split-vertical"),
  LAYOUT_FOUR(Group.LAYOUT, "F3", "mdi2v-view-grid-outline"),
  LAYOUT_LARGE(Group.LAYOUT, "F4", "mdi2p-page-layout-sidebar-right"),
  CHOOSE_LAYOUT(Group.LAYOUT, "F5", "mdi2v-view-grid-plus-outline"),
  ENLARGE(Group.LAYOUT, "Shift+F6", null),
  NEXT_VIEWPORT(Group.LAYOUT, "F6", null),
  HANG_BY(Group.LAYOUT, "F7", "mdi2v-view-dashboard-outline"),
  HANG_BY_NEXT(Group.LAYOUT, "Shift+F7", null),
  EXPLAIN_HANGING(Group.LAYOUT, "Shortcut+F7", null),
  EDIT_HANGING(Group.LAYOUT, null, null),
  COMPARE(Group.LAYOUT, "F8", "mdi2c-compare"),
  NEXT_SERIES(Group.LAYOUT, "Right", null),
  PREVIOUS_SERIES(Group.LAYOUT, "Left", null),
  LINK(Group.LAYOUT, "L", "mdi2l-link-variant"),
  CROSSHAIR(Group.LAYOUT, "X", "mdi2c-crosshairs"),
  REFERENCE_LINES(Group.LAYOUT, "Shift+X", null),
  ALIGN_SHOWN(Group.LAYOUT, "Shortcut+L", null),
  ALIGNMENT(Group.LAYOUT, "Shortcut+Shift+L", null),

  NATIVE_SLICES(Group.CUT, "Alt+0", null),
  AXIAL(Group.CUT, "Alt+1", null),
  CORONAL(Group.CUT, "Alt+2", null),
  SAGITTAL(Group.CUT, "Alt+3", null),
  OBLIQUE(Group.CUT, "Alt+4", null),
  TILT_TOOL(Group.CUT, "O", "mdi2a-axis-arrow"),
  TILT_LEFT(Group.CUT, "Alt+Left", null),
  TILT_RIGHT(Group.CUT, "Alt+Right", null),
  TILT_UP(Group.CUT, "Alt+Shift+Up", null),
  TILT_DOWN(Group.CUT, "Alt+Shift+Down", null),
  INTERPOLATION(Group.CUT, "Alt+T", null),
  SLAB(Group.CUT, "M", "mdi2l-layers-outline"),
  NEXT_PROJECTION(Group.CUT, "Shift+M", null),
  THICKER_SLAB(Group.CUT, "Alt+Up", null),
  THINNER_SLAB(Group.CUT, "Alt+Down", null),
  KIND_OF_IMAGE(Group.VIEW, "Shift+K", null),

  WINDOW_TOOL(Group.MARK, "Q", "mdi2c-contrast-circle"),
  PAN_TOOL(Group.MARK, "Shift+Q", "mdi2c-cursor-move"),
  BRUSH(Group.MARK, "B", "mdi2b-brush"),
  ERASER(Group.MARK, "E", "mdi2e-eraser"),
  THRESHOLD_BRUSH(Group.MARK, "T", "mdi2c-circle-half-full"),
  RIM_BRUSH(Group.MARK, "R", "mdi2v-vector-curve"),
  REGION_GROWING(Group.MARK, "G", "mdi2f-format-color-fill"),
  POLYGON(Group.MARK, "P", "mdi2v-vector-polygon"),
  FREEHAND(Group.MARK, "F", "mdi2l-lasso"),
  BALL(Group.MARK, "Shift+T", "mdi2s-sphere"),
  SMALLER_BRUSH(Group.MARK, "Open Bracket", null),
  LARGER_BRUSH(Group.MARK, "Close Bracket", null),
  PROPOSE_LEVEL(Group.MARK, "Shift+P", "mdi2a-auto-mode"),
  LOWER_LEVEL(Group.MARK, "Shift+Open Bracket", null),
  HIGHER_LEVEL(Group.MARK, "Shift+Close Bracket", null),
  OUTLINES_ONLY(Group.MARK, "Shift+H", null),
  MARK_OPACITY(Group.MARK, "Shortcut+H", null),
  MARKS_PANEL(Group.MARK, "Shortcut+M", "mdi2f-format-list-bulleted-square"),
  PREVIOUS_MARK(Group.MARK, "Alt+Page Up", null),
  NEXT_MARK(Group.MARK, "Alt+Page Down", null),
  HIDE_SITE_MARKS(Group.MARK, null, null),

  DISTANCE(Group.MEASURE, "D", "mdi2r-ruler"),
  ANGLE(Group.MEASURE, "V", "mdi2a-angle-acute"),
  ELLIPSE(Group.MEASURE, "Y", "mdi2e-ellipse-outline"),
  POINT_VALUE(Group.MEASURE, "J", "mdi2e-eyedropper"),
  PROFILE(Group.MEASURE, "Shift+J", "mdi2c-chart-bell-curve"),
  ARROW(Group.MEASURE, "C", "mdi2a-arrow-top-left"),
  CIRCLE(Group.MEASURE, "Shift+C", "mdi2c-circle-outline"),
  REMOVE_MEASUREMENT(Group.MEASURE, "Delete", null),
  KEY_IMAGE(Group.MEASURE, "K", "mdi2k-key-outline"),
  PREVIOUS_KEY_IMAGE(Group.MEASURE, "Shift+Page Up", null),
  NEXT_KEY_IMAGE(Group.MEASURE, "Shift+Page Down", null),

  REGION_1(Group.READING, "1", null),
  REGION_2(Group.READING, "2", null),
  REGION_3(Group.READING, "3", null),
  REGION_4(Group.READING, "4", null),
  REGION_5(Group.READING, "5", null),
  REGION_6(Group.READING, "6", null),
  REGION_7(Group.READING, "7", null),
  NEXT_REGION(Group.READING, "Space", null),
  PREVIOUS_REGION(Group.READING, "Shift+Space", null),
  LEFT_SIDE(Group.READING, "Shift+L", null),
  RIGHT_SIDE(Group.READING, "Shift+R", null),
  BOTH_SIDES(Group.READING, "Shift+B", null),
  PRESENT(Group.READING, "Enter", null),
  ABSENT(Group.READING, "Backspace", null),
  INDETERMINATE(Group.READING, "U", null),
  NOT_ASSESSED(Group.READING, "N", null),
  NOT_IMAGED(Group.READING, "Shift+N", null),
  PRESENT_NEXT(Group.READING, "Shift+Enter", null),
  ABSENT_NEXT(Group.READING, "Shift+Backspace", null),
  INDETERMINATE_NEXT(Group.READING, "Shift+U", null),
  REST_ABSENT(Group.READING, "Shift+A", null),
  SETTLE(Group.READING, "Shortcut+G", null),
  OVERRIDE_CLASS(Group.READING, "Shortcut+E", null),
  SIGN(Group.READING, "Shortcut+Enter", "mdi2d-draw"),
  AMEND_READING(Group.READING, "Shortcut+Shift+Enter", null),
  READING_VERSIONS(Group.READING, "Alt+V", null),
  COMPARE_READING(Group.READING, "Shift+F8", null),
  ADOPT_CRITERIA(Group.READING, null, null),
  REASON(Group.READING, "Shift+W", null),
  EXTENT(Group.READING, "Shift+E", null),
  SYMMETRY(Group.READING, "Shift+Y", null),
  CONFIDENCE(Group.READING, "Shift+F", null),
  LEVELS(Group.READING, "Shift+V", null),
  COMMENT(Group.READING, "Shift+O", null),
  ADD_SULCUS(Group.READING, "S", null),
  NEXT_SULCUS(Group.READING, "Shortcut+Page Down", null),
  PREVIOUS_SULCUS(Group.READING, "Shortcut+Page Up", null),
  TRAMLINE(Group.READING, "Shortcut+T", null),
  OFF_CONVEXITY(Group.READING, "Shortcut+D", null),
  CONTINUOUS(Group.READING, "Shortcut+U", null),
  NEIGHBOURS(Group.READING, "Shortcut+N", null),
  REMOVE_SULCUS(Group.READING, "Shift+Delete", null),

  CONTEXT_HAEMORRHAGE(Group.CONTEXT, "Shortcut+1", null),
  CONTEXT_PREDISPOSING(Group.CONTEXT, "Shortcut+2", null),
  CONTEXT_SYMPTOMS(Group.CONTEXT, "Shortcut+3", null),
  CONTEXT_CSF(Group.CONTEXT, "Shortcut+4", null),
  CONTEXT_FINDINGS(Group.CONTEXT, "Shortcut+5", null),
  CONTEXT_MIMICS(Group.CONTEXT, "Shortcut+6", null),
  CONTEXT_TECHNIQUE(Group.CONTEXT, "Shortcut+7", null),
  CONTEXT_TEXTS(Group.CONTEXT, "Shortcut+8", null),
  CONTEXT_ARIA_H(Group.CONTEXT, "Shortcut+9", null),

  REPORT(Group.REPORT, "Shortcut+P", "mdi2f-file-document-outline"),

  WORKLIST(Group.PROJECT, "Alt+L", "mdi2f-format-list-checks"),
  SKIP_STUDY(Group.PROJECT, "9", null),
  READING_DONE(Group.PROJECT, "0", "mdi2c-check-all"),
  CLOSE_PROJECT(Group.PROJECT, null, null),

  STUDIES_PANEL(Group.WINDOW, "F9", "mdi2d-dock-left"),
  READING_PANEL(Group.WINDOW, "F10", "mdi2d-dock-right"),
  OBJECTS_PANEL(Group.WINDOW, "Alt+D", "mdi2d-dock-bottom"),
  CLOSE_OBJECT(Group.WINDOW, "Alt+W", null),
  FULL_SCREEN(Group.WINDOW, "F11", "mdi2f-fullscreen"),
  SECOND_WINDOW(Group.WINDOW, "F12", "mdi2m-monitor-multiple"),

  COMMAND_LIST(Group.HELP, "Shortcut+K", "mdi2m-magnify"),
  SHORTCUTS(Group.HELP, "Slash", "mdi2k-keyboard-outline"),
  ABOUT(Group.HELP, null, null);

  /** The menu a command stands in. */
  public enum Group {
    FILE,
    EDIT,
    VIEW,
    LAYOUT,
    CUT,
    MARK,
    MEASURE,
    READING,
    CONTEXT,
    REPORT,
    PROJECT,
    WINDOW,
    HELP
  }

  private final Group group;
  private final @Nullable String key;
  private final @Nullable String icon;

  Command(Group group, @Nullable String key, @Nullable String icon) {
    this.group = group;
    this.key = key;
    this.icon = icon;
  }

  public Group group() {
    return group;
  }

  /** The stable name, also in the bundle: {@code next-slice}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether holding the key down does it again and again; what is not a step is done once. */
  boolean isRepeated() {
    return switch (this) {
      case PREVIOUS_SLICE, NEXT_SLICE, TEN_SLICES_BACK, TEN_SLICES_ON -> true;
      case ZOOM_IN, ZOOM_OUT, PAN_LEFT, PAN_RIGHT, PAN_UP, PAN_DOWN -> true;
      case TILT_LEFT, TILT_RIGHT, TILT_UP, TILT_DOWN, THICKER_SLAB, THINNER_SLAB -> true;
      case SMALLER_BRUSH, LARGER_BRUSH, LOWER_LEVEL, HIGHER_LEVEL -> true;
      case PREVIOUS_KEY_IMAGE, NEXT_KEY_IMAGE, PREVIOUS_MARK, NEXT_MARK -> true;
      default -> false;
    };
  }

  /** The default key. */
  public Optional<Chord> key() {
    return Optional.ofNullable(key).map(KeyCombination::valueOf).map(Chord::of);
  }

  /** The name of its icon in the Material Design 2 pack. */
  public Optional<String> icon() {
    return Optional.ofNullable(icon);
  }
}
