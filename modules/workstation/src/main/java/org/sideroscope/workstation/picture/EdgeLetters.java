package org.sideroscope.workstation.picture;

import java.util.Map;
import org.sideroscope.imaging.OrientationLetters;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

/**
 * Writes the orientation letters into the four edges of a picture of a slice, white on a black
 * outline. The letters are drawn from a table, because fonts differ from machine to machine and a
 * machine without a display may have none.
 */
public final class EdgeLetters {

  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF000000;

  private static final int LETTER_WIDTH = 5;
  private static final int LETTER_HEIGHT = 7;

  /** Rows from the top; the highest of five bits is the leftmost pixel. */
  private static final Map<Character, int[]> LETTERS =
      Map.of(
          'R', new int[] {0b11110, 0b10001, 0b10001, 0b11110, 0b10100, 0b10010, 0b10001},
          'L', new int[] {0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b11111},
          'A', new int[] {0b01110, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001},
          'P', new int[] {0b11110, 0b10001, 0b10001, 0b11110, 0b10000, 0b10000, 0b10000},
          'H', new int[] {0b10001, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001},
          'F', new int[] {0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b10000});

  private final int width;
  private final int height;
  private final int[] argb;
  private final int dot;

  private EdgeLetters(Picture picture) {
    this.width = picture.width();
    this.height = picture.height();
    this.argb = picture.toArgb();
    this.dot = Math.max(1, Math.min(width, height) / 160);
  }

  /** The picture of a slice of {@code grid} with the letters of its four sides. */
  public static Picture on(Picture picture, VolumeGrid grid) {
    EdgeLetters letters = new EdgeLetters(picture);
    letters.drawAll(grid.columnStep(), grid.rowStep());
    return Picture.of(letters.width, letters.height, letters.argb);
  }

  private void drawAll(PatientVector right, PatientVector down) {
    int margin = 2 * dot;
    int middleRow = (height - LETTER_HEIGHT * dot) / 2;
    String atRight = OrientationLetters.of(right);
    String above = OrientationLetters.of(down.reversed());
    String below = OrientationLetters.of(down);
    draw(OrientationLetters.of(right.reversed()), margin, middleRow);
    draw(atRight, width - margin - widthOf(atRight), middleRow);
    draw(above, (width - widthOf(above)) / 2, margin);
    draw(below, (width - widthOf(below)) / 2, height - margin - LETTER_HEIGHT * dot);
  }

  private int widthOf(String word) {
    return word.length() * (LETTER_WIDTH + 1) * dot - dot;
  }

  private void draw(String word, int left, int top) {
    outline(word, left, top);
    stroke(word, left, top, WHITE);
  }

  private void outline(String word, int left, int top) {
    for (int down = -dot; down <= dot; down += dot) {
      for (int right = -dot; right <= dot; right += dot) {
        stroke(word, left + right, top + down, BLACK);
      }
    }
  }

  private void stroke(String word, int left, int top, int colour) {
    for (int i = 0; i < word.length(); i++) {
      int[] rows = LETTERS.get(word.charAt(i));
      int letterLeft = left + i * (LETTER_WIDTH + 1) * dot;
      for (int y = 0; rows != null && y < LETTER_HEIGHT; y++) {
        for (int x = 0; x < LETTER_WIDTH; x++) {
          if ((rows[y] >> (LETTER_WIDTH - 1 - x) & 1) == 1) {
            fillDot(letterLeft + x * dot, top + y * dot, colour);
          }
        }
      }
    }
  }

  private void fillDot(int left, int top, int colour) {
    for (int row = Math.max(0, top); row < Math.min(height, top + dot); row++) {
      for (int column = Math.max(0, left); column < Math.min(width, left + dot); column++) {
        argb[row * width + column] = colour;
      }
    }
  }
}
