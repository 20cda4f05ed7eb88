package org.sideroscope.app.coordinating;

import java.util.function.Consumer;
import org.sideroscope.app.files.FileChoices;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.AddStudies;
import org.sideroscope.workstation.project.CoordinatedProject;

/**
 * What every page of a project's sheet is made from.
 *
 * @param onName to be told what the project is called, when that is known or has changed
 */
public record Coordination(
    CoordinatedProject project,
    AddStudies adding,
    TaskExecutor tasks,
    FileChoices files,
    Texts texts,
    Consumer<String> onName) {}
