package org.mingzhang.check.privacy;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.Landmark;
import org.mingzhang.check.Search;

/** 电子邮箱, also as {@code name(at)host}. Addresses of the government (gov.cn) are not personal. */
final class EmailAddresses implements Detector {

  private static final String DOT = "(?:\\.|\\(dot\\)|\\[dot\\])";
  static final Search ADDRESS =
      new Search(
          Pattern.compile(
              "(?<![A-Za-z0-9._%+*-])(?<name>[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}) ?"
                  + "(?:@|[(\\[] ?(?i:at) ?[)\\]]) ?"
                  + "(?<host>(?:[A-Za-z0-9-]{1,63}"
                  + DOT
                  + "){1,8}[A-Za-z]{2,24})(?![A-Za-z0-9-])"),
          Landmark.words(
              "@", "(at", "(At", "(aT", "(AT", "( at", "( At", "( aT", "( AT", "[at", "[At", "[aT",
              "[AT", "[ at", "[ At", "[ aT", "[ AT"),
          65);

  /** Names of pictures such as {@code logo@2x.png}. */
  private static final Pattern FILE = Pattern.compile(".*\\.(?:png|jpe?g|gif|svg|webp|css|js)");

  @Override
  public Stream<Candidate> find(TextView view) {
    return ADDRESS.in(view.text()).flatMap(EmailAddresses::candidate);
  }

  private static Stream<Candidate> candidate(MatchResult match) {
    String name = match.group(1).toLowerCase(Locale.ROOT);
    String host = match.group(2).toLowerCase(Locale.ROOT).replaceAll("[(\\[]dot[)\\]]", ".");
    if (host.equals("gov.cn") || host.endsWith(".gov.cn") || FILE.matcher(host).matches()) {
      return Stream.empty();
    }
    String masked = name.charAt(0) + "***@" + host;
    return Stream.of(
        new Candidate(
            PersonalDataKind.EMAIL, false, match.start(), match.end(), name + "@" + host, masked));
  }
}
