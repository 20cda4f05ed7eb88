package org.sideroscope.workstation.hanging;

import java.util.List;

/**
 * How studies for one clinical question hang.
 *
 * @param id the same for ever, whatever it is called
 * @param layouts the first that has room for what hangs is taken, from small to large; not empty
 * @param words one of which, in the descriptions of a study or its series, speaks for the protocol
 * @param against series that speak against it: whoever acquired them asked another question
 * @param viewports in the order of the layout's viewports; not empty
 */
public record HangingProtocol(
    String id,
    String name,
    List<Layout> layouts,
    List<String> words,
    List<SeriesPattern> against,
    List<ViewportRule> viewports) {

  /**
   * @throws IllegalArgumentException without a layout or a viewport
   */
  public HangingProtocol {
    layouts = List.copyOf(layouts);
    words = List.copyOf(words);
    against = List.copyOf(against);
    viewports = List.copyOf(viewports);
    if (layouts.isEmpty() || viewports.isEmpty()) {
      throw new IllegalArgumentException("A protocol needs a layout and a viewport.");
    }
  }

  public HangingProtocol withId(String next) {
    return new HangingProtocol(next, name, layouts, words, against, viewports);
  }

  public HangingProtocol withName(String next) {
    return new HangingProtocol(id, next, layouts, words, against, viewports);
  }

  public HangingProtocol withLayouts(List<Layout> next) {
    return new HangingProtocol(id, name, next, words, against, viewports);
  }

  public HangingProtocol withWords(List<String> next) {
    return new HangingProtocol(id, name, layouts, next, against, viewports);
  }

  public HangingProtocol withAgainst(List<SeriesPattern> next) {
    return new HangingProtocol(id, name, layouts, words, next, viewports);
  }

  public HangingProtocol withViewports(List<ViewportRule> next) {
    return new HangingProtocol(id, name, layouts, words, against, next);
  }

  /** The first layout with room for so many viewports; the last where none has. */
  Layout layoutFor(int viewportsNeeded) {
    return layouts.stream()
        .filter(layout -> layout.count() >= viewportsNeeded)
        .findFirst()
        .orElse(layouts.getLast());
  }
}
