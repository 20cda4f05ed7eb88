package org.sideroscope.app.viewing;

import java.util.List;
import org.sideroscope.app.studies.StudiesView.Choice;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.workstation.hanging.Layout;

/** Hangs whole studies and single series in the viewing area. */
public final class StudyHanging {

  private final ViewingArea area;
  private final StackHanger hanger;

  public StudyHanging(ViewingArea area, StackHanger hanger) {
    this.area = area;
    this.hanger = hanger;
  }

  /** Takes down everything and hangs a study by the kinds of its series. */
  public void hang(Patient patient, Study study) {
    List<ImageStack> stacks = Hanging.of(study);
    takeDown();
    area.activate(0);
    area.arrange(Hanging.layoutFor(stacks.size()));
    for (int i = 0; i < stacks.size(); i++) {
      hanger.hang(area.pane(i), new Choice(patient, study, stacks.get(i)));
    }
    area.changed();
  }

  /** What hangs is called as in this scan from now on. */
  public void rename(Scan scan) {
    area.panes().forEach(pane -> pane.rename(scan));
    area.changed();
  }

  /** Takes down everything. */
  public void clear() {
    takeDown();
    area.activate(0);
    area.arrange(Layout.ONE);
    area.changed();
  }

  private void takeDown() {
    area.panes().forEach(hanger::takeDown);
  }

  /** Hangs one series in the active viewport. */
  public void hangInActive(Choice choice) {
    hanger.hang(area.active(), choice);
    area.changed();
  }

  /** Hangs the next or previous series of the study in the active viewport. */
  public void stepSeries(int steps) {
    area.active()
        .shown()
        .ifPresent(shown -> {
          List<ImageStack> stacks =
              shown.study().stacks().stream().filter(stack -> !stack.isSegmentation()).toList();
          int at = stacks.indexOf(shown.stack());
          ImageStack next = stacks.get(Math.floorMod(at + steps, stacks.size()));
          hangInActive(new Choice(shown.patient(), shown.study(), next));
        });
  }
}
