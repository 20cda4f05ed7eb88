package org.sideroscope.testimages.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sideroscope.testimages.Deposit;
import org.sideroscope.testimages.anatomy.PialSite;

/** The rims of a case, found by the site they cover. */
final class Rims {

  /** A rim and its label in the masks, from 1. */
  record Rim(int label, double thicknessMm) {}

  private final Map<PialSite, Rim> bySite = new HashMap<>();

  Rims(List<Deposit> deposits) {
    for (int i = 0; i < deposits.size(); i++) {
      Deposit deposit = deposits.get(i);
      bySite.put(deposit.site(), new Rim(i + 1, deposit.thicknessMm()));
    }
  }

  int count() {
    return bySite.size();
  }

  @Nullable Rim at(@Nullable PialSite site) {
    return site == null ? null : bySite.get(site);
  }
}
