package org.sideroscope.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import org.sideroscope.app.text.Texts;

/** What commands are called at the moment, and the keys they have at the moment. */
public final class CommandWords {

  private static final Pattern NAMED = Pattern.compile("‹([a-z0-9-]+)›");

  private final Texts texts;
  private final KeptShortcuts shortcuts;
  private final Map<Command, String> names = new EnumMap<>(Command.class);
  private final List<Runnable> listeners = new ArrayList<>();

  public CommandWords(Texts texts, KeptShortcuts shortcuts) {
    this.texts = texts;
    this.shortcuts = shortcuts;
    shortcuts.inForceProperty().subscribe(() -> listeners.forEach(Runnable::run));
  }

  /** Tells when a command has another key or another name. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** The name of a command, such as what undo would undo. */
  public String name(Command command) {
    return names.getOrDefault(command, texts.get("command." + command.id()));
  }

  /** Calls a command otherwise from now on. */
  public void rename(Command command, String name) {
    if (!name.equals(names.put(command, name))) {
      listeners.forEach(Runnable::run);
    }
  }

  /** The menu a command stands in. */
  public String group(Command command) {
    return texts.get("group." + command.group().name().toLowerCase(Locale.ROOT));
  }

  /** The key of a command; empty text where it has none. */
  public String key(Command command) {
    return shortcuts.get().of(command).map(Chord::display).orElse("");
  }

  /** The name and the key, for a tool tip. */
  public String hint(Command command) {
    return hint(command, name(command));
  }

  /** Other words for a command, and its key. */
  public String hint(Command command, String words) {
    String key = key(command);
    return key.isEmpty() ? words : words + "  " + key;
  }

  /**
   * Has the tool tip of a control that stays for good say the key of the control's command.
   *
   * @param words what the control does, where that is not the command's name
   */
  public void hintAt(Control control, Command command, String words) {
    control.setUserData(command);
    Runnable show = () -> control.setTooltip(new Tooltip(hint(command, words)));
    onChange(show);
    show.run();
  }

  /**
   * A sentence with the keys of the commands that it names as {@code ‹command-id›}; a command
   * without a key is called by its name.
   */
  public String in(String sentence) {
    return NAMED
        .matcher(sentence)
        .replaceAll(named -> Matcher.quoteReplacement(called(named.group(1))));
  }

  private String called(String id) {
    return Arrays.stream(Command.values())
        .filter(command -> command.id().equals(id))
        .findFirst()
        .map(command -> key(command).isEmpty() ? "“" + name(command) + "”" : key(command))
        .orElse(id);
  }
}
