package org.sideroscope.app.window;

import java.time.ZoneId;
import java.util.concurrent.Executor;
import org.sideroscope.app.studies.ThumbnailSource;
import org.sideroscope.app.task.RunningTasks;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.Workstation;

/**
 * What the window is built from; the composition root puts it together, tests put in their own.
 *
 * @param drawing runs what is too slow for the window's thread while drawing
 */
public record Services(
    Workstation workstation,
    ThumbnailSource thumbnails,
    TaskExecutor tasks,
    RunningTasks runningTasks,
    Executor drawing,
    FileChoices files,
    Texts texts,
    ZoneId zone) {}
