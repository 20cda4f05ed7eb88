package org.sideroscope.storage.event;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.Serial;
import java.util.List;
import java.util.SortedMap;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.SourceImage;

/** How the few values are written that are not plain records. */
final class DomainModule extends SimpleModule {

  @Serial private static final long serialVersionUID = 1;

  DomainModule() {
    super("sideroscope");
    new TextForm<>(Place.class, place -> place.label().text(), DomainModule::place).addTo(this);
    new TextForm<>(SiteKey.class, SiteKey::label, DomainModule::siteKey).addTo(this);
    new TextForm<>(MarkLabel.class, MarkLabel::text, MarkLabel::of).addTo(this);
    new TextForm<>(VoxelRuns.class, VoxelText::write, VoxelText::read).addTo(this);
    setMixInAnnotation(VolumeGrid.class, GridForm.class);
    setMixInAnnotation(Marks.class, MarksForm.class);
  }

  private static Place place(String label) {
    return Place.parse(MarkLabel.of(label)).orElseThrow(IllegalArgumentException::new);
  }

  private static SiteKey siteKey(String label) {
    return switch (place(label)) {
      case Place.SubSite(SiteKey key) -> key;
      default -> throw new IllegalArgumentException();
    };
  }

  @JsonSerialize(converter = FromGrid.class)
  @JsonDeserialize(converter = ToGrid.class)
  private interface GridForm {}

  /** Columns, rows, slices; then origin, column step, row step, slice step as x, y, z in LPS mm. */
  private static final class FromGrid extends StdConverter<VolumeGrid, double[]> {
    @Override
    public double[] convert(VolumeGrid grid) {
      PatientPoint o = grid.origin();
      PatientVector c = grid.columnStep();
      PatientVector r = grid.rowStep();
      PatientVector s = grid.sliceStep();
      return new double[] {
        grid.columns(), grid.rows(), grid.slices(),
        o.x(), o.y(), o.z(),
        c.x(), c.y(), c.z(),
        r.x(), r.y(), r.z(),
        s.x(), s.y(), s.z()
      };
    }
  }

  private static final class ToGrid extends StdConverter<double[], VolumeGrid> {
    @Override
    public VolumeGrid convert(double[] n) {
      if (n.length != 15) {
        throw new IllegalArgumentException("A grid is fifteen numbers.");
      }
      return new VolumeGrid(
          (int) n[0],
          (int) n[1],
          (int) n[2],
          PatientPoint.of(n[3], n[4], n[5]),
          PatientVector.of(n[6], n[7], n[8]),
          PatientVector.of(n[9], n[10], n[11]),
          PatientVector.of(n[12], n[13], n[14]));
    }
  }

  @JsonSerialize(converter = FromMarks.class)
  @JsonDeserialize(converter = ToMarks.class)
  private interface MarksForm {}

  private record MarkData(
      MarkedStack stack,
      MarkLabel label,
      VoxelRuns voxels,
      SortedMap<Integer, SourceImage> images) {}

  private record MarksData(List<MarkData> marks) {}

  private static final class FromMarks extends StdConverter<Marks, MarksData> {
    @Override
    public MarksData convert(Marks marks) {
      return new MarksData(marks.all().stream().map(FromMarks::data).toList());
    }

    private static MarkData data(Mark mark) {
      return new MarkData(mark.stack(), mark.label(), mark.mask().voxels(), mark.images());
    }
  }

  private static final class ToMarks extends StdConverter<MarksData, Marks> {
    @Override
    public Marks convert(MarksData data) {
      return Marks.of(data.marks().stream().map(ToMarks::mark).toList());
    }

    private static Mark mark(MarkData data) {
      return new Mark(
          data.stack(), data.label(), Mask.of(data.stack().grid(), data.voxels()), data.images());
    }
  }
}
