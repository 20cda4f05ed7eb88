package org.sideroscope.storage.former;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the bytes of a log hold, from their beginning as far as they are sound.
 *
 * @param records the whole records
 * @param goesOn true where whole records follow behind something that is none: then bytes in the
 *     middle were changed, and not just an end cut short
 * @param isWhole true where the records take all of the bytes
 */
record LogScan(List<RecordFrame> records, boolean goesOn, boolean isWhole) {

  LogScan {
    records = List.copyOf(records);
  }

  static LogScan of(byte[] file) {
    List<RecordFrame> records = new ArrayList<>();
    int at = 0;
    Optional<RecordFrame> record = RecordFrame.at(file, at);
    while (record.isPresent()) {
      records.add(record.get());
      at = record.get().end();
      record = RecordFrame.at(file, at);
    }
    return new LogScan(records, anyRecordAfter(file, at), at == file.length);
  }

  private static boolean anyRecordAfter(byte[] file, int start) {
    for (int at = start + 1; at < file.length - RecordFrame.PREFIX; at++) {
      // Every record's content is a JSON object, which spares most checksums.
      if (file[at + RecordFrame.PREFIX] == '{' && RecordFrame.at(file, at).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
