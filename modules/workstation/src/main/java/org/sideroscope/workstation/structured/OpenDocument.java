package org.sideroscope.workstation.structured;

import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.tree.StructuredDocument;
import org.sideroscope.foundation.Result;

/** A structured report or key object selection of any maker, to be read. Immutable. */
public final class OpenDocument {

  private final StructuredDocument document;

  private OpenDocument(StructuredDocument document) {
    this.document = document;
  }

  /** Reads a document; blocks. A tree that is malformed is refused with the place in it. */
  public static Result<OpenDocument> open(Source source) {
    return StructuredDocument.open(source).map(OpenDocument::new);
  }

  /** May be empty. */
  public String title() {
    return document.title();
  }

  /** What it says of itself; who wrote, verified and was examined only if names are wanted. */
  public List<DocumentFact> facts(boolean namesHidden) {
    return DocumentFacts.of(document, namesHidden);
  }

  /**
   * Its tree in words.
   *
   * @param references what images and other objects are called
   */
  public DocumentNode tree(ReferenceWords references, boolean namesHidden) {
    return new ItemWords(references, namesHidden).node(document.root());
  }

  /**
   * That it is of another patient or study than the one that is open, in one sentence without a
   * name; empty if it is of that study.
   */
  public Optional<String> mismatch(PatientFacts patient, String studyInstanceUid) {
    return DocumentFacts.mismatch(document.head(), patient, studyInstanceUid);
  }
}
