package org.sideroscope.reporting;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The document as a reader hears it: a line a paragraph, a row a line, no style. */
final class PlainText {

  private static final Set<String> LINES =
      Set.of("p", "h1", "h2", "h3", "li", "tr", "dd", "figcaption", "caption", "div", "br");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(ReportModel model) {
    PlainText plain = new PlainText();
    plain.add(Documents.elements(Documents.of(model), "main").getFirst());
    return plain
        .text
        .toString()
        .replaceAll("[ \\t]+", " ")
        .replaceAll(" *\\n *", "\n")
        .replaceAll("(?m)( \\|)+$", "")
        .replaceAll("\\n{3,}", "\n\n")
        .strip()
        .concat("\n");
  }

  private void add(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getTextContent().replaceAll("\\s+", " "));
    } else if (node instanceof Element element && !element.getTagName().equals("svg")) {
      add(element);
    }
  }

  private void add(Element element) {
    String name = element.getTagName();
    text.append(name.matches("h[123]|table") ? "\n\n" : "");
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      add(child);
    }
    text.append(CELLS.contains(name) ? " | " : name.equals("dt") ? ": " : "");
    text.append(LINES.contains(name) ? "\n" : "");
    text.append(name.matches("h[12]") ? "-".repeat(element.getTextContent().length()) + "\n" : "");
  }
}
