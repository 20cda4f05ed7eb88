package org.sideroscope.dicomobjects;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sideroscope.dicomobjects.part10.Item;

/**
 * What the objects of one version of a reading share.
 *
 * @param program name and version of the program that makes them
 * @param made when their content was made: for a signed reading when it was signed
 */
public record ObjectContext(
    SourceStudy study, ObjectUids uids, String program, OffsetDateTime made) {

  private static final String MAKER = "Sideroscope";

  /** The kinds of objects; each kind is a series of its own. */
  public enum Kind {
    SEGMENTATION("1.2.840.10008.5.1.4.1.1.66.4", "SEG", 9001, "Haemosiderin marks"),
    REPORT("1.2.840.10008.5.1.4.1.1.88.33", "SR", 9002, "Superficial siderosis report"),
    KEY_OBJECTS("1.2.840.10008.5.1.4.1.1.88.59", "KO", 9003, "Key images"),
    DOCUMENT("1.2.840.10008.5.1.4.1.1.104.1", "DOC", 9004, "Superficial siderosis report as PDF"),
    PRESENTATION_STATE("1.2.840.10008.5.1.4.1.1.11.1", "PR", 9005, "Arrows and circles");

    private final String sopClassUid;
    private final String modality;
    private final int seriesNumber;
    private final String description;

    Kind(String sopClassUid, String modality, int seriesNumber, String description) {
      this.sopClassUid = sopClassUid;
      this.modality = modality;
      this.seriesNumber = seriesNumber;
      this.description = description;
    }

    public String sopClassUid() {
      return sopClassUid;
    }

    /** The word in identifiers. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The identifier of an object.
   *
   * @param part tells several of a kind apart; empty where there is one
   */
  public String sopInstanceUid(Kind kind, String part) {
    return uids.of(kind.key() + "/" + part);
  }

  public String seriesInstanceUid(Kind kind) {
    return uids.of(kind.key() + "-series");
  }

  /** The modules that every object has: patient, study, series, equipment, SOP common. */
  public Item head(Kind kind, String part, int instanceNumber) {
    return study
        .attributes()
        .put("SpecificCharacterSet", "ISO_IR 192")
        .put("SOPClassUID", kind.sopClassUid)
        .put("SOPInstanceUID", sopInstanceUid(kind, part))
        .put("Modality", kind.modality)
        .put("SeriesInstanceUID", seriesInstanceUid(kind))
        .number("SeriesNumber", kind.seriesNumber)
        .put("SeriesDescription", kind.description)
        .number("InstanceNumber", instanceNumber)
        .put("Manufacturer", MAKER)
        .put("ManufacturerModelName", MAKER)
        .put("DeviceSerialNumber", "none")
        .put("SoftwareVersions", program)
        .put("ContentDate", made.format(DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT)))
        .put("ContentTime", made.format(DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT)))
        .put("TimezoneOffsetFromUTC", offset())
        .items("CodingSchemeIdentificationSequence", Codes.declaration());
  }

  /** A date and time as an attribute has it (PS3.5 6.2, DT). */
  public String dateTime() {
    return made.format(DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)) + offset();
  }

  /** The same for the signed version before this one. */
  public ObjectContext before() {
    return new ObjectContext(study, uids.before(), program, made);
  }

  private String offset() {
    return made.format(DateTimeFormatter.ofPattern("xx", Locale.ROOT));
  }
}
