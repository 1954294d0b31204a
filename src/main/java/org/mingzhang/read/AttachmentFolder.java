package org.mingzhang.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.AuthorText;
import org.mingzhang.read.file.AttachmentTypes;
import org.mingzhang.read.file.PortableNames;
import org.mingzhang.read.file.SiteFolder;

/**
 * {@code content/<unit>/<year>/files/}: what a unit attaches is published as it is, so its text is
 * read to be looked through. What is no text is only named.
 */
final class AttachmentFolder {

  /** Tried in this order; what office programs save is often not UTF-8. */
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private final SiteFiles files;
  private final SiteFolder folder;
  private final List<String> unread = new ArrayList<>();

  private AttachmentFolder(SiteFiles files) {
    this.files = files;
    this.folder = files.folder();
  }

  /** The paths of those of one unit that are too large, cannot be opened, or are no text. */
  static List<String> read(SiteFiles files, String unit) {
    SiteFolder folder = files.folder();
    AttachmentFolder attachments = new AttachmentFolder(files);
    for (Path year : folder.list(folder.root().resolve("content").resolve(unit))) {
      attachments.below(year.resolve("files"));
    }
    return attachments.unread;
  }

  private void below(Path attached) {
    for (Path path : folder.list(attached)) {
      String name = path.getFileName().toString();
      if (!PortableNames.accepts(name)) {
        folder.error("MZ-R097", path);
      } else if (Files.isDirectory(path)) {
        below(path);
      } else if (!AttachmentTypes.accepts(name)) {
        folder.error("MZ-R098", path);
      } else {
        attachment(path);
      }
    }
  }

  private void attachment(Path path) {
    String name = folder.name(path);
    boolean text =
        AttachmentTypes.isText(name) && files.read(path, name, AttachmentFolder::text).isPresent();
    if (!text) {
      unread.add(name);
    }
  }

  /** Empty when the file is too large, cannot be opened, or is not in one of the charsets. */
  private static Optional<AuthorText> text(DataFile file) {
    Optional<AuthorText> text =
        file.bytes()
            .flatMap(bytes -> CHARSETS.stream().flatMap(c -> decode(bytes, c).stream()).findFirst())
            .map(words -> AuthorText.ofFile(file.problems().file(), words));
    text.ifPresent(file::note);
    return text;
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
