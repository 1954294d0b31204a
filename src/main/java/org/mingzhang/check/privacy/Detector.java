package org.mingzhang.check.privacy;

import java.util.stream.Stream;

/** Finds one kind of personal data in a view of a text. */
interface Detector {

  /**
   * @param view of the text; where {@link TextView#isJoined()} only numbers are looked for
   */
  Stream<Candidate> find(TextView view);
}
