package org.sideroscope.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The time and the identifier of a PDF. Both come from the report and not from a clock, so that a
 * file can be made again and compared.
 */
final class PdfIdentity {

  private static final Pattern CREATED =
      Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

  /** To the second, as the document's dictionary has it: PDF/A wants both to say the same. */
  private static final DateTimeFormatter XMP_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  private PdfIdentity() {}

  /** The finished file. */
  static byte[] writtenInto(PDDocument pdf, OffsetDateTime createdAt) throws IOException {
    pdf.getDocumentInformation()
        .setCreationDate(GregorianCalendar.from(createdAt.toZonedDateTime()));
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    byte[] dated = dated(metadata.toByteArray(), createdAt);
    metadata.importXMPMetadata(dated);
    pdf.setDocumentId(identifier(dated));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  private static byte[] dated(byte[] metadata, OffsetDateTime createdAt) {
    String text = new String(metadata, StandardCharsets.UTF_8);
    String time = Matcher.quoteReplacement(XMP_TIME.format(createdAt));
    return CREATED.matcher(text).replaceAll("$1" + time + "$2").getBytes(StandardCharsets.UTF_8);
  }

  /** PDFBox makes the file's identifier from this number and the document's dictionary. */
  private static long identifier(byte[] metadata) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(metadata)).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
