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
 * The files of the part that was here before. A new file with the same bytes gives way to the old
 * one, so that it keeps its time on a web server; and it need not be looked at again. Safe for
 * threads.
 */
final class EarlierFiles {

  private final Path folder;
  private final Map<String, PartFile> files;
  private final Map<String, List<String>> links;
  private final Map<String, List<String>> anchors;

  /**
   * Those of a part that is whole.
   *
   * @param folder that they were moved to
   * @param part whose files they are
   */
  EarlierFiles(Path folder, Part part, List<PageLinks> links, List<PageAnchors> anchors) {
    this.folder = folder;
    this.files =
        part.files().stream().collect(Collectors.toMap(PartFile::path, Function.identity()));
    this.links = links.stream().collect(Collectors.toMap(PageLinks::path, PageLinks::addresses));
    this.anchors =
        anchors.stream().collect(Collectors.toMap(PageAnchors::path, PageAnchors::anchors));
  }

  /**
   * The earlier file, when the new one is the same, byte for byte; then it stands in its place.
   *
   * @param path of the file
   * @param now the new file
   */
  Optional<SeenFile> take(String path, Path now) throws IOException {
    PartFile earlier = files.get(path);
    if (earlier == null || Files.size(now) != earlier.size()) {
      return Optional.empty();
    }
    Path old = folder.resolve(path);
    if (Files.mismatch(old, now) >= 0) {
      return Optional.empty();
    }
    Files.move(old, now, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    List<FileLink> leads =
        links.getOrDefault(path, List.of()).stream()
            .flatMap(address -> FileLink.of(path, address).stream())
            .toList();
    return Optional.of(new SeenFile(earlier, leads, anchors.getOrDefault(path, List.of())));
  }
}
