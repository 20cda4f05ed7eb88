package org.sideroscope.viewer;

import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Section;

/**
 * The pictures into which a volume is cut, kept while neither changes.
 *
 * @param grid whose slices are the pictures
 */
record Pictures(Volume volume, Orientation orientation, VolumeGrid grid) {

  static Pictures of(Volume volume, Section section) {
    return new Pictures(volume, section.orientation(), section.pictures(volume.grid()));
  }

  boolean areOf(Volume other, Section section) {
    return volume == other && orientation.equals(section.orientation());
  }

  /** What a volume can be cut into: where its slices lie anyhow, only these can be shown. */
  static Section possible(Volume volume, Section wanted) {
    return volume.geometry() == Geometry.VOLUME ? wanted : Section.NATIVE;
  }
}
