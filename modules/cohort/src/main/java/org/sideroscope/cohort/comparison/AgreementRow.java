package org.sideroscope.cohort.comparison;

import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.field.Field;

/**
 * One figure of a table of agreement.
 *
 * @param compared who: {@code all}, {@code r1 r2}, or {@code r1 r1-again} for one reader's repeats
 * @param statistic its stable key: {@code cohen-kappa}
 */
public record AgreementRow(Field field, String compared, String statistic, Statistic value) {}
