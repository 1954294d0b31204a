package org.mingzhang.check.privacy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.Search;

/**
 * 手机号码. Certain where a word beside it says that it is a telephone. In groups and without such a
 * word only as telephones are grouped, because a row of a table is digits between blanks too.
 */
final class MobileNumbers implements Detector {

  static final Search NUMBER = Numbers.standing("(?:\\+?86|0086)?(?<number>1[3-9]\\d{9})");
  static final Search LABELLED =
      new Search(
          Pattern.compile("(?<=(?i:tel|phone|mobile))(?<number>1[3-9]\\d{9})(?![0-9A-Za-z_*])"),
          Numbers.LONG,
          0);
  private static final Set<String> GROUPINGS =
      Set.of("3-4-4", "4-4-3", "3-8", "7-4", "3-3-5", "11", "1-1-1-1-1-1-1-1-1-1-1");

  @Override
  public Stream<Candidate> find(TextView view) {
    return Stream.concat(Numbers.in(view, NUMBER), Numbers.in(view, LABELLED))
        .flatMap(match -> candidate(view, match).stream());
  }

  private static Optional<Candidate> candidate(TextView view, MatchResult match) {
    String number = match.group(1);
    int start = match.end() - number.length();
    Label label = Label.before(view.text(), match.start());
    boolean telephone =
        label == Label.TELEPHONE || Label.TELEPHONE.follows(view.text(), match.end());
    boolean isCode = label == Label.CODE && !telephone;
    if (isCode || (!telephone && !GROUPINGS.contains(grouping(view, start, match.end())))) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(
            PersonalDataKind.MOBILE,
            telephone,
            match.start(),
            match.end(),
            number,
            Numbers.mask(number, 3, 4)));
  }

  /** The lengths of the groups that the number was written in: {@code 3-4-4}. */
  private static String grouping(TextView view, int start, int end) {
    StringBuilder lengths = new StringBuilder();
    int from = start;
    for (int i = start + 1; i < end; i++) {
      if (view.isGapBefore(i)) {
        lengths.append(i - from).append('-');
        from = i;
      }
    }
    return lengths.append(end - from).toString();
  }
}
