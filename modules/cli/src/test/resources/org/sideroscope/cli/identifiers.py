"""Looks in every file of an export for what identifies in the files it was made of.

Says "nothing found", or one line for each thing found. Ends with 3 where pydicom is missing.
"""

import pathlib
import re
import sys
import warnings

try:
    import pydicom
except ImportError:
    sys.exit(3)

warnings.simplefilter("ignore")

IDENTIFYING = {
    "PatientID", "OtherPatientIDs", "IssuerOfPatientID", "PatientAddress", "AccessionNumber",
    "StudyID", "InstitutionName", "InstitutionAddress", "InstitutionalDepartmentName",
    "StationName", "DeviceSerialNumber", "PerformedProcedureStepID", "AdmissionID",
    "RequestedProcedureID", "ScheduledProcedureStepID", "ImageComments", "StudyComments",
    "PatientComments", "AdditionalPatientHistory",
}
SHORTEST = 4


def values(element):
    value = element.value
    many = isinstance(value, (list, tuple, pydicom.multival.MultiValue))
    return [str(each).strip() for each in (value if many else [value]) if each is not None]


def identifying(data_set, found):
    for element in data_set:
        if element.VR == "SQ":
            for item in element.value:
                identifying(item, found)
        elif element.VR == "UI":
            if element.keyword not in ("CodingSchemeUID", "ImplementationClassUID"):
                found.update(uid for uid in values(element) if not uid.startswith("1.2.840.10008."))
        elif element.VR == "PN":
            for name in values(element):
                found.update(re.split(r"[\^= ,]+", name))
        elif element.VR in ("DA", "DT") or element.keyword in IDENTIFYING:
            found.update(values(element))


def files(folder):
    return [path for path in pathlib.Path(folder).rglob("*") if path.is_file()]


def without_pixels(path):
    data_set = pydicom.dcmread(path, stop_before_pixels=True)
    raw = path.read_bytes()
    pixels = raw.rfind(b"\xe0\x7f\x10\x00")
    return data_set, raw if pixels < 0 else raw[:pixels]


def privates(data_set):
    for element in data_set:
        if element.tag.is_private:
            yield element
        if element.VR == "SQ":
            for item in element.value:
                yield from privates(item)


originals = set()
makers = set()
for path in files(sys.argv[1]):
    try:
        original = pydicom.dcmread(path)
    except pydicom.errors.InvalidDicomError:
        continue
    identifying(original, originals)
    makers.update(str(original.get("Manufacturer", "")).split())

said = []
looked_at = 0
for path in files(sys.argv[2]):
    if path.suffix != ".dcm":
        content = path.read_bytes()
    else:
        looked_at += 1
        cleaned, content = without_pixels(path)
        if cleaned.PatientIdentityRemoved != "YES" or not cleaned.DeidentificationMethodCodeSequence:
            said.append("not declared as de-identified")
        said += [f"private {each.tag}" for each in privates(cleaned) if each.VR not in ("US", "SS", "LO")]
        if len(cleaned.SOPInstanceUID) > 64 or not cleaned.SOPInstanceUID.startswith("2.25."):
            said.append("no UID of the export")
        if cleaned.SOPInstanceUID != cleaned.file_meta.MediaStorageSOPInstanceUID:
            said.append("the meta information names another instance")
    # the digits of new UIDs are random
    lower = re.sub(rb"2\.25\.\d+", b"", content).lower()
    for value in originals - makers:
        if len(value) >= SHORTEST and value.encode("utf-8").lower() in lower:
            said.append(f"{value!r} in {path.name}")

if looked_at == 0:
    said.append("no file to look at")
print("\n".join(sorted(set(said))) if said else "nothing found")
