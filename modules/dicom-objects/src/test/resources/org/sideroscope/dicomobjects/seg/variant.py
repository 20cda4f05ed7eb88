"""Makes a small segmentation of one sort with pydicom and prints every marked pixel of it."""
import random
import sys

import numpy
import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.pixel_data_handlers.numpy_handler import pack_bits
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, RLELossless

sort, out = sys.argv[1], sys.argv[2]
COLUMNS, ROWS, PLANES = 7, 5, [0.0, 2.0, 4.0, 10.0]
SEGMENTS = [1, 2]
random.seed(7)
rng = numpy.random.default_rng(7)


def item(**values):
    made = Dataset()
    for key, value in values.items():
        setattr(made, key, value)
    return made


def code(value, meaning):
    return Sequence([item(CodeValue=value, CodingSchemeDesignator="SCT", CodeMeaning=meaning)])


seg = Dataset()
seg.file_meta = FileMetaDataset()
seg.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
label_map = sort == "LABELMAP"
seg.SOPClassUID = "1.2.840.10008.5.1.4.1.1.66." + ("7" if label_map else "4")
seg.file_meta.MediaStorageSOPClassUID = seg.SOPClassUID
seg.SOPInstanceUID = seg.file_meta.MediaStorageSOPInstanceUID = "2.25.11"
seg.StudyInstanceUID, seg.SeriesInstanceUID = "2.25.12", "2.25.13"
seg.Modality, seg.FrameOfReferenceUID = "SEG", "2.25.14"
seg.SegmentationType = sort.split("-")[0]
seg.SamplesPerPixel, seg.PhotometricInterpretation = 1, "MONOCHROME2"
seg.Rows, seg.Columns, seg.PixelRepresentation = ROWS, COLUMNS, 0
bits = 1 if sort == "BINARY" else 16 if label_map else 8
seg.BitsAllocated = seg.BitsStored = bits
seg.HighBit = bits - 1
seg.SegmentSequence = Sequence(
    [
        item(
            SegmentNumber=number,
            SegmentLabel="S%d" % number,
            SegmentAlgorithmType="AUTOMATIC",
            SegmentAlgorithmName="noise",
            SegmentedPropertyCategoryCodeSequence=code("91723000", "Anatomical Structure"),
            SegmentedPropertyTypeCodeSequence=code("10200004", "Liver"),
        )
        for number in SEGMENTS
    ]
)
if sort.startswith("FRACTIONAL"):
    seg.SegmentationFractionalType, seg.MaximumFractionalValue = "PROBABILITY", 200
shared = item(
    PixelMeasuresSequence=Sequence([item(PixelSpacing=[1.5, 0.5], SliceThickness=2.0)])
)
orientation = Sequence([item(ImageOrientationPatient=[1, 0, 0, 0, 1, 0])])
seg.SharedFunctionalGroupsSequence = Sequence([shared])
places = [(0, z) for z in PLANES] if label_map else [(s, z) for s in SEGMENTS for z in PLANES]
random.shuffle(places)
frames, groups = [], []
for segment, z in places:
    if label_map:
        frame = rng.choice(numpy.array([0, 1, 2], "uint16"), (ROWS, COLUMNS))
    elif sort == "BINARY":
        frame = rng.integers(0, 2, (ROWS, COLUMNS), "uint8")
    else:
        frame = rng.choice(numpy.array([0, 50, 99, 100, 101, 200], "uint8"), (ROWS, COLUMNS))
    frames.append(frame)
    group = item(
        PlanePositionSequence=Sequence([item(ImagePositionPatient=[-10, 20, z])]),
        PlaneOrientationSequence=orientation,
        DerivationImageSequence=Sequence([]),
    )
    if not label_map:
        group.SegmentIdentificationSequence = Sequence([item(ReferencedSegmentNumber=segment)])
    groups.append(group)
    for row in range(ROWS):
        for column in range(COLUMNS):
            value = int(frame[row, column])
            number = value if label_map else segment
            marked = value > 0 if label_map else value == 1 if sort == "BINARY" else value >= 100
            if marked:
                print("%d: %d %d %.1f" % (number, column, row, z))
seg.PerFrameFunctionalGroupsSequence = Sequence(groups)
seg.NumberOfFrames = len(frames)
pixels = numpy.stack(frames)
if sort == "BINARY":
    packed = pack_bits(pixels.flatten())
    seg.PixelData = packed + b"\0" * (len(packed) % 2)
else:
    raw = pixels.tobytes()
    seg.PixelData = raw + b"\0" * (len(raw) % 2)
seg["PixelData"].VR = "OW" if label_map else "OB"
seg.is_little_endian, seg.is_implicit_VR = True, False
if sort.endswith("-RLE"):
    seg.compress(RLELossless)
    seg.SegmentationType = "FRACTIONAL"
pydicom.dcmwrite(out, seg, write_like_original=False)
