package org.sideroscope.findings.classification;

import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

/** Sites as a sentence names them. */
final class SiteWords {

  private SiteWords() {}

  /** {@code left pons}, {@code cervical cord}. */
  static String of(SiteKey key) {
    Side side = key.side();
    return side == null ? of(key.site()) : side.key() + " " + of(key.site());
  }

  static String of(Site site) {
    return switch (site) {
      case SUPERIOR_VERMIS -> "superior vermis";
      case INFERIOR_VERMIS -> "inferior vermis";
      case CEREBELLAR_FOLIA -> "cerebellar folia";
      case SUPERIOR_PEDUNCLE -> "superior cerebellar peduncle";
      case MIDDLE_PEDUNCLE -> "middle cerebellar peduncle";
      case INFERIOR_PEDUNCLE -> "inferior cerebellar peduncle";
      case FOURTH_VENTRICLE_OUTLET -> "outlet of the fourth ventricle";
      case VESTIBULOCOCHLEAR_NERVE -> "CN VIII";
      case TRIGEMINAL_NERVE -> "trigeminal nerve";
      case FACIAL_NERVE -> "facial nerve";
      case OPTIC_NERVE -> "optic nerve";
      case OLFACTORY_NERVE -> "olfactory nerve";
      case JUNCTION -> "craniocervical junction";
      case CORD_CERVICAL -> "cervical cord";
      case CORD_THORACIC -> "thoracic cord";
      case CORD_CONUS -> "conus";
      case SPINAL_ROOTS -> "spinal roots";
      default -> site.key().replace('-', ' ');
    };
  }

  /** The hemisphere and the sulcus, by its name, its lobe or its id. */
  static String of(Sulcus sulcus) {
    String hemisphere = sulcus.hemisphere().key() + " ";
    if (sulcus.name() != null && !sulcus.name().isBlank()) {
      return hemisphere + sulcus.name().strip();
    }
    return sulcus.lobe() == null
        ? hemisphere + "sulcus " + sulcus.id()
        : hemisphere + sulcus.lobe().key() + " sulcus";
  }
}
