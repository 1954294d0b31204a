package org.mingzhang.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** What one commit changed, against its first parent. */
final class CommitChanges {

  /** More than any change request has; a merge of more is not read for reasons. */
  private static final int MOST_MERGED = 1000;

  /**
   * A file that is another after the commit.
   *
   * @param before zero when the commit added it
   * @param after zero when the commit took it away
   */
  record Change(String path, ObjectId before, ObjectId after) {

    boolean isAdded() {
      return before.equals(ObjectId.zeroId());
    }

    boolean isDeleted() {
      return after.equals(ObjectId.zeroId());
    }
  }

  private final Repository git;
  private final RevWalk walk;
  private final RevCommit commit;
  private Reasons reasons;

  CommitChanges(Repository git, RevWalk walk, RevCommit commit) {
    this.git = git;
    this.walk = walk;
    this.commit = commit;
  }

  /** The day of the commit, where it was made. */
  LocalDate date() throws IOException {
    walk.parseBody(commit);
    PersonIdent committer = commit.getCommitterIdent();
    return committer.getWhenAsInstant().atZone(committer.getZoneId()).toLocalDate();
  }

  String name() {
    return commit.abbreviate(8).name();
  }

  /** The changed files below some folders; below all where none is named. */
  List<Change> below(Set<String> folders) throws IOException {
    List<Change> found = new ArrayList<>();
    try (TreeWalk tree = new TreeWalk(git, walk.getObjectReader())) {
      tree.setRecursive(true);
      if (commit.getParentCount() == 0) {
        tree.addTree(new EmptyTreeIterator());
      } else {
        tree.addTree(parentTree());
      }
      tree.addTree(commit.getTree());
      tree.setFilter(
          folders.isEmpty()
              ? TreeFilter.ANY_DIFF
              : AndTreeFilter.create(
                  PathFilterGroup.createFromStrings(folders), TreeFilter.ANY_DIFF));
      while (tree.next()) {
        found.add(new Change(tree.getPathString(), tree.getObjectId(0), tree.getObjectId(1)));
      }
    }
    return found;
  }

  /** Whether a file or folder of one path before is that of another path after, to the byte. */
  boolean isSame(String before, String after) throws IOException {
    return id(parentTree(), before).equals(id(commit.getTree(), after));
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

  /** What its message says of corrections; for a merge, those of the merged commits too. */
  Reasons reasons() throws IOException {
    if (reasons == null) { // a commit may change many reports
      reasons = readReasons();
    }
    return reasons;
  }

  private Reasons readReasons() throws IOException {
    Reasons found = new Reasons();
    walk.parseBody(commit);
    found.addMessage(commit.getFullMessage());
    try (RevWalk merged = new RevWalk(git)) {
      RevCommit whole = merged.parseCommit(commit);
      for (int i = 1; i < whole.getParentCount(); i++) {
        merged.markStart(merged.parseCommit(whole.getParent(i)));
      }
      if (whole.getParentCount() > 1) {
        merged.markUninteresting(merged.parseCommit(whole.getParent(0)));
        RevCommit next = merged.next();
        for (int i = 0; next != null && i < MOST_MERGED; i++, next = merged.next()) {
          found.addMessage(next.getFullMessage());
        }
      }
    }
    return found;
  }
}
