package org.mingzhang.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The way back through the commits, along the first parent of each. A commit is read when somebody
 * gets there first, and once for all who follow. Safe for threads.
 */
final class CommitLog implements AutoCloseable {

  private final Repository git;
  private final RevWalk walk;
  private final Set<ObjectId> cut;
  private final List<CommitChanges> commits = new ArrayList<>();
  private IOException failure;

  /** The way back from a commit. The repository stays the caller's. */
  CommitLog(Repository git, ObjectId newest) throws IOException {
    this.git = git;
    this.cut = git.getObjectDatabase().getShallowCommits();
    this.walk = new RevWalk(git);
    walk.setFirstParent(true);
    walk.setRetainBody(false);
    walk.markStart(walk.parseCommit(newest));
  }

  Repository git() {
    return git;
  }

  /**
   * One commit.
   *
   * @param index 0 for the newest
   * @return empty behind the oldest
   * @throws IOException when it cannot be read, every time that it is asked for
   */
  Optional<CommitChanges> get(int index) throws IOException {
    synchronized (walk) {
      while (commits.size() <= index) {
        Optional<RevCommit> next = next();
        if (next.isEmpty()) {
          return Optional.empty();
        }
        commits.add(new CommitChanges(git, walk, next.get(), cut.contains(next.get())));
      }
      return Optional.of(commits.get(index));
    }
  }

  private Optional<RevCommit> next() throws IOException {
    if (failure != null) {
      throw new IOException(failure.getMessage(), failure);
    }
    try {
      return Optional.ofNullable(walk.next());
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void close() {
    walk.close();
  }
}
