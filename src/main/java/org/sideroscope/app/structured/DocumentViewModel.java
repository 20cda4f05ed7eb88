package org.sideroscope.app.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.structured.DocumentFact;
import org.sideroscope.workstation.structured.DocumentNode;
import org.sideroscope.workstation.structured.OpenDocument;
import org.sideroscope.workstation.structured.ReferenceWords;

/** A document as it is read: its tree in words, what of it is wanted, and whom it may name. */
public final class DocumentViewModel {

  private final OpenDocument document;
  private final ReferenceWords references;
  private final Optional<String> warning;
  private final Texts texts;
  private final List<Runnable> listeners = new ArrayList<>();
  private boolean namesHidden;
  private String filter = "";

  /**
   * @param references what images and other objects are called
   * @param warning that it does not belong to the study that is open
   */
  public DocumentViewModel(
      OpenDocument document,
      ReferenceWords references,
      Optional<String> warning,
      boolean namesHidden,
      Texts texts) {
    this.document = document;
    this.references = references;
    this.warning = warning;
    this.namesHidden = namesHidden;
    this.texts = texts;
  }

  /** Tells when the tree or its head is another. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  /** The title of the document, or what it is. */
  public String title() {
    return document.title().isBlank() ? texts.get("object.report") : document.title();
  }

  /** That it does not belong to the study that is open. */
  public Optional<String> warning() {
    return warning;
  }

  /** What it says of itself, on one line. */
  public String facts() {
    return document.facts(namesHidden).stream()
        .map(DocumentFact::line)
        .collect(Collectors.joining(" · "));
  }

  /** Leaves out or shows again who was examined and who read. */
  public void hideNames(boolean hidden) {
    if (hidden != namesHidden) {
      namesHidden = hidden;
      changed();
    }
  }

  /** Only items that hold a text, and those that lead to them, are wanted. */
  public void filter(String text) {
    if (!text.strip().equals(filter)) {
      filter = text.strip();
      changed();
    }
  }

  public boolean isFiltered() {
    return !filter.isEmpty();
  }

  /** What is wanted of the tree; empty if no item holds the text. */
  public Optional<DocumentNode> root() {
    return document.tree(references, namesHidden).matching(filter);
  }

  /** What is seen of the document as text. */
  public String text() {
    Stream<String> head =
        Stream.concat(
            Stream.of(title()), document.facts(namesHidden).stream().map(DocumentFact::line));
    return Stream.concat(head, root().stream().flatMap(DocumentNode::lines))
        .collect(Collectors.joining("\n"));
  }
}
