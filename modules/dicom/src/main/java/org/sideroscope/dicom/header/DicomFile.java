package org.sideroscope.dicom.header;

import java.nio.file.Path;
import java.util.Optional;
import org.sideroscope.dicom.TransferSyntax;

/**
 * What a file says about itself.
 *
 * @param size of the file in bytes when it was read
 * @param dataSetOffset where the data set begins in the file
 * @param pixelData empty for objects without pixels
 */
public record DicomFile(
    Path path,
    long size,
    TransferSyntax transferSyntax,
    long dataSetOffset,
    Header header,
    Optional<PixelData> pixelData) {}
