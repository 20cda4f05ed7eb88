package org.sideroscope.app.asking;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;

/**
 * Something to be confirmed.
 *
 * @param id of its nodes, for style sheets and tests
 * @param body what it is about; scrolls where it is long
 * @param first what has the keyboard to begin with; the button that confirms where it is {@code
 *     body}
 * @param confirm what the button that confirms says
 * @param onConfirm does it; false where that was refused and the question stays
 */
public record Question(
    String id, String title, Node body, Node first, String confirm, BooleanSupplier onConfirm) {}
