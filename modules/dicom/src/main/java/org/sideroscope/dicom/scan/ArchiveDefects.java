package org.sideroscope.dicom.scan;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.source.ArchiveListing;
import org.sideroscope.dicom.source.Source;

/** What is wrong with an archive that can be read all the same. */
final class ArchiveDefects {

  private ArchiveDefects() {}

  static List<Defect> of(Source archive, ArchiveListing listing) {
    List<Defect> defects = new ArrayList<>();
    if (!listing.whole()) {
      defects.add(
          Defect.inFile(
              Severity.ERROR,
              DefectKind.BROKEN_FILE,
              archive,
              "The archive is damaged or cut off after %d files; what follows is lost."
                  .formatted(listing.sources().size())));
    }
    if (listing.unsafe() > 0) {
      defects.add(
          Defect.inFile(
              Severity.WARNING,
              DefectKind.UNSAFE_NAME,
              archive,
              "%d of its entries name places outside the archive and are left out."
                  .formatted(listing.unsafe())));
    }
    return defects;
  }
}
