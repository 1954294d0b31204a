package org.mingzhang.check;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern that is tried only near its landmark, with the same matches as a search through the
 * whole text. Without this most of the time of a build would go into trying patterns at places
 * where they cannot match.
 *
 * @param landmark what every match has
 * @param before how far before its landmark a match begins at the most
 */
public record Search(Pattern pattern, Landmark landmark, int before) {

  /** All matches, in the order of the text. */
  public Stream<MatchResult> in(String text) {
    Stream.Builder<MatchResult> matches = Stream.builder();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    for (int at = landmark.next(text, 0); at >= 0; at = landmark.next(text, at + 1)) {
      for (int start = Math.max(from, at - before); start <= at; start++) {
        if (matcher.region(start, text.length()).lookingAt()) {
          matches.add(matcher.toMatchResult());
          from = matcher.end();
          break;
        }
      }
    }
    return matches.build();
  }
}
