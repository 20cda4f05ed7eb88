package org.sideroscope.dicomobjects.document;

import java.util.Arrays;
import java.util.Optional;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.ObjectContext.Kind;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** A PDF document as an Encapsulated PDF object (PS3.3 A.45.1). */
public final class EncapsulatedPdf {

  private static final String TYPE = "application/pdf";

  private EncapsulatedPdf() {}

  /**
   * The data set of a document.
   *
   * @param pdf the document's bytes
   * @param title for lists
   * @param verified whether somebody signed what it says
   */
  public static Item write(byte[] pdf, String title, boolean verified, ObjectContext context) {
    return context
        .head(Kind.DOCUMENT, "", context.uids().version())
        .put("ConversionType", "WSD")
        .put("AcquisitionDateTime", context.dateTime())
        .put("BurnedInAnnotation", "YES")
        .put("DocumentTitle", title)
        .noItems("ConceptNameCodeSequence")
        .put("VerificationFlag", verified ? "VERIFIED" : "UNVERIFIED")
        .put("MIMETypeOfEncapsulatedDocument", TYPE)
        .bytes("EncapsulatedDocument", pdf)
        .number("EncapsulatedDocumentLength", pdf.length);
  }

  /** The bytes of the document within, without what pads them where their number is said. */
  public static Result<byte[]> read(Item dataSet) {
    byte[] bytes = dataSet.bytes("EncapsulatedDocument");
    if (bytes.length == 0 || !dataSet.text("MIMETypeOfEncapsulatedDocument").equals(TYPE)) {
      return Result.failure(FailureReason.INVALID, "This object holds no PDF document.");
    }
    int length =
        Optional.of(dataSet.integer("EncapsulatedDocumentLength").orElse(bytes.length))
            .filter(said -> said > 0 && said <= bytes.length)
            .orElse(bytes.length);
    return Result.success(Arrays.copyOf(bytes, length));
  }
}
