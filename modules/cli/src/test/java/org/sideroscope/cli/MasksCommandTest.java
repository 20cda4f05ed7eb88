package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.gui.Roi;
import ij.io.RoiDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code masks export} and {@code masks import} on a phantom study, as they are typed. */
class MasksCommandTest {

  private static final int COLUMNS = 112;
  private static final int ROWS = 144;
  private static final String SWI = "2.25.35976742788992500329440938453380619357";

  private final Path study =
      Path.of(System.getProperty("sideroscope.root", ".")).resolve("test-images/studies/css-focal");
  private final Path truth = study.resolve("truth/reading.json");

  /** The truth was written by code that shares nothing with what is tested here. */
  @Test
  void imageJReadsTheMarksWhereTheTruthHasThem(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("marks.zip");
    byte[] labels = voxels(study.resolve("truth/masks.nii.gz"));
    byte[] found = new byte[labels.length];

    assertEquals(new CommandRun(0, "", ""), export(truth, out));

    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(out))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Roi region = RoiDecoder.openFromByteArray(zip.readAllBytes());
        byte label = (byte) (region.getName().startsWith("sulci_left-central") ? 1 : 2);
        for (int i = 0; i < COLUMNS * ROWS; i++) {
          if (region.contains(i % COLUMNS, i / COLUMNS)) {
            found[(region.getPosition() - 1) * COLUMNS * ROWS + i] = label;
          }
        }
      }
    }
    assertArrayEquals(labels, found);
  }

  @Test
  void marksGoOutAndComeBackInEitherForm(@TempDir Path folder) throws IOException {
    for (String name : new String[] {"marks.zip", "marks.nii.gz", "marks.nii"}) {
      Path out = folder.resolve(name);
      Path again = folder.resolve("again-" + name);
      Path reading = folder.resolve("reading-" + name + ".json");

      assertEquals(new CommandRun(0, "", ""), export(truth, out));
      assertEquals(new CommandRun(0, "", ""), add(bare(folder), out, reading, "--series", SWI));
      assertEquals(new CommandRun(0, "", ""), export(reading, again));

      assertArrayEquals(Files.readAllBytes(out), Files.readAllBytes(again), name);
    }
    assertEquals(
        "index\tname\tcolor\n1\tsulci/left-central\t#CC79A7\n2\tsulci/left-postcentral\t#CC79A7\n",
        Files.readString(folder.resolve("marks.tsv")));
  }

  @Test
  void aNumberWithoutANameIsGivenOne(@TempDir Path folder) throws IOException {
    Path map = study.resolve("truth/masks.nii.gz");
    Path out = folder.resolve("reading.json");

    CommandRun unnamed = add(truth, map, out, "--series", SWI);
    CommandRun wrong = add(truth, map, out, "--series", SWI, "--label", "1=nowhere");
    CommandRun named =
        add(
            truth,
            map,
            out,
            "--series",
            SWI,
            "--label",
            "1=brainstem/pons.left",
            "--label",
            "2=vermis/superior");

    assertEquals(2, unnamed.status());
    assertTrue(unnamed.err().startsWith("The file calls a mark \"1\", which is no site"));
    assertFalse(wrong.status() == 0);
    assertEquals(new CommandRun(0, "", ""), named);
    assertTrue(Files.readString(out).contains("\"brainstem/pons.left\""));
  }

  @Test
  void marksOfOtherVoxelsAreRefused(@TempDir Path folder) {
    Path other =
        study.resolveSibling("iss-with-supratentorial-extension").resolve("truth/masks.nii.gz");
    Path out = folder.resolve("reading.json");

    CommandRun several = add(truth, other, out, "--label", "1=sulci/left-central");
    CommandRun none = add(truth, truth, out);
    CommandRun nothing = export(truth, folder.resolve("marks.txt"));

    assertEquals(2, several.status());
    assertEquals(2, none.status());
    assertTrue(none.err().contains("Marks are read from .zip or .roi"), none.err());
    assertTrue(nothing.err().contains("Marks are written as .zip"), nothing.err());
    assertFalse(Files.exists(out));
  }

  /** The truth without its marks. */
  private Path bare(Path folder) throws IOException {
    Path bare = folder.resolve("bare.json");
    String text = Files.readString(truth);
    Files.writeString(bare, text.replaceAll("(?s),\\s*\"masks\": \\[.*?\\]", ""));
    return bare;
  }

  private CommandRun export(Path reading, Path out) {
    return CommandRun.of(
        "masks",
        "export",
        reading.toString(),
        "--study",
        study.resolve("dicom").toString(),
        "--out",
        out.toString());
  }

  private CommandRun add(Path before, Path marks, Path after, String... more) {
    String[] arguments = {
      "masks",
      "import",
      before.toString(),
      "--study",
      study.resolve("dicom").toString(),
      "--from",
      marks.toString(),
      "--out",
      after.toString()
    };
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return CommandRun.of(all);
  }

  private static byte[] voxels(Path labelMap) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(labelMap))) {
      in.skipNBytes(352);
      return in.readAllBytes();
    }
  }
}
