package org.sideroscope.dicomobjects.seg;

import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicomobjects.part10.Item;

/** What a segmentation's file says before its pixels. */
record SegmentationHead(DicomFile file, Item header, SegmentationKind kind) {}
