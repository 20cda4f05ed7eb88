package org.sideroscope.workstation.deidentify;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.dicom.deidentify.Keep;

/**
 * How a study is de-identified, and where to.
 *
 * @param folder the export; does not exist yet, or is empty
 * @param key the file of the key table, not in the folder; made where it is missing
 * @param pseudonym of the only patient; one is made up where it is empty
 * @param keep what stays beyond the basic profile
 * @param doubtfulImages whether images whose pixels may hold names go along
 * @param keepTexts whether the words somebody wrote into the reading go along
 */
public record DeidentifyChoices(
    Path folder,
    Path key,
    Optional<String> pseudonym,
    Set<Keep> keep,
    boolean doubtfulImages,
    boolean keepTexts) {

  public DeidentifyChoices {
    keep = Set.copyOf(keep);
  }
}
