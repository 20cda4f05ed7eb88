package org.sideroscope.storage.settings;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.port.RecentStudies;
import org.sideroscope.review.port.RecentStudy;

/** The studies opened last in {@code recent-studies.json}. */
public final class JsonRecentStudies implements RecentStudies {

  private static final int KEPT = 20;

  private record Form(@Nullable List<Entry> studies) {}

  private record Entry(
      @Nullable String studyInstanceUid,
      @Nullable List<String> paths,
      @Nullable String title,
      @Nullable String openedAt) {}

  private final JsonFile<Form> file;

  /**
   * @param home where the program keeps its data
   */
  public JsonRecentStudies(Path home) {
    this.file =
        new JsonFile<>(home, "recent-studies.json", "The list of recent studies", Form.class);
  }

  @Override
  public List<RecentStudy> list() {
    return file.load().map(Form::studies).stream()
        .flatMap(List::stream)
        .flatMap(entry -> study(entry).stream())
        .toList();
  }

  @Override
  public Optional<Failure> remember(RecentStudy study) {
    return save(Stream.concat(Stream.of(study), without(study.studyInstanceUid())));
  }

  @Override
  public Optional<Failure> forget(String studyInstanceUid) {
    return save(without(studyInstanceUid));
  }

  private Stream<RecentStudy> without(String studyInstanceUid) {
    return list().stream().filter(other -> !other.studyInstanceUid().equals(studyInstanceUid));
  }

  private Optional<Failure> save(Stream<RecentStudy> studies) {
    return file.save(new Form(studies.limit(KEPT).map(JsonRecentStudies::entry).toList()));
  }

  private static Entry entry(RecentStudy study) {
    return new Entry(
        study.studyInstanceUid(), study.paths(), study.title(), study.openedAt().toString());
  }

  /** The study of an entry; empty where the entry does not hold one. */
  private static Optional<RecentStudy> study(@Nullable Entry entry) {
    if (entry == null
        || entry.studyInstanceUid() == null
        || entry.paths() == null
        || entry.paths().stream().anyMatch(Objects::isNull)
        || entry.openedAt() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RecentStudy(
              entry.studyInstanceUid(),
              entry.paths(),
              Objects.requireNonNullElse(entry.title(), ""),
              Instant.parse(entry.openedAt())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
