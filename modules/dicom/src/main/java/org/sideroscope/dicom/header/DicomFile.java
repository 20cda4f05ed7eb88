package org.sideroscope.dicom.header;

import java.util.Optional;
import org.sideroscope.dicom.TransferSyntax;
import org.sideroscope.dicom.source.FileStamp;
import org.sideroscope.dicom.source.Source;

/**
 * What a file says about itself.
 *
 * @param stamp of the file when it was read
 * @param size in bytes, unpacked
 * @param dataSetOffset where the data set begins in the file
 * @param pixelData empty for objects without pixels
 */
public record DicomFile(
    Source source,
    FileStamp stamp,
    long size,
    TransferSyntax transferSyntax,
    long dataSetOffset,
    Header header,
    Optional<PixelData> pixelData) {}
