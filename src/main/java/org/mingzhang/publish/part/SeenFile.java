package org.mingzhang.publish.part;

import java.util.List;
import java.util.Objects;
import org.mingzhang.publish.stage.FileLink;

/**
 * A file of a part with what a look at it gave.
 *
 * @param file as it stands
 * @param links to files of the site, in their order; to its own part's among them
 * @param anchors that a link can lead to; of a page only
 */
record SeenFile(PartFile file, List<FileLink> links, List<String> anchors) {

  SeenFile {
    Objects.requireNonNull(file, "file");
    links = List.copyOf(links);
    anchors = List.copyOf(anchors);
  }

  /** What is to be noted of it for the next build. */
  FileNote note(String basis) {
    return new FileNote(file.path(), basis, links.stream().map(FileLink::address).toList());
  }

  /** The same file, made from something else. */
  SeenFile from(List<String> sources) {
    return new SeenFile(file.from(sources), links, anchors);
  }
}
