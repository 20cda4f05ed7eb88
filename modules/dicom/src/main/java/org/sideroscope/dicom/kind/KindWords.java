package org.sideroscope.dicom.kind;

import static org.sideroscope.dicom.kind.HeaderWords.words;

import java.util.regex.Pattern;

/**
 * The words of descriptions and sequence names that tell kinds. Vendors' names: SWI (Siemens,
 * United Imaging), SWAN (GE), SWIp and VenBOLD (Philips), FSBB (Canon), BSI (Fujifilm, Hitachi).
 */
final class KindWords {

  static final Pattern SUSCEPTIBILITY =
      words(
          "[es]?swi(?:p|mip|[0-9]+[a-z0-9]*)?",
          "e?swan[0-9]*",
          "fsbb[0-9]*",
          "ven ?bold[a-z0-9]*",
          "venous bold",
          "bsi",
          "padre",
          "susceptib[a-z]*",
          "(?:mag|pha|mip) images(?: sw)?");

  static final Pattern SUSCEPTIBILITY_SEQUENCE =
      words("swi[0-9]*d[0-9a-z]*", "swan[0-9a-z]*", "fsbb[0-9a-z]*");

  /** What Siemens calls the sequence from which it makes susceptibility-weighted images. */
  static final Pattern SIEMENS_SEQUENCE = words("swi[0-9]d[0-9a-z]*");

  /** What the scanner calls the images behind the phase mask. */
  static final Pattern PROCESSED = words("swi images");

  static final Pattern PHILIPS_PROCESSING = words("s?swip");

  static final Pattern MAGNITUDE = words("mag", "magn", "magnitude", "mag images");

  /** Not the phases of fat and water. */
  static final Pattern PHASE =
      words(
          "pha", "(?<!out of )(?<!in )(?<!out )(?<!opposed )(?<!opp )phase(?: map)?", "pha images");

  static final Pattern FILTERED_PHASE = words("filt pha", "filtered phase", "filt phase");

  static final Pattern FIELD_MAPPING =
      words(
          "field ?map[a-z]*",
          "field mapping",
          "fmap",
          "b0(?: ?map)?",
          "gre field [a-z]+",
          "phase ?diff(?:erence)?");

  /** Not flow compensation, which many sequences have, nor what follows contrast medium. */
  static final Pattern FLOW =
      words(
          "venc[0-9]*",
          "pca",
          "pc ?mra",
          "phase contrast",
          "csf flow",
          "velocity",
          "[234]d ?flow",
          "q ?flow",
          "flow quant[a-z]*");

  static final Pattern FLOW_OF_PHASE = words("flow", "pc");

  static final Pattern LOCALISING =
      words(
          "locali[sz]er[0-9]*",
          "loc",
          "scout",
          "survey",
          "surview",
          "pilot",
          "smart ?brain",
          "[34] ?pl(?:ane)?",
          "topogram",
          "plan ?scan");

  static final Pattern CALIBRATING =
      words(
          "calibration",
          "(?:asset|arc|coil) cal",
          "b1 ?map[a-z]*",
          "rf ?map",
          "flip angle map",
          "ref(?:erence)? scan",
          "coil sensitivity",
          "sensitivity map",
          "shim[a-z]*");

  static final Pattern MYELOGRAPHY = words("myelo[a-z]*");

  static final Pattern DIFFUSION =
      words(
          "e?dwi[a-z0-9]*",
          "diff",
          "diffusion",
          "dti",
          "dsi",
          "dki",
          "ivim",
          "resolve",
          "trace[a-z]*",
          "hardi");

  static final Pattern DIFFUSION_MAP =
      words(
          "e?adc",
          "(?:dti|dwi|diff|diffusion|dir[0-9]+)(?: [a-z0-9]+)* fa",
          "fa ?map",
          "colfa",
          "(?:exponential )?apparent diffusion[a-z ]*",
          "average dc",
          "fractional aniso[a-z]*",
          "tensor");

  /**
   * Values of image types of maps that are computed from diffusion, perfusion or several echoes.
   */
  static final Pattern MAP_TYPE =
      words(
          "e?adc",
          "fa",
          "exp",
          "(?:rel|r)?c?cb[fv]",
          "(?:rel)?mtt",
          "ttp",
          "tmax",
          "pbp",
          "oef",
          "rcmro2",
          "rleakage",
          "(?:multi )?qmap",
          "[tr][12](?:star)? map");

  static final Pattern PERFUSION =
      words(
          "perf",
          "perfusion",
          "pwi",
          "dsc",
          "dce",
          "p?c?asl",
          "pasl",
          "(?:rel)?c?cb[fv][a-z]*",
          "r?cb[fv]",
          "mtt",
          "ttp",
          "tmax",
          "cerebral blood (?:flow|volume)",
          "mean transit time",
          "time to peak",
          "dynamic susceptib[a-z]*",
          "pbp");

  static final Pattern RELAXATION_MAP =
      words(
          "(?:t1|t2|t2star|r1|r2|r2star|r2s|pd) ?(?:map[a-z]*|relaxometry)",
          "r2star",
          "r2s",
          "myomaps?",
          "mapit");

  static final Pattern QUANTITATIVE =
      words(
          "[a-z]*qsm[a-z0-9]*",
          "susceptibility map[a-z]*",
          "quantitative susceptibility[a-z ]*",
          "chi ?map",
          "i?swim");

  /** What tells that the images were acquired for a map and are none. */
  static final Pattern SOURCE_OF_MAP =
      words(
          "mag",
          "magn",
          "magnitude",
          "raw",
          "source",
          "e(?:cho)?[0-9]+",
          "[0-9]+ ?echo(?:es)?",
          "m?e?gre");

  static final Pattern MINIMUM_PROJECTION =
      words("min ?ip[a-z0-9]*", "mip images(?: sw)?", "minimum (?:intensity )?projection");

  static final Pattern PROJECTION = words("mip", "m ip");

  static final Pattern MAXIMUM_PROJECTION = words("max ?ip", "mip", "mip range[ 0-9]*");

  static final Pattern FLUID_ATTENUATED =
      words("[a-z0-9]*flair[a-z0-9]*", "dark ?fluid", "da fl", "tirm dark ?fluid");

  static final Pattern T2_STAR =
      words(
          "t2star[a-z0-9]*",
          "haemo",
          "hemo",
          "heme",
          "haem",
          "medic",
          "merge",
          "m ?ffe",
          "t2w? ?ffe",
          "ffe t2w?",
          "rssg");

  static final Pattern ANGIOGRAPHY =
      words(
          "(?:[0-9]d)?tof[a-z0-9]*",
          "[a-z]*mra[a-z0-9]*",
          "mrv",
          "angio[a-z]*",
          "inhance[a-z]*",
          "trance");

  static final Pattern T1 =
      words("t1[a-z0-9]*", "mp ?rage", "mp2rage", "spgr", "fspgr", "bravo", "vibe", "tfe");

  static final Pattern T2 =
      words("t2[a-z0-9]*", "ciss", "fiesta", "drive", "myelo[a-z]*", "haste", "ssfse");

  static final Pattern AMBIGUOUS_T2 = words("t2s");

  static final Pattern PROTON_DENSITY = words("pd[a-z0-9+]*", "proton density");

  private KindWords() {}
}
