package org.sideroscope.workstation.structured;

import org.sideroscope.dicomobjects.tree.SopClassNames;

/** What an object that a document refers to is called. */
@FunctionalInterface
public interface ReferenceWords {

  /** Where nothing is open: the class of the object and the end of its UID. */
  ReferenceWords BY_CLASS =
      reference -> {
        String name = SopClassNames.of(reference.sopClassUid());
        String kind = name.isEmpty() ? "Object" : name;
        return kind + numbers(reference) + " " + ItemWords.shortened(reference.sopInstanceUid());
      };

  String of(ObjectLink reference);

  /** The frames and segments that are meant, as the rest of a name. */
  private static String numbers(ObjectLink reference) {
    String frames = ItemWords.counted(reference.frames(), "frame");
    String segments = ItemWords.counted(reference.segments(), "segment");
    return (frames.isEmpty() ? "" : ", " + frames) + (segments.isEmpty() ? "" : ", " + segments);
  }
}
