package org.sideroscope.app.window;

import java.util.Map;
import org.sideroscope.app.command.Command;
import org.sideroscope.viewer.ViewportTool;

/** The tools of the hand that have a command of their own. */
final class HandTools {

  static final Map<Command, ViewportTool> BY_COMMAND =
      Map.ofEntries(
          Map.entry(Command.WINDOW_TOOL, ViewportTool.WINDOW_LEVEL),
          Map.entry(Command.PAN_TOOL, ViewportTool.PAN),
          Map.entry(Command.TILT_TOOL, ViewportTool.TILT),
          Map.entry(Command.BRUSH, ViewportTool.BRUSH),
          Map.entry(Command.ERASER, ViewportTool.ERASER),
          Map.entry(Command.THRESHOLD_BRUSH, ViewportTool.THRESHOLD_BRUSH),
          Map.entry(Command.RIM_BRUSH, ViewportTool.RIM_BRUSH),
          Map.entry(Command.REGION_GROWING, ViewportTool.REGION_GROWING),
          Map.entry(Command.POLYGON, ViewportTool.POLYGON),
          Map.entry(Command.FREEHAND, ViewportTool.FREEHAND),
          Map.entry(Command.DISTANCE, ViewportTool.DISTANCE),
          Map.entry(Command.ANGLE, ViewportTool.ANGLE),
          Map.entry(Command.ELLIPSE, ViewportTool.ELLIPSE),
          Map.entry(Command.POINT_VALUE, ViewportTool.POINT_VALUE),
          Map.entry(Command.PROFILE, ViewportTool.PROFILE),
          Map.entry(Command.ARROW, ViewportTool.ARROW),
          Map.entry(Command.CIRCLE, ViewportTool.CIRCLE));

  private HandTools() {}
}
