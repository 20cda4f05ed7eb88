package org.sideroscope.benchmarks.tools;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Interpolation;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.marking.tool.MarkingTool;
import org.sideroscope.marking.tool.Outline;
import org.sideroscope.marking.tool.PicturePlane;
import org.sideroscope.marking.tool.RimBrush;
import org.sideroscope.marking.tool.RoundBrush;
import org.sideroscope.marking.tool.StrokeCover;
import org.sideroscope.marking.tool.ThresholdBrush;

/** What a tool takes for one pointer event, on a slice and on cuts. */
final class PointerRows {

  private static final int WARM_UP_STROKES = 8;
  private static final int STROKES = 10;
  private static final int EVENTS = 300;
  private static final double DARK = 350;

  private PointerRows() {}

  static void run(Volume volume) {
    ToolsBench.print("one pointer event, %d to a stroke around the shell:".formatted(EVENTS));
    tools()
        .forEach((name, tool) ->
            planes(volume.grid())
                .forEach((where, plane) -> print(name + ", " + where, volume, tool, plane)));
  }

  private static Map<String, MarkingTool> tools() {
    Map<String, MarkingTool> tools = new LinkedHashMap<>();
    tools.put("brush of 3 mm", RoundBrush.flat(3));
    tools.put("brush of 20 mm", RoundBrush.flat(20));
    tools.put("ball of 20 mm", RoundBrush.ball(20));
    tools.put("threshold brush of 10 mm", new ThresholdBrush(RoundBrush.flat(10), DARK));
    tools.put("rim brush of 5 mm", new RimBrush(5));
    tools.put("outline", new Outline());
    return tools;
  }

  private static Map<String, PicturePlane> planes(VolumeGrid grid) {
    PatientVector right = PatientVector.of(1, 0.3, 0.2).unit();
    PatientVector through = right.cross(PatientVector.of(0.1, 1, 0.5)).unit();
    Map<String, PicturePlane> planes = new LinkedHashMap<>();
    planes.put("slice", middle(new Orientation.Native(), grid));
    planes.put("coronal", middle(new Orientation.Standard(AnatomicalPlane.CORONAL), grid));
    planes.put(
        "oblique", middle(new Orientation.Oblique(right, through.cross(right), through), grid));
    return planes;
  }

  private static PicturePlane middle(Orientation orientation, VolumeGrid grid) {
    VolumeGrid pictures =
        new Section(orientation, Optional.empty(), Interpolation.TRILINEAR).pictures(grid);
    return new PicturePlane(pictures, pictures.slices() / 2);
  }

  private static void print(String name, Volume volume, MarkingTool tool, PicturePlane plane) {
    List<PatientPoint> path = around(plane);
    double[] clock = new double[STROKES * EVENTS];
    double[] processor = new double[STROKES * EVENTS];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int stroke = -WARM_UP_STROKES; stroke < STROKES; stroke++) {
      StrokeCover cover = tool.begin(volume, plane);
      for (int event = 0; event < EVENTS; event++) {
        long used = threads.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        cover.moveTo(path.get(event));
        long ended = System.nanoTime();
        if (stroke >= 0) {
          int at = stroke * EVENTS + event;
          clock[at] = (ended - began) / 1e6;
          processor[at] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
        }
      }
    }
    ToolsBench.print(
        "  %-36s median %7.3f ms, p99 %7.3f ms; of the processor p99 %7.3f ms"
            .formatted(name, at(clock, 0.5), at(clock, 0.99), at(processor, 0.99)));
  }

  /** Once around the shell and on, nearly a millimetre to either side of it. */
  private static List<PatientPoint> around(PicturePlane plane) {
    VolumeGrid pictures = plane.pictures();
    PatientPoint middle =
        pictures.toPatient(
            VoxelPosition.of(pictures.columns() / 2.0, pictures.rows() / 2.0, plane.picture()));
    List<PatientPoint> path = new ArrayList<>();
    for (int event = 0; event < EVENTS; event++) {
      double turn = event * 0.022;
      double out = ShellVolume.RADIUS_MM + 0.8 * Math.sin(event * 0.2);
      path.add(
          middle
              .plus(pictures.columnStep().unit().times(out * Math.cos(turn)))
              .plus(pictures.rowStep().unit().times(out * Math.sin(turn))));
    }
    return path;
  }

  private static double at(double[] milliseconds, double share) {
    double[] sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }
}
