package org.sideroscope.storage.sqlite;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

/**
 * Whether a folder lies on a disk of this machine. On others neither locks nor syncs can be relied
 * on, and SQLite's write-ahead log needs memory that all programs share.
 *
 * @param kindOf the name of the file system that holds a folder, as the operating system calls it
 */
record LocalDisk(Function<Path, String> kindOf) {

  private static final List<String> NETWORK =
      List.of(
          "nfs",
          "cifs",
          "smb",
          "afp",
          "webdav",
          "davfs",
          "sshfs",
          "9p",
          "afs",
          "ncp",
          "gluster",
          "lustre",
          "ceph",
          "beegfs",
          "gpfs",
          "fuse.rclone",
          "fuse.s3",
          "vboxsf",
          "vmhgfs");

  /** As the operating system tells. */
  static LocalDisk ofSystem() {
    return new LocalDisk(LocalDisk::kind);
  }

  /** Why a database must not lie in a folder. */
  Optional<Failure> refusal(Path folder) {
    String kind = kindOf.apply(existing(folder)).toLowerCase(Locale.ROOT);
    return isShare(folder) || NETWORK.stream().anyMatch(kind::startsWith)
        ? Optional.of(
            Failure.of(
                FailureReason.UNSUPPORTED,
                "Readings cannot be kept on a network drive, where another machine may cut them"
                    + " short: let SIDEROSCOPE_HOME name a folder on a disk of this machine."))
        : Optional.empty();
  }

  /** A folder of another Windows machine. */
  private static boolean isShare(Path folder) {
    return String.valueOf(folder.toAbsolutePath().getRoot()).startsWith("\\\\");
  }

  private static Path existing(Path folder) {
    @Nullable Path found = folder.toAbsolutePath();
    while (found != null && !Files.exists(found)) {
      found = found.getParent();
    }
    return found == null ? folder : found;
  }

  private static String kind(Path folder) {
    try {
      FileStore store = Files.getFileStore(folder);
      return store.type();
    } catch (IOException e) {
      return "";
    }
  }
}
