package org.sideroscope.workstation.hanging;

import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.KeptText;

/**
 * The hanging protocols of this machine: those that come with the program until somebody changes
 * them. To carry them to another machine is to copy their file.
 */
public final class KeptProtocols {

  private final KeptText file;

  public KeptProtocols(KeptText file) {
    this.file = file;
  }

  /**
   * What there is.
   *
   * @param protocols at least one
   * @param trouble why the protocols of the file are not those in force; the file stays as it is
   */
  public record Loaded(List<HangingProtocol> protocols, Optional<Failure> trouble) {

    public Loaded {
      protocols = List.copyOf(protocols);
    }
  }

  /** The file's name with its folders. */
  public String place() {
    return file.place();
  }

  /** Reads the file; a broken one counts as none, whole. */
  public Loaded load() {
    return kept()
        .fold(
            kept -> new Loaded(kept.orElseGet(SuppliedProtocols::all), Optional.empty()),
            failure -> new Loaded(SuppliedProtocols.all(), Optional.of(failure)));
  }

  private Result<Optional<List<HangingProtocol>>> kept() {
    return file.load()
        .flatMap(text ->
            text.isEmpty()
                ? Result.success(Optional.empty())
                : inFile(ProtocolsText.parse(text.get())).map(Optional::of));
  }

  private Result<List<HangingProtocol>> inFile(Result<List<HangingProtocol>> parsed) {
    return parsed
        .toFailure()
        .map(failure ->
            Result.<List<HangingProtocol>>failure(
                failure.reason(),
                file.place(),
                ("Your hanging protocols are not in force, those of the program are."
                        + " %s: %s The file stays as it is until you change a protocol.")
                    .formatted(failure.place(), failure.message())))
        .orElse(parsed);
  }

  /**
   * Keeps protocols in their order. A file that cannot be understood is put aside first.
   *
   * @param protocols at least one, each with an id of its own
   * @return the name of the file that was put aside, if one was; a failure if nothing was kept
   */
  public synchronized Result<Optional<String>> keep(List<HangingProtocol> protocols) {
    Result<Optional<String>> aside =
        kept().isSuccess() ? Result.success(Optional.empty()) : file.putAside().map(Optional::of);
    return aside.flatMap(name ->
        file.save(ProtocolsWriter.write(protocols))
            .<Result<Optional<String>>>map(Result::failure)
            .orElseGet(() -> Result.success(name)));
  }
}
