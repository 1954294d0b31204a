package org.mingzhang.check.privacy;

import java.util.stream.Stream;

/** Finds one kind of personal data in a view of a text. */
interface Detector {

  /**
   * @param view of the text; only those that look for numbers are given one that is joined
   */
  Stream<Candidate> find(TextView view);
}
