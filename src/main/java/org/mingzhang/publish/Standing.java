package org.mingzhang.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.JsonWriter;
import org.mingzhang.publish.file.SameBytes;
import org.mingzhang.publish.part.PartFile;
import org.mingzhang.publish.part.StagedPart;

/** Whether a site that stands is what would be put in its place. */
final class Standing {

  private final Path folder;

  /**
   * @param folder of the site; it need not exist
   */
  Standing(Path folder) {
    this.folder = folder;
  }

  /**
   * The manifest of the site that stands, when it is, file for file, what these parts would make. A
   * file is what it was when it has the size and the time of the file that is kept; whether a copy
   * elsewhere has the same bytes, {@code verify} says.
   */
  Optional<Manifest> of(Edition edition, List<StagedPart> parts) throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file) || !parts.stream().allMatch(StagedPart::isVerified)) {
      return Optional.empty();
    }
    Manifest manifest =
        Manifest.of(edition, parts.stream().flatMap(part -> part.part().files().stream()));
    try (SameBytes text = new SameBytes(file)) {
      JsonWriter.write(manifest, text);
      boolean same =
          text.isSame()
              && hasText(Manifest.SUMS_FILE, manifest.sums(text.sha256()))
              && areThere(parts);
      return same ? Optional.of(manifest) : Optional.empty();
    }
  }

  private boolean hasText(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file)
        && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
  }

  private boolean areThere(List<StagedPart> parts) throws IOException {
    Map<String, PartFile> missing = new HashMap<>();
    parts.stream()
        .flatMap(part -> part.part().files().stream())
        .forEach(file -> missing.put(file.path(), file));
    Path real = folder.toRealPath();
    int[] others = {0};
    Files.walkFileTree(
        real,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes now) {
            PartFile known = missing.remove(Folders.name(real, file));
            boolean same =
                known != null
                    && now.isRegularFile()
                    && now.size() == known.size()
                    && now.lastModifiedTime().toMillis() == known.modified();
            others[0] += same ? 0 : 1;
            return FileVisitResult.CONTINUE;
          }
        });
    // The manifest and the list of sums, which were read.
    return missing.isEmpty() && others[0] == 2;
  }
}
