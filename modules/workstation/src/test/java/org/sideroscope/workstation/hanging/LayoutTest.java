package org.sideroscope.workstation.hanging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  static Stream<Layout> layouts() {
    return Stream.concat(
        Stream.of(Layout.LARGE_AND_THREE),
        IntStream.rangeClosed(1, Layout.MOST_ROWS)
            .boxed()
            .flatMap(rows ->
                IntStream.rangeClosed(1, Layout.MOST_COLUMNS)
                    .mapToObj(columns -> Layout.grid(rows, columns))));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void cellsCoverTheGridExactlyOnce(Layout layout) {
    int[][] covered = new int[layout.rows()][layout.columns()];
    for (LayoutCell cell : layout.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          covered[row][column]++;
        }
      }
    }
    for (int[] row : covered) {
      for (int times : row) {
        assertEquals(1, times);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aLayoutIsReadBackFromItsText(Layout layout) {
    assertEquals(layout, Layout.parse(layout.text()).orThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0x1", "4x4", "1x5", "2 x 2", "2+1", "3+1 ", "x", "22x2"})
  void anythingElseIsRefusedWithWhatIsMeant(String text) {
    assertTrue(Layout.parse(text).toFailure().orElseThrow().message().contains("2x3"), text);
  }

  @Test
  void viewportsAreCountedAlongTheRows() {
    assertEquals(LayoutCell.single(1, 0), Layout.grid(2, 3).cells().get(3));
    assertEquals(4, Layout.LARGE_AND_THREE.count());
    assertEquals(new LayoutCell(0, 0, 3, 2), Layout.LARGE_AND_THREE.cells().getFirst());
    assertTrue(Layout.ONE.isSingle());
    assertFalse(Layout.TWO.isSingle());
  }

  @Test
  void aGridHasItsBounds() {
    assertThrows(IllegalArgumentException.class, () -> Layout.grid(4, 1));
    assertThrows(IllegalArgumentException.class, () -> Layout.grid(1, 0));
  }
}
