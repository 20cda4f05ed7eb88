package org.sideroscope.dicom.stack;

import java.util.Optional;
import org.sideroscope.dicom.ObjectKind;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.dicom.StudyObject;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.Tag;

/** From the header of a file to the object it is, if it is more or other than an image. */
public final class ObjectReader {

  /** Empty for an image, and for what belongs to no study. */
  public Optional<FiledObject> read(DicomFile file) {
    Header header = file.header();
    ObjectKind kind = ObjectKind.ofSopClass(header.text(Tag.SOP_CLASS_UID));
    boolean image = file.pixelData().isPresent() && kind == ObjectKind.OTHER;
    StudyFacts study = FileFactsReader.study(header);
    return image || study.studyInstanceUid().isEmpty()
        ? Optional.empty()
        : Optional.of(new FiledObject(FileFactsReader.patient(header), study, object(file, kind)));
  }

  private static StudyObject object(DicomFile file, ObjectKind kind) {
    Header header = file.header();
    return new StudyObject(
        kind,
        FileFactsReader.series(header),
        header.text(Tag.SOP_CLASS_UID),
        header.text(Tag.SOP_INSTANCE_UID),
        file.source());
  }
}
