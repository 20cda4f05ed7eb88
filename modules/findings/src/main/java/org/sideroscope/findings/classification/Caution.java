package org.sideroscope.findings.classification;

/**
 * Something the reader should bear in mind about a result. Source: specification 3.4, and 2, 3.1 to
 * 3.3 where they ask for one.
 *
 * @param id stable; each stands in the rule that gives it, in {@code ImagingCautions}, {@code
 *     PatternCautions}, {@code SulcalCautions} or {@code HistoryCautions}
 * @param text one or two sentences for the reader; holds labels of sites, never patient data
 * @param source the citation a reader can follow
 */
public record Caution(String id, String text, String source) {}
