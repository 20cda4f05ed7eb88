package org.sideroscope.dicom.source;

/**
 * One file in an archive.
 *
 * @param format how the archive is written
 * @param name with its folders, as the archive states it; never leads out of the archive
 * @param ordinal its place among all entries, from 0; names need not be unique
 * @param size in bytes, as the archive states it; reading more is refused
 */
public record ArchiveEntry(ArchiveFormat format, String name, int ordinal, long size) {

  String folder() {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }
}
