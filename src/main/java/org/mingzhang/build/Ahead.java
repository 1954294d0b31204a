package org.mingzhang.build;

import java.util.concurrent.FutureTask;

/** What is done beside a build before the build has to wait for it. */
final class Ahead {

  private Ahead() {}

  /**
   * Begins it in the background. It leaves nothing behind but a program that is warm: nobody waits
   * for it, and what goes wrong with it is told by whoever does the same in earnest.
   */
  static void begin(Runnable work) {
    Thread thread = new Thread(new FutureTask<>(work, null), "ahead");
    thread.setDaemon(true);
    thread.start();
  }
}
