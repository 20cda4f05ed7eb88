package org.sideroscope.storage.log;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files of one log. */
record LogFolder(Path folder) {

  Path log() {
    return folder.resolve("events.log");
  }

  /** The name of a file that is not there yet, such as {@code events.log.torn-2}. */
  Path free(String what) {
    int number = 1;
    Path path = folder.resolve("events.log." + what + "-" + number);
    while (Files.exists(path)) {
      number++;
      path = folder.resolve("events.log." + what + "-" + number);
    }
    return path;
  }

  /** Writes a new file and returns once it is on the disk, name and all. */
  void writeNew(Path file, byte[]... parts) throws IOException {
    try (FileOutputStream out = new FileOutputStream(file.toFile())) {
      for (byte[] part : parts) {
        out.write(part);
      }
      out.getFD().sync();
    }
    PrivateFolder.force(folder);
  }

  /** Puts a new log in the place of the one that is there, in one step. */
  void replaceLog(byte[] content) throws IOException {
    Path next = folder.resolve("events.log.new");
    writeNew(next, content);
    Files.move(next, log(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    PrivateFolder.force(folder);
  }
}
