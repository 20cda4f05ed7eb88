package org.sideroscope.dicomobjects.tree;

import java.io.IOException;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.part10.Part10Reader;
import org.sideroscope.dicomobjects.part10.Part10Reader.Part10File;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** A structured report or key object selection: any object with a content tree. Immutable. */
public record StructuredDocument(DocumentHead head, TreeItem root) {

  /** Reads a document; blocks. A tree that is malformed is refused with the place in it. */
  public static Result<StructuredDocument> open(Source source) {
    try (Part10Reader reader = new Part10Reader()) {
      return reader.read(source).flatMap(StructuredDocument::of);
    } catch (IOException _) {
      return Result.failure(
          FailureReason.IO, source.toString(), "It cannot be read from the disk.");
    }
  }

  private static Result<StructuredDocument> of(Part10File file) {
    if (!file.dataSet().has("ValueType") && !file.dataSet().has("ContentSequence")) {
      return Result.failure(
          FailureReason.INVALID,
          file.source().toString(),
          "It is no structured report: it has no content tree.");
    }
    return new TreeReader(file.source().toString())
        .read(file.dataSet())
        .map(root -> new StructuredDocument(DocumentHead.of(file.dataSet()), root));
  }

  /** The title: the concept of the root. */
  public String title() {
    return root.name().map(Concept::words).orElse("");
  }

  /** The template of the root, such as {@code 1500}; may be empty. */
  public String template() {
    return root.value() instanceof ItemValue.Container(String template) ? template : "";
  }
}
