package org.sideroscope.marking.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.marking.measure.Quantity.Name;

class MeasureTextsTest {

  private final MeasureTexts texts = MeasureTexts.english();

  @Test
  void aLengthHasItsUnitBesideIt() {
    assertEquals(List.of("12.4\u00a0mm"), texts.lines(List.of(Quantity.mm(Name.LENGTH, 12.36))));
    assertEquals(List.of("90.0°"), texts.lines(List.of(new Quantity(Name.ANGLE, 89.96, "°"))));
  }

  @Test
  void aRegionSaysItsValuesAndOfHowManyVoxelsTheyAre() {
    List<Quantity> region =
        List.of(
            new Quantity(Name.AREA, 34.56, "mm²"),
            new Quantity(Name.VOXELS, 138, ""),
            new Quantity(Name.MEAN, -43.21, "HU"),
            new Quantity(Name.SD, 9.876, "HU"),
            new Quantity(Name.MINIMUM, -70, "HU"),
            new Quantity(Name.MAXIMUM, -20.5, "HU"));

    assertEquals(
        List.of("−43.2 ± 9.88\u00a0HU", "−70 to −20.5\u00a0HU", "34.6\u00a0mm², 138 voxels"),
        texts.lines(region));
  }

  @Test
  void valuesOfMrHaveNoUnit() {
    assertEquals(List.of("213"), texts.lines(List.of(new Quantity(Name.VALUE, 213, ""))));
    assertEquals(List.of("0.00123"), texts.lines(List.of(new Quantity(Name.VALUE, 0.001234, ""))));
  }

  @Test
  void aProfileSaysWhereItsDipLies() {
    List<Quantity> profile =
        List.of(
            Quantity.mm(Name.LENGTH, 20),
            Quantity.mm(Name.DIP_POSITION, 6.42),
            new Quantity(Name.DIP_DEPTH, 1380.4, ""),
            Quantity.mm(Name.DIP_WIDTH, 2.1));

    assertEquals("20.0\u00a0mm; dip of 1380 at 6.4\u00a0mm, 2.1\u00a0mm wide", texts.line(profile));
  }

  @Test
  void nothingMeasuredSaysNothing() {
    assertEquals(List.of(), texts.lines(List.of()));
    assertEquals(List.of("0 voxels"), texts.lines(List.of(new Quantity(Name.VOXELS, 0, ""))));
  }
}
