package org.mingzhang.check.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Finds personal data in a text, whatever the text belongs to. */
public final class PersonalDataScanner {

  /** Only these can be certain, and nothing that the others find is stronger. */
  private static final List<Detector> NUMBERS =
      List.of(new ResidentIds(), new MobileNumbers(), new BankCards());

  private static final List<Detector> WORDS =
      List.of(new EmailAddresses(), new HomeAddresses(), new NamedPersons());

  private static final Comparator<PersonalDataHit> STRONGEST_FIRST =
      Comparator.comparing(PersonalDataHit::kind)
          .thenComparing(hit -> !hit.certain())
          .thenComparingInt(PersonalDataHit::start);

  private PersonalDataScanner() {}

  /**
   * @param text of any length, with line feeds only
   * @return in the order of the text; of hits that overlap, the strongest
   */
  public static List<PersonalDataHit> scan(String text) {
    TextView plain = TextView.of(text);
    List<PersonalDataHit> hits =
        NumberWindow.of(text).isEmpty() ? new ArrayList<>() : numbers(plain);
    addHits(plain, WORDS, hits);
    return strongest(hits);
  }

  /** Those hits of {@link #scan(String)} that are certain, found much sooner. */
  public static List<PersonalDataHit> certain(String text) {
    return NumberWindow.of(text).stream().flatMap(window -> certain(text, window)).toList();
  }

  /**
   * Whether {@link #certain(String)} may find anything in a text, told without making one of it.
   *
   * @param utf8 the text in UTF-8
   */
  public static boolean mayBeCertainIn(byte[] utf8) {
    return NumberWindow.areIn(utf8);
  }

  private static Stream<PersonalDataHit> certain(String text, NumberWindow window) {
    TextView plain = TextView.of(text.substring(window.from(), window.to()));
    return strongest(numbers(plain)).stream()
        .filter(PersonalDataHit::certain)
        .map(hit -> hit.moved(window.from()));
  }

  private static List<PersonalDataHit> numbers(TextView plain) {
    List<PersonalDataHit> hits = new ArrayList<>();
    addHits(plain, NUMBERS, hits);
    addHits(plain.joined(), NUMBERS, hits);
    return hits;
  }

  private static void addHits(TextView view, List<Detector> detectors, List<PersonalDataHit> hits) {
    for (Detector detector : detectors) {
      detector.find(view).forEach(found -> hits.add(hit(view, found)));
    }
  }

  private static List<PersonalDataHit> strongest(List<PersonalDataHit> hits) {
    hits.sort(STRONGEST_FIRST);
    List<PersonalDataHit> kept = new ArrayList<>();
    for (PersonalDataHit hit : hits) {
      if (kept.stream().noneMatch(other -> overlap(hit, other))) {
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(PersonalDataHit::start));
    return List.copyOf(kept);
  }

  private static PersonalDataHit hit(TextView view, Candidate found) {
    int last = view.origin(found.end() - 1);
    return new PersonalDataHit(
        found.kind(),
        found.certain(),
        view.origin(found.start()),
        last + 1,
        found.masked(),
        sha256(found.value()));
  }

  private static boolean overlap(PersonalDataHit one, PersonalDataHit other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static String sha256(String value) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
