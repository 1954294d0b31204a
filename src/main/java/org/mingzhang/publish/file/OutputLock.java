package org.mingzhang.publish.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One build at a time for one output. The system frees the lock of a killed build; the empty file
 * stays, because deleting it would let two builds hold two locks of one name.
 */
public final class OutputLock implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private OutputLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  public static OutputLock tryLock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      return new OutputLock(channel, channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return new OutputLock(channel, null); // held by another thread of this very program
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** False when another build has it. */
  public boolean held() {
    return lock != null;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
