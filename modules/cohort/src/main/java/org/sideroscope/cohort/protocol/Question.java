package org.sideroscope.cohort.protocol;

import org.sideroscope.cohort.field.Field;

/**
 * What readers are asked.
 *
 * @param mandatory whether a reading is not done before it was dealt with
 */
public record Question(Field field, boolean mandatory) {}
