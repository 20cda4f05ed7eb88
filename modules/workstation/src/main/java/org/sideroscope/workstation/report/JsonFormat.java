package org.sideroscope.workstation.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.HeaderAcquisition;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.review.exchange.PortableReading;
import org.sideroscope.review.exchange.ReadingExport;
import org.sideroscope.workstation.files.NewFile;

/**
 * What the report says as JSON, and the reading itself in the reading format with its marks beside
 * it, which this program opens again without loss.
 */
public final class JsonFormat implements ReportFormat {

  private final ReadingReader parser;

  public JsonFormat(ReadingReader parser) {
    this.parser = parser;
  }

  @Override
  public String key() {
    return "json";
  }

  @Override
  public Result<List<NewFile>> write(Report report, ReportRequest request, Progress progress) {
    PortableReading portable = ReadingExport.of(request.state(), "report");
    List<NewFile> files = new ArrayList<>();
    files.add(NewFile.of(Path.of("report.json"), report.json()));
    portable.maskFiles().forEach((name, content) -> files.add(NewFile.of(Path.of(name), content)));
    files.add(NewFile.of(Path.of("report.reading.json"), reading(portable, request)));
    return Result.success(files);
  }

  /** Members of the file the reading came from that this program does not know go along. */
  private String reading(PortableReading portable, ReportRequest request) {
    ReadingDocument document =
        parser
            .parse(request.state().original())
            .fold(original -> original, _ -> ReadingDocument.of(portable.reading()));
    return ReadingWriter.write(
        new HeaderAcquisition(request.state().noted())
            .writtenInto(document.withReading(portable.reading())));
  }
}
