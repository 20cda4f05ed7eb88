package org.sideroscope.dicom;

import java.util.OptionalInt;

/** Which series a stack belongs to, as the headers say; what is missing is empty. */
public record SeriesFacts(
    String seriesInstanceUid,
    OptionalInt number,
    String description,
    String protocol,
    String modality,
    String manufacturer,
    String model,
    String bodyPart,
    String frameOfReferenceUid) {}
