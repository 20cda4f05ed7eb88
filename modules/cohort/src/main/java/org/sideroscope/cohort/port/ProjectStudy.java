package org.sideroscope.cohort.port;

/**
 * A study of a project.
 *
 * @param code under which readers know it: {@code S0001}
 * @param studyInstanceUid never shown to blinded readers
 * @param place where its images lie: a path, relative to the project where it lies inside
 */
public record ProjectStudy(String code, String studyInstanceUid, String place) {}
