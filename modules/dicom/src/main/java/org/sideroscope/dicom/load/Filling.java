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
  public void work(StackFrame frame) {
    // what the scan has named as a defect of the stack is not tried again
    if (stack.has(DefectKind.MOSAIC) || !Codecs.canDecode(frame.pixels())) {
      volume.declareMissing(frame.slice());
    } else {
      read(frame);
    }
    onSlice.accept(frame.slice());
  }

  private void read(StackFrame frame) {
    try {
      SlicePixels pixels = tiles.read(frame);
      volume.putSlice(frame.slice(), turned(frame, pixels.values()), pixels.scale());
    } catch (MalformedFileException e) {
      refuse(frame, DefectKind.BROKEN_FILE, e.sentence());
    } catch (EOFException | ZipException _) {
      refuse(frame, DefectKind.BROKEN_FILE, "It ends early or its compression is damaged.");
    } catch (IOException _) {
      refuse(frame, DefectKind.UNREADABLE_FILE, "It cannot be read from the disk.");
    }
  }

  private static short[] turned(StackFrame frame, short[] pixels) {
    return frame.turn().apply(pixels, frame.pixels().columns(), frame.pixels().rows());
  }

  private void refuse(StackFrame frame, DefectKind kind, String sentence) {
    volume.declareMissing(frame.slice());
    defects.add(Defect.inFile(Severity.ERROR, kind, frame.file(), sentence));
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
