package org.mingzhang.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What one commit changed, against its first parent; read when it is asked for, and kept, because
 * all units ask. Safe for threads: the walk, which is not, is the lock of all its commits.
 */
final class CommitChanges {

  private final Repository git;
  private final RevWalk walk;
  private final RevCommit commit;
  private final boolean cut;
  private final LocalDate date;
  private final Map<String, Map<FilePlace, PlaceChange>> byRoot = new HashMap<>();
  private Map<ObjectId, List<FilePlace>> gone;
  private Reasons reasons;

  /**
   * @param cut whether its parents are not there, in a shallow copy of the repository
   */
  CommitChanges(Repository git, RevWalk walk, RevCommit commit, boolean cut) throws IOException {
    this.git = git;
    this.walk = walk;
    this.commit = commit;
    this.cut = cut;
    walk.parseBody(commit);
    PersonIdent committer = commit.getCommitterIdent();
    this.date = committer.getWhenAsInstant().atZone(committer.getZoneId()).toLocalDate();
    commit.disposeBody();
  }

  boolean isCut() {
    return cut;
  }

  /** The day of the commit, where it was made. */
  LocalDate date() {
    return date;
  }

  String name() {
    return commit.abbreviate(8).name();
  }

  /** What became of the files of a place; empty when the commit left them alone. */
  Optional<PlaceChange> at(FilePlace place) throws IOException {
    synchronized (walk) {
      Map<FilePlace, PlaceChange> changes = byRoot.get(place.root());
      if (changes == null) {
        changes = readChanges(place.root());
        byRoot.put(place.root(), changes);
      }
      return Optional.ofNullable(changes.get(place));
    }
  }

  /** The places that lost a data file of this content. */
  List<FilePlace> lost(ObjectId content) throws IOException {
    synchronized (walk) {
      gone = gone == null ? readGone() : gone;
      return gone.getOrDefault(content, List.of());
    }
  }

  /** Whether a file or folder of one path before is that of another path after, to the byte. */
  boolean isSame(String before, String after) throws IOException {
    synchronized (walk) {
      return id(parentTree(), before).equals(id(commit.getTree(), after));
    }
  }

  /** What its message says of corrections; for a merge, those of the merged commits too. */
  Reasons reasons() throws IOException {
    synchronized (walk) {
      reasons = reasons == null ? Reasons.of(git, walk, commit) : reasons;
      return reasons;
    }
  }

  private Map<FilePlace, PlaceChange> readChanges(String root) throws IOException {
    Map<FilePlace, PlaceChange> found = new HashMap<>();
    Set<String> folders = Set.of(root + "data", root + "content");
    try (TreeWalk tree =
        changed(
            AndTreeFilter.create(
                PathFilterGroup.createFromStrings(folders), TreeFilter.ANY_DIFF))) {
      while (tree.next()) {
        String path = tree.getPathString();
        FilePlace.ofText(path)
            .filter(place -> place.root().equals(root))
            .ifPresent(place -> found.merge(place, PlaceChange.TEXT, PlaceChange::and));
        FilePlace.ofData(path)
            .filter(place -> place.root().equals(root))
            .ifPresent(place -> found.merge(place, dataChange(tree), PlaceChange::and));
      }
    }
    return Map.copyOf(found);
  }

  private static PlaceChange dataChange(TreeWalk tree) {
    return new PlaceChange(version(tree, 0), version(tree, 1));
  }

  /** {@code null} when there is no such file on that side. */
  private static PlaceChange.Version version(TreeWalk tree, int side) {
    ObjectId content = tree.getObjectId(side);
    return content.equals(ObjectId.zeroId())
        ? null
        : new PlaceChange.Version(tree.getPathString(), content);
  }

  private Map<ObjectId, List<FilePlace>> readGone() throws IOException {
    Map<ObjectId, List<FilePlace>> found = new HashMap<>();
    try (TreeWalk tree = changed(TreeFilter.ANY_DIFF)) {
      while (tree.next()) {
        if (tree.getObjectId(1).equals(ObjectId.zeroId())) {
          ObjectId content = tree.getObjectId(0);
          FilePlace.ofData(tree.getPathString())
              .ifPresent(
                  place -> found.computeIfAbsent(content, id -> new ArrayList<>()).add(place));
        }
      }
    }
    return found;
  }

  private TreeWalk changed(TreeFilter filter) throws IOException {
    TreeWalk tree = new TreeWalk(git, walk.getObjectReader());
    tree.setRecursive(true);
    if (commit.getParentCount() == 0) {
      tree.addTree(new EmptyTreeIterator());
    } else {
      tree.addTree(parentTree());
    }
    tree.addTree(commit.getTree());
    tree.setFilter(filter);
    return tree;
  }

  private RevTree parentTree() throws IOException {
    RevCommit parent = commit.getParent(0);
    walk.parseHeaders(parent);
    return parent.getTree();
  }

  private AnyObjectId id(RevTree tree, String path) throws IOException {
    try (TreeWalk found = TreeWalk.forPath(walk.getObjectReader(), path, tree)) {
      return found == null ? ObjectId.zeroId() : found.getObjectId(0);
    }
  }
}
