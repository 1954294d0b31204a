package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.publish.stage.FileLink;

/**
 * The files of the part that was here before. A file that would be the same gives way to the old
 * one, which keeps its time on a web server.
 */
final class EarlierFiles {

  private final Path folder;
  private final Map<String, PartFile> files;
  private final Map<String, FileNote> notes;
  private final Map<String, List<String>> anchors;

  /**
   * Those of a part that is whole.
   *
   * @param folder that they were moved to
   * @param part whose files they are
   */
  EarlierFiles(Path folder, Part part, PartNotes notes, List<PageAnchors> anchors) {
    this.folder = folder;
    this.files =
        part.files().stream().collect(Collectors.toMap(PartFile::path, Function.identity()));
    this.notes =
        notes.files().stream().collect(Collectors.toMap(FileNote::path, Function.identity()));
    this.anchors =
        anchors.stream().collect(Collectors.toMap(PageAnchors::path, PageAnchors::anchors));
  }

  /**
   * The earlier file, when it was made of the same; then it stands in the place of the new one.
   *
   * @param basis of the new file
   * @param now where the new file would be written
   */
  Optional<SeenFile> madeOf(String path, String basis, Path now) throws IOException {
    PartFile earlier = files.get(path);
    FileNote note = notes.get(path);
    if (earlier == null || note == null || basis.isEmpty() || !note.basis().equals(basis)) {
      return Optional.empty();
    }
    Files.createDirectories(now.getParent());
    return Optional.of(take(earlier, now));
  }

  /**
   * The earlier file, when the new one is the same, byte for byte; then it stands in its place.
   *
   * @param now the new file
   */
  Optional<SeenFile> sameAs(String path, Path now) throws IOException {
    PartFile earlier = files.get(path);
    if (earlier == null
        || Files.size(now) != earlier.size()
        || Files.mismatch(folder.resolve(path), now) >= 0) {
      return Optional.empty();
    }
    return Optional.of(take(earlier, now));
  }

  private SeenFile take(PartFile earlier, Path now) throws IOException {
    String path = earlier.path();
    Files.move(
        folder.resolve(path),
        now,
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
    return new SeenFile(earlier, links(path), anchors.getOrDefault(path, List.of()));
  }

  private List<FileLink> links(String path) {
    return Optional.ofNullable(notes.get(path)).stream()
        .flatMap(note -> note.addresses().stream())
        .flatMap(address -> FileLink.of(path, address).stream())
        .toList();
  }
}
