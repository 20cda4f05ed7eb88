package org.sideroscope.workstation.studies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.Volume;
import org.sideroscope.workstation.StudyOnDisk;
import org.sideroscope.workstation.TestStacks;
import org.sideroscope.workstation.picture.Picture;

class ThumbnailsTest {

  private final StackLoader loader = new StackLoader();

  @Test
  void everyStackHasAThumbnailThatShowsSomething() {
    for (ImageStack stack : StudyOnDisk.realBrain().study().stacks()) {
      Picture picture = new Thumbnails(loader).of(stack, 96).orThrow();

      assertEquals(96, Math.max(picture.width(), picture.height()));
      long greys = Arrays.stream(picture.toArgb()).distinct().count();
      assertTrue(greys > 30, stack.id() + " has " + greys + " greys");
    }
  }

  @Test
  void volumesAreFilledWithEverySlice() {
    Volumes volumes = new Volumes(loader, Runnable::run, 1 << 30);
    for (ImageStack stack : StudyOnDisk.realBrain().study().stacks()) {
      Volume volume = volumes.open(stack, 16, LoadListener.NONE).volume();

      for (int slice = 0; slice < volume.grid().slices(); slice++) {
        assertTrue(volume.isLoaded(slice));
      }
    }
  }

  @Test
  void aStackWhoseFilesAreGoneHasNoThumbnailAndSaysWhy() {
    Result<Picture> picture =
        new Thumbnails(loader).of(TestStacks.axial("1.1", ImageKind.SWI, "", 4, 4, 4), 96);

    assertEquals(FailureReason.UNSUPPORTED, picture.toFailure().orElseThrow().reason());
    assertEquals("It cannot be read from the disk.", picture.toFailure().orElseThrow().message());
  }
}
