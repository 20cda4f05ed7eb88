package org.sideroscope.cohort.change;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.cohort.protocol.Protocol;

/** What another name or edition of the criteria does. */
final class NamingEffects {

  private NamingEffects() {}

  static List<Effect> of(ProtocolChange change) {
    Protocol before = change.before();
    Protocol after = change.after();
    List<Effect> effects = new ArrayList<>();
    if (!before.name().equals(after.name())) {
      effects.add(
          new Effect(
              Part.NAME,
              "The project is called %s instead of %s."
                  .formatted(Amount.quoted(after.name()), Amount.quoted(before.name())),
              "The window and the README of its tables call it so; no reading is touched."));
    }
    if (!before.criteria().equals(after.criteria())) {
      effects.add(
          new Effect(
              Part.CRITERIA,
              "The edition of the criteria is %s instead of %s."
                  .formatted(Amount.quoted(after.criteria()), Amount.quoted(before.criteria())),
              "The README of the tables names it; no reading is classified anew."));
    }
    return effects;
  }
}
