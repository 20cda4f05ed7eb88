"""What pydicom and numpy make of images, as raw numbers for the tests to compare with.

peer.py stored OUT FILE            the stored values, int32
peer.py window C,W OUT FILE        through a window, PS3.3 C.11.2.1.2.1, uint8
peer.py slab min|mean|max OUT FILE...   real values of a slab, float64
"""
import sys

import numpy
import pydicom


def real(dataset):
    slope = float(dataset.get("RescaleSlope", 1))
    intercept = float(dataset.get("RescaleIntercept", 0))
    return dataset.pixel_array.astype(numpy.float64) * slope + intercept


def windowed(dataset, centre, width):
    x = real(dataset)
    y = ((x - (centre - 0.5)) / (width - 1) + 0.5) * 255
    y = numpy.where(x <= centre - 0.5 - (width - 1) / 2, 0, y)
    y = numpy.where(x > centre - 0.5 + (width - 1) / 2, 255, y)
    if dataset.PhotometricInterpretation == "MONOCHROME1":
        y = 255 - y
    return numpy.floor(y + 0.5).astype(numpy.uint8)


what, arguments = sys.argv[1], sys.argv[2:]
if what == "stored":
    result = pydicom.dcmread(arguments[1]).pixel_array.astype("<i4")
    out = arguments[0]
elif what == "window":
    centre, width = (float(number) for number in arguments[0].split(","))
    result = windowed(pydicom.dcmread(arguments[2]), centre, width)
    out = arguments[1]
else:
    planes = numpy.stack([real(pydicom.dcmread(name)) for name in arguments[2:]])
    result = {"min": planes.min, "mean": planes.mean, "max": planes.max}[arguments[0]](axis=0)
    result = result.astype("<f8")
    out = arguments[1]
result.tofile(out)
