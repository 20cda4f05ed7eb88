package org.sideroscope.storage.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file system that is really full. Linux lets everybody have a small one in memory, in a name
 * space of their own, without being root.
 */
@Timeout(120)
class FullFileSystemTest {

  private static final String MOUNTED = "mount -t tmpfs -o size=3m tmpfs \"$0\" && exec \"$@\"";

  @TempDir Path home;

  @BeforeEach
  void needASmallFileSystem() throws InterruptedException {
    assumeTrue(
        isAllowed(), "this system gives nobody but root a file system (unshare, mount of a tmpfs)");
  }

  @Test
  void whatTheDiskHasNoRoomForIsToldAtOnceKeptAndSavedOnceThereIsRoom() throws IOException {
    try (OtherProcess filling =
        OtherProcess.start(onSmallFileSystem(), FillingProgram.class, home)) {
      String told = filling.line();
      assertTrue(told.startsWith("Not saved: the disk is full."), told);
      assertEquals("saved", filling.line());
      assertEquals("whole", filling.line());
    }
  }

  private List<String> onSmallFileSystem() {
    return List.of(
        "unshare", "--user", "--map-root-user", "--mount", "sh", "-c", MOUNTED, home.toString());
  }

  private boolean isAllowed() throws InterruptedException {
    List<String> command = new ArrayList<>(onSmallFileSystem());
    command.add("true");
    try {
      Process tried = new ProcessBuilder(command).redirectErrorStream(true).start();
      return tried.waitFor(10, TimeUnit.SECONDS) && tried.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
