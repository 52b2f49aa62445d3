package org.chancery.app.serve.api;

import java.util.List;
import org.chancery.app.serve.ReadStatus;
import org.chancery.app.serve.Snapshot;
import org.chancery.model.Problem;

/**
 * The line of JSON that tells what was read.
 *
 * @param ledger what users know the ledger by
 * @param version of what readings the ledger is
 * @param reports how many versions of reports it has
 * @param events how many events it has
 * @param waiting how many readings have come since
 * @param uploads what was handed in since the server started, the last first
 * @param csrf what must be handed back with files that are handed in
 */
record StatusRow(
    String ledger,
    String version,
    int reports,
    int events,
    int waiting,
    List<UploadRow> uploads,
    String csrf) {
  /** Files that were handed in together. */
  record UploadRow(
      int number,
      List<String> files,
      String received,
      ReadStatus.State state,
      int reports,
      int fresh,
      List<String> problems) {
    static UploadRow of(ReadStatus.Upload upload) {
      return new UploadRow(
          upload.number(),
          upload.files(),
          upload.received().toString(),
          upload.state(),
          upload.reports(),
          upload.fresh(),
          upload.problems().stream().map(Problem::toString).toList());
    }
  }

  static StatusRow of(Snapshot snapshot, String csrf) {
    return new StatusRow(
        snapshot.name(),
        snapshot.version(),
        snapshot.ledger().reports().size(),
        snapshot.ledger().events().size(),
        Math.toIntExact(snapshot.status().waiting()),
        snapshot.status().uploads().stream().map(UploadRow::of).toList(),
        csrf);
  }
}
