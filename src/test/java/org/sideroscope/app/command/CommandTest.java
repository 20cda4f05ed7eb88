package org.sideroscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sideroscope.app.text.Texts;

class CommandTest {

  private static final Path BUNDLE =
      Path.of(System.getProperty("sideroscope.root", "."))
          .resolve("src/main/resources/org/sideroscope/app/text.properties");

  private final Texts texts = Texts.of(Locale.UK);

  /** Also where two keys are the same sign on another keyboard: a chord is one for all of them. */
  @Test
  void noTwoCommandsShareAKey() {
    Map<Chord, Command> taken = new HashMap<>();
    for (Command command : Command.values()) {
      command
          .key()
          .ifPresent(
              key -> assertNull(taken.put(key, command), () -> command + " takes a used key"));
    }
  }

  @Test
  void noDefaultIsAKeyThatIsNeededElsewhere() {
    for (Command command : Command.values()) {
      assertEquals(Optional.empty(), command.key().flatMap(KeyNeed::of), command.id());
    }
  }

  @Test
  void everyDefaultCanBeKeptInAFile() {
    for (Command command : Command.values()) {
      assertEquals(command.key(), command.key().map(Chord::text).flatMap(Chord::parse));
    }
  }

  @Test
  void everyCommandHasItsWords() {
    for (Command command : Command.values()) {
      assertTrue(texts.has("command." + command.id()), command.id());
    }
  }

  @Test
  void sentencesNameCommandsThatThereAreAndNoKeyOutright() throws IOException {
    Properties sentences = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLE)) {
      sentences.load(reader);
    }
    Set<String> ids = Arrays.stream(Command.values()).map(Command::id).collect(Collectors.toSet());
    Pattern named = Pattern.compile("‹(.*?)›");
    Pattern key = Pattern.compile("\\b(Ctrl|Alt|Shift)\\+[A-Z]\\b|\\((F[0-9]+|[A-Z])\\)");
    sentences.forEach((name, sentence) -> {
      named
          .matcher((String) sentence)
          .results()
          .forEach(found -> assertTrue(ids.contains(found.group(1)), name + ": " + found.group()));
      assertTrue(!key.matcher((String) sentence).find(), name + " names a key that can change");
    });
  }

  @Test
  void iconsAreOfThePack() {
    for (Command command : Command.values()) {
      command.icon().ifPresent(icon -> assertTrue(icon.startsWith("mdi2"), icon));
    }
    assertTrue(MaterialDesignF.values().length > 0);
  }
}
