package org.sideroscope.dicom.load;

import java.io.EOFException;
import java.io.IOException;
import java.util.Queue;
import java.util.function.IntConsumer;
import java.util.zip.ZipException;
import org.sideroscope.dicom.Codecs;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.pixels.SlicePixels;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.dicom.work.TwoCores;
import org.sideroscope.imaging.Volume;

/** One thread that puts frames into a volume. */
final class Filling implements TwoCores.Worker<StackFrame> {

  private final FramePixelReader reader = new FramePixelReader();
  private final TileReader tiles = new TileReader(reader);
  private final ImageStack stack;
  private final Volume volume;
  private final IntConsumer onSlice;
  private final Queue<Defect> defects;

  Filling(ImageStack stack, Volume volume, IntConsumer onSlice, Queue<Defect> defects) {
    this.stack = stack;
    this.volume = volume;
    this.onSlice = onSlice;
    this.defects = defects;
  }

  @Override
  public Runnable work(StackFrame frame) {
    // what the scan has named as a defect of the stack is not tried again
    if (stack.has(DefectKind.MOSAIC) || !Codecs.canDecode(frame.pixels())) {
      return () -> settle(frame, () -> volume.declareMissing(frame.slice()));
    }
    return read(frame);
  }

  private Runnable read(StackFrame frame) {
    try {
      SlicePixels pixels = tiles.read(frame);
      short[] values = turned(frame, pixels.values());
      return () -> settle(frame, () -> volume.putSlice(frame.slice(), values, pixels.scale()));
    } catch (MalformedFileException e) {
      return refused(frame, DefectKind.BROKEN_FILE, e.sentence());
    } catch (EOFException | ZipException _) {
      return refused(frame, DefectKind.BROKEN_FILE, "It ends early or its compression is damaged.");
    } catch (IOException _) {
      return refused(frame, DefectKind.UNREADABLE_FILE, "It cannot be read from the disk.");
    }
  }

  private void settle(StackFrame frame, Runnable change) {
    change.run();
    onSlice.accept(frame.slice());
  }

  private Runnable refused(StackFrame frame, DefectKind kind, String sentence) {
    Defect defect = Defect.inFile(Severity.ERROR, kind, frame.file(), sentence);
    return () ->
        settle(
            frame,
            () -> {
              volume.declareMissing(frame.slice());
              defects.add(defect);
            });
  }

  private static short[] turned(StackFrame frame, short[] pixels) {
    return frame.turn().apply(pixels, frame.pixels().columns(), frame.pixels().rows());
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException _) {
      // the file was only read; nothing is lost
    }
  }
}
