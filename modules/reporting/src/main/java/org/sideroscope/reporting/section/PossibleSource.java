package org.sideroscope.reporting.section;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.AssociatedFindingKind;

/**
 * Which associated findings may be where the blood came from: an open dura and what shows it, a
 * tumour that bleeds, an atypical vascular lesion. Source: PN table 2 and "Imaging"; AJNR.
 */
final class PossibleSource {

  private static final Set<AssociatedFindingKind> KINDS =
      EnumSet.of(
          AssociatedFindingKind.DURAL_DEFECT,
          AssociatedFindingKind.INTRASPINAL_COLLECTION,
          AssociatedFindingKind.MENINGOCELE,
          AssociatedFindingKind.PSEUDOMENINGOCELE,
          AssociatedFindingKind.DURAL_DIVERTICULUM,
          AssociatedFindingKind.DURAL_ECTASIA,
          AssociatedFindingKind.EPIDURAL_CYST,
          AssociatedFindingKind.INTRACRANIAL_COLLECTION,
          AssociatedFindingKind.POSTERIOR_FOSSA_PSEUDOMENINGOCELE,
          AssociatedFindingKind.NERVE_ROOT_AVULSION,
          AssociatedFindingKind.CT_MYELOGRAM_LEAK,
          AssociatedFindingKind.CEREBRAL_ARTERIOVENOUS_LESION,
          AssociatedFindingKind.SPINAL_ARTERIOVENOUS_LESION,
          AssociatedFindingKind.EPENDYMOMA,
          AssociatedFindingKind.PITUITARY_ADENOMA,
          AssociatedFindingKind.MELANOCYTOMA,
          AssociatedFindingKind.PILOCYTIC_ASTROCYTOMA,
          AssociatedFindingKind.PARAGANGLIOMA,
          AssociatedFindingKind.METASTASIS,
          AssociatedFindingKind.OTHER_TUMOUR,
          AssociatedFindingKind.ATYPICAL_ANEURYSM_OR_CAVERNOMA,
          AssociatedFindingKind.PRIOR_HAEMORRHAGE);

  private PossibleSource() {}

  /** A finding that is present and may be a source. */
  static boolean isRecordedAs(AssociatedFinding finding) {
    return isPresent(finding, KINDS::contains);
  }

  /** A finding that is present and shows that the dura is open, which a myelogram may locate. */
  static boolean isLeak(AssociatedFinding finding) {
    return isPresent(finding, AssociatedFindingKind::isDuralDefectOrCollection);
  }

  private static boolean isPresent(
      AssociatedFinding finding, Predicate<AssociatedFindingKind> wanted) {
    return finding.state() == AssessmentState.PRESENT
        && AssociatedFindingKind.recognise(finding.what()).filter(wanted).isPresent();
  }
}
