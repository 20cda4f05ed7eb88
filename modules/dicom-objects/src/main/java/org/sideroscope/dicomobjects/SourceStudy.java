package org.sideroscope.dicomobjects;

import java.io.IOException;
import java.util.List;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Reader;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * The patient and the study that objects belong to, word for word as one of its images has them, so
 * that a receiver never sees two versions of a patient.
 */
public final class SourceStudy {

  /** Present in every object, if need be without a value (PS3.3 C.7.1.1, C.7.2.1: type 2). */
  private static final List<String> ALWAYS =
      List.of(
          "PatientName",
          "PatientID",
          "PatientBirthDate",
          "PatientSex",
          "StudyDate",
          "StudyTime",
          "ReferringPhysicianName",
          "StudyID",
          "AccessionNumber");

  private static final List<String> WHERE_GIVEN =
      List.of(
          "IssuerOfPatientID",
          "PatientBirthTime",
          "OtherPatientIDs",
          "OtherPatientNames",
          "EthnicGroup",
          "PatientComments",
          "PatientAge",
          "PatientSize",
          "PatientWeight",
          "PatientIdentityRemoved",
          "DeidentificationMethod",
          "DeidentificationMethodCodeSequence",
          "LongitudinalTemporalInformationModified",
          "StudyInstanceUID",
          "StudyDescription");

  private final Item item;
  private final String positionReference;

  private SourceStudy(Item item, String positionReference) {
    this.item = item;
    this.positionReference = positionReference;
  }

  /** Reads the header of an image of the stack; blocks. */
  public static Result<SourceStudy> of(ImageStack stack) {
    return stack.frames().isEmpty() || stack.frames().getFirst().sopInstanceUid().isEmpty()
        ? Result.failure(
            FailureReason.UNSUPPORTED,
            "DICOM objects are made for DICOM images only; these are of another format.")
        : of(stack.frames().getFirst().file());
  }

  /** Reads the header of an image or another object of the study; blocks. */
  public static Result<SourceStudy> of(Source source) {
    try (Part10Reader reader = new Part10Reader()) {
      return reader.read(source).map(file -> of(file.dataSet()));
    } catch (IOException e) {
      return Result.failure(
          FailureReason.IO, source.toString(), "It cannot be read from the disk.");
    }
  }

  static SourceStudy of(Item header) {
    Item item = new Item();
    ALWAYS.forEach(item::put);
    item.copy(header, ALWAYS).copy(header, WHERE_GIVEN);
    return new SourceStudy(item, header.text("PositionReferenceIndicator"));
  }

  public String studyInstanceUid() {
    return item.text("StudyInstanceUID");
  }

  /** The attributes of the patient and study modules. */
  public Item attributes() {
    return new Item().putAll(item);
  }

  /** Position Reference Indicator of the image, which belongs to its frame of reference. */
  public String positionReference() {
    return positionReference;
  }
}
