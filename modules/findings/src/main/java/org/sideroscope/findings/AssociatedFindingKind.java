package org.sideroscope.findings;

import java.util.Optional;

/**
 * Findings beside siderosis, or possible sources of it, for pick lists. Source: specification
 * section 5 (AJNR; PN table 2 and "Imaging").
 */
public enum AssociatedFindingKind implements Term {
  DURAL_DEFECT("dural-defect", "Dural defect", "dural tear;dural leak"),
  INTRASPINAL_COLLECTION(
      "intraspinal-collection",
      "Fluid-filled intraspinal collection",
      "intraspinal fluid collection;spinal collection;spinal fluid collection;spinal CSF collection;extradural collection;epidural collection;spinal epidural collection;extra-arachnoid collection"),
  MENINGOCELE("meningocele", "Meningocele", "meningocoele"),
  PSEUDOMENINGOCELE("pseudomeningocele", "Pseudomeningocele", ""),
  DURAL_DIVERTICULUM("dural-diverticulum", "Dural diverticulum", ""),
  DURAL_ECTASIA("dural-ectasia", "Dural ectasia", ""),
  EPIDURAL_CYST("epidural-cyst", "Epidural cyst", ""),
  INTRACRANIAL_COLLECTION("intracranial-collection", "Intracranial collection", ""),
  POSTERIOR_FOSSA_PSEUDOMENINGOCELE(
      "posterior-fossa-pseudomeningocele", "Posterior fossa pseudomeningocele", ""),
  NERVE_ROOT_AVULSION("nerve-root-avulsion", "Nerve-root avulsion", "root avulsion"),
  INTERRUPTED_CORD_RIM("interrupted-cord-rim", "Interrupted cord rim at an avulsion", ""),
  BRACHIAL_PLEXUS_INJURY("brachial-plexus-injury", "Brachial plexus injury", ""),
  OLD_VERTEBRAL_FRACTURE("old-vertebral-fracture", "Old vertebral fracture", "vertebral fracture"),
  DISC_EXTRUSION("disc-extrusion", "Disc extrusion", ""),
  CALCIFIED_DISC_OR_OSTEOPHYTE(
      "calcified-disc-or-osteophyte",
      "Calcified disc protrusion or osteophyte at the level of a leak",
      "calcified disc protrusion;osteophyte;calcified disc protrusion or osteophyte"),
  CORD_ATROPHY("cord-atrophy", "Cord atrophy", "spinal cord atrophy"),
  MYELOMALACIA("myelomalacia", "Myelomalacia", ""),
  CORD_TETHERING("cord-tethering", "Cord tethering", "tethered cord"),
  ROOT_CLUMPING(
      "root-clumping",
      "Root clumping or peripheral roots (arachnoiditis)",
      "peripheral roots;root clumping or peripheral roots;arachnoiditis"),
  CEREBELLAR_ATROPHY("cerebellar-atrophy", "Cerebellar atrophy", ""),
  HYDROCEPHALUS("hydrocephalus", "Hydrocephalus", ""),
  PACHYMENINGEAL_ENHANCEMENT(
      "pachymeningeal-enhancement", "Diffuse pachymeningeal enhancement", ""),
  PIAL_CORD_ENHANCEMENT("pial-cord-enhancement", "Linear pial cord enhancement", ""),
  PROMINENT_VEINS(
      "prominent-veins",
      "Prominent epidural or pial veins",
      "prominent epidural veins;prominent pial veins"),
  CEREBRAL_ARTERIOVENOUS_LESION(
      "cerebral-arteriovenous-lesion",
      "Cerebral arteriovenous malformation or fistula",
      "cerebral arteriovenous malformation;cerebral arteriovenous fistula;arteriovenous malformation;arteriovenous fistula;arteriovenous malformation or fistula"),
  SPINAL_ARTERIOVENOUS_LESION(
      "spinal-arteriovenous-lesion",
      "Spinal arteriovenous malformation or fistula",
      "spinal arteriovenous malformation;spinal arteriovenous fistula"),
  SUBARACHNOID_CLOT("subarachnoid-clot", "Subarachnoid clot", ""),
  PSEUDOENCEPHALOCELE("pseudoencephalocele", "Pseudoencephalocele", ""),
  CHRONIC_SUBOCCIPITAL_HAEMATOMA(
      "chronic-suboccipital-haematoma", "Chronic suboccipital haematoma", ""),
  BRIGHT_CEREBELLUM("bright-cerebellum", "Bright cerebellum beside the rim", ""),
  EPENDYMOMA("ependymoma", "Ependymoma", ""),
  PITUITARY_ADENOMA("pituitary-adenoma", "Pituitary adenoma", ""),
  MELANOCYTOMA("melanocytoma", "Melanocytoma", ""),
  PILOCYTIC_ASTROCYTOMA("pilocytic-astrocytoma", "Pilocytic astrocytoma", ""),
  PARAGANGLIOMA("paraganglioma", "Paraganglioma", ""),
  METASTASIS("metastasis", "Metastasis", "metastases"),
  OTHER_TUMOUR("other-tumour", "Other tumour", "tumour;tumor;other tumor"),
  ATYPICAL_ANEURYSM_OR_CAVERNOMA(
      "atypical-aneurysm-or-cavernoma",
      "Atypical aneurysm or cavernoma near a surface",
      "atypical aneurysm;cavernoma"),
  PRIOR_HAEMORRHAGE(
      "prior-haemorrhage",
      "Prior haemorrhage",
      "old haemorrhage;previous haemorrhage;intracerebral haemorrhage;lobar haemorrhage"),
  POST_OPERATIVE_CAVITY("post-operative-cavity", "Post-operative cavity", ""),
  CT_MYELOGRAM_LEAK("ct-myelogram-leak", "CT myelogram leak", "leak on CT myelogram");

  private final String key;
  private final String displayName;
  private final String otherNames;

  AssociatedFindingKind(String key, String displayName, String otherNames) {
    this.key = key;
    this.displayName = displayName;
    this.otherNames = otherNames;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String displayName() {
    return displayName;
  }

  /**
   * True for what shows that the dura is open: a defect, or the fluid that has come through one (PN
   * "Underlying causes").
   */
  public boolean isDuralDefectOrCollection() {
    return switch (this) {
      case DURAL_DEFECT,
          INTRASPINAL_COLLECTION,
          PSEUDOMENINGOCELE,
          POSTERIOR_FOSSA_PSEUDOMENINGOCELE,
          CT_MYELOGRAM_LEAK ->
          true;
      default -> false;
    };
  }

  /** True for blood other than the siderosis itself. */
  public boolean isHaemorrhage() {
    return switch (this) {
      case SUBARACHNOID_CLOT, CHRONIC_SUBOCCIPITAL_HAEMATOMA, PRIOR_HAEMORRHAGE -> true;
      default -> false;
    };
  }

  /** The member that a reader's own words name; empty for words that name none. */
  public static Optional<AssociatedFindingKind> recognise(String words) {
    return Terms.recognise(values(), member -> member.otherNames, words);
  }
}
