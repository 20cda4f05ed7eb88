package org.sideroscope.app.hanging;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.hanging.HangingPlan;
import org.sideroscope.workstation.hanging.HangingProtocol;

/** The protocols with how well each suits the study, the best first. */
final class HangingMenu extends ContextMenu {

  private final Texts texts;

  /**
   * A menu for one study.
   *
   * @param now how it hangs
   * @param ranked how it would hang by each protocol
   */
  HangingMenu(
      HangingPlan now,
      List<HangingPlan> ranked,
      Texts texts,
      Consumer<HangingProtocol> onChoose,
      Consumer<Command> onCommand) {
    this.texts = texts;
    setId("hanging-menu");
    MenuItem heading = new MenuItem(texts.get("hanging.heading"));
    heading.setDisable(true);
    heading.getStyleClass().add("menu-heading");
    getItems().add(heading);
    ranked.forEach(plan -> getItems().add(item(plan, now, onChoose)));
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            command(Command.EXPLAIN_HANGING, onCommand),
            command(Command.EDIT_HANGING, onCommand));
  }

  private MenuItem item(HangingPlan plan, HangingPlan now, Consumer<HangingProtocol> onChoose) {
    HangingProtocol protocol = plan.protocol();
    RadioMenuItem item =
        new RadioMenuItem(
            texts.get("hanging.choice", protocol.name(), Math.round(plan.score() * 100)));
    item.setMnemonicParsing(false);
    item.setId("hang-by-" + protocol.id());
    item.setSelected(protocol.id().equals(now.protocol().id()));
    item.setOnAction(event -> onChoose.accept(protocol));
    return item;
  }

  private MenuItem command(Command command, Consumer<Command> onCommand) {
    MenuItem item = new MenuItem(texts.get("command." + command.id()));
    item.setId("menu-" + command.id() + "-here");
    item.setOnAction(event -> onCommand.accept(command));
    return item;
  }
}
