package org.sideroscope.dicomobjects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.document.EncapsulatedPdf;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Reader;
import org.sideroscope.dicomobjects.sr.KeyObjectSelection;

/** Every kind of object of one reading: each valid, and all of one study. */
class AllObjectsTest {

  @TempDir Path folder;

  @Test
  void everyObjectIsValidAndTheyAgree() throws IOException {
    ImageStack stack = SampleObjects.images(folder);
    ObjectContext context = ImagesOnDisk.context(stack);
    List<Path> files = new ArrayList<>();
    SampleObjects.of(stack, context).forEach((name, bytes) -> files.add(write(name, bytes)));

    files.forEach(Conformance::assertConforms);
    Conformance.assertDumps(folder.resolve("sr.dcm"));
    Conformance.assertFollowsTemplates(folder.resolve("sr.dcm"));
    files.addAll(ImagesOnDisk.files(folder.resolve("images")));
    Conformance.assertConsistent(files);
  }

  @Test
  void documentsAndKeyImagesComeBack() throws IOException {
    ImageStack stack = SampleObjects.images(folder);
    ObjectContext context = ImagesOnDisk.context(stack);
    Map<String, byte[]> objects = SampleObjects.of(stack, context);

    assertArrayEquals(SampleObjects.PDF, EncapsulatedPdf.read(read(objects, "pdf.dcm")).orThrow());
    assertEquals(
        List.of(SampleObjects.key(stack, 1)), KeyObjectSelection.read(read(objects, "ko.dcm")));
  }

  private Item read(Map<String, byte[]> objects, String name) throws IOException {
    try (Part10Reader reader = new Part10Reader()) {
      return reader
          .read(Source.file(write(name, Objects.requireNonNull(objects.get(name)))))
          .orThrow()
          .dataSet();
    }
  }

  private Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
