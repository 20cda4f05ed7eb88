package org.sideroscope.reporting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Which characters a font has. Each font is read once. */
final class FontCoverage {

  private final Map<Object, IntPredicate> read = new ConcurrentHashMap<>();

  IntPredicate of(ReportFonts.Cut cut) {
    return read.computeIfAbsent(cut, _ -> shipped(cut));
  }

  /** A font that cannot be read, or not be embedded, has nothing. */
  IntPredicate of(Path font) {
    return read.computeIfAbsent(font, _ -> installed(font));
  }

  private static IntPredicate shipped(ReportFonts.Cut cut) {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(ReportFonts.open(cut)))) {
      return characters(font);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static IntPredicate installed(Path file) {
    try {
      if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
        try (TrueTypeFont font =
            new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
          return characters(font);
        }
      }
      List<IntPredicate> fonts = new ArrayList<>();
      try (TrueTypeCollection collection = new TrueTypeCollection(file.toFile())) {
        collection.processAllFonts(font -> fonts.add(characters(font)));
      }
      return character -> fonts.stream().anyMatch(font -> font.test(character));
    } catch (IOException unreadable) {
      return _ -> false;
    }
  }

  private static IntPredicate characters(TrueTypeFont font) throws IOException {
    CmapLookup lookup = font.getUnicodeCmapLookup();
    return character -> lookup.getGlyphId(character) > 0;
  }
}
