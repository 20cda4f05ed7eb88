"""Prints what pydicom makes of a segmentation: one line a frame."""
import hashlib
import sys

import pydicom

seg = pydicom.dcmread(sys.argv[1])
pixels = seg.pixel_array
if pixels.ndim == 2:
    pixels = pixels[None]
tracking = {s.SegmentNumber: s.TrackingID for s in seg.SegmentSequence}
for frame, groups in zip(pixels, seg.PerFrameFunctionalGroupsSequence):
    number = groups.SegmentIdentificationSequence[0].ReferencedSegmentNumber
    source = groups.DerivationImageSequence[0].SourceImageSequence[0]
    print(
        tracking[number],
        source.ReferencedSOPInstanceUID,
        source.get("ReferencedFrameNumber", 0),
        hashlib.sha1(frame.astype("uint8").tobytes()).hexdigest(),
    )
