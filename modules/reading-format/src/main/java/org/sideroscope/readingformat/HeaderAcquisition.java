package org.sideroscope.readingformat;

import org.sideroscope.findings.Acquisition;

/**
 * What the headers of the images say of the acquisition, where the reader corrected it: the member
 * {@code acquisitionHeaders}, of the form of {@code acquisition}, so that what was read and what
 * was corrected can be told apart in the file as well.
 *
 * @param headers as read, without the corrections
 */
public record HeaderAcquisition(Acquisition headers) {

  private static final String MEMBER = "acquisitionHeaders";

  /**
   * The document with this in it where it says something else than the reading; unchanged where
   * nothing was read or nothing corrected, and never named before.
   */
  public ReadingDocument writtenInto(ReadingDocument document) {
    boolean differs =
        !headers.equals(Acquisition.NONE) && !headers.equals(document.reading().acquisition());
    return differs || document.unknown().member(MEMBER) != null
        ? new ReadingDocument(
            document.reading(), document.unknown().with(MEMBER, AcquisitionPart.write(headers)))
        : document;
  }
}
