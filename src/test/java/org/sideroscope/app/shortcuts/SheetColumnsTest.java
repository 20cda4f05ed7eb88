package org.sideroscope.app.shortcuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sideroscope.app.shortcuts.SheetColumns.Section;

class SheetColumnsTest {

  @Test
  void oneColumnHoldsAllAsItIs() {
    List<Section<String>> sections = List.of(section("a", 3), section("b", 40));
    assertEquals(List.of(sections), SheetColumns.of(sections, 1));
  }

  @Test
  void nothingTakesNoColumn() {
    assertEquals(List.of(), SheetColumns.of(List.of(), 3));
  }

  @Test
  void aLongSectionGoesOnUnderItsHeading() {
    List<List<Section<String>>> columns = SheetColumns.of(List.of(section("a", 40)), 2);
    assertEquals(2, columns.size());
    assertFalse(columns.getFirst().getFirst().continued());
    assertEquals("a", columns.getLast().getFirst().heading());
    assertTrue(columns.getLast().getFirst().continued());
  }

  @Test
  void nothingIsLostTurnedRoundOrLeftAloneUnderAHeading() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<Section<String>> sections =
          IntStream.range(0, 1 + random.nextInt(9))
              .mapToObj(number -> section("s" + number, 1 + random.nextInt(50)))
              .toList();
      int most = 1 + random.nextInt(4);
      List<List<Section<String>>> columns = SheetColumns.of(sections, most);
      assertTrue(columns.size() <= most);
      assertEquals(rows(sections), rows(columns.stream().flatMap(List::stream).toList()));
      int all = sections.stream().mapToInt(s -> s.rows().size() + 2).sum();
      for (List<Section<String>> column : columns) {
        assertTrue(column.stream().noneMatch(section -> section.rows().isEmpty()));
        int height = column.stream().mapToInt(s -> s.rows().size() + 2).sum();
        assertTrue(height <= all / most + 12, height + " of " + all + " in " + most);
      }
    }
  }

  @Test
  void whatASearchLeavesMayBeASingleRow() {
    List<Section<String>> one = List.of(section("only", 1));
    assertEquals(List.of(one), SheetColumns.of(one, 4));
  }

  private static List<String> rows(List<Section<String>> sections) {
    List<String> rows = new ArrayList<>();
    sections.forEach(section -> section.rows().forEach(row -> rows.add(section.heading() + row)));
    return rows;
  }

  private static Section<String> section(String heading, int rows) {
    return Section.of(heading, IntStream.range(0, rows).mapToObj(String::valueOf).toList());
  }
}
