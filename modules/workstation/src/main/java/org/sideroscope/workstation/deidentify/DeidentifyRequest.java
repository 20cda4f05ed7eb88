package org.sideroscope.workstation.deidentify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.dicom.deidentify.Keep;

/**
 * What is to be de-identified, and how.
 *
 * @param paths where the images lie: folders, files, archives, a DICOMDIR
 * @param reading the reading of one of the studies, if one goes along
 * @param folder the export; does not exist yet, or is empty
 * @param key the file of the key table, not in the folder; made where it is missing
 * @param pseudonym of the only patient; one is made up where it is empty
 * @param keep what stays beyond the basic profile
 * @param doubtfulImages whether images whose pixels may hold names go along
 * @param keepTexts whether the words somebody wrote into the reading go along
 */
public record DeidentifyRequest(
    List<Path> paths,
    Optional<Path> reading,
    Path folder,
    Path key,
    Optional<String> pseudonym,
    Set<Keep> keep,
    boolean doubtfulImages,
    boolean keepTexts) {

  public DeidentifyRequest {
    paths = List.copyOf(paths);
    keep = Set.copyOf(keep);
  }
}
