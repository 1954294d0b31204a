package org.mingzhang.page.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.diagnostic.SentencePattern;
import org.mingzhang.model.Site;
import org.mingzhang.model.SiteWords;

/**
 * The words and sentence patterns of the pages. Patterns are filled with strings only. Safe for
 * threads.
 */
public final class Words {

  private static final ResourceBundle.Control ROOT_IS_CHINESE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final List<String> BUNDLES =
      List.of("messages", "attainment", "glossary", "opendata");

  private final SiteWords own;
  private final List<ResourceBundle> bundles;

  /** What the same key says is taken apart once, not for every cell of a table. */
  private final Map<String, SentencePattern> patterns = new ConcurrentHashMap<>();

  private Words(Locale locale, SiteWords own) {
    this.own = own;
    this.bundles = BUNDLES.stream().map(name -> bundle(name, locale)).toList();
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle("org.mingzhang.page." + name, locale, ROOT_IS_CHINESE);
  }

  /** The words of the root bundle. */
  public static Words chinese() {
    return new Words(Locale.ROOT, SiteWords.NONE);
  }

  /**
   * The words of a site in its language: what its own file says, else what the program ships for
   * it, else the Chinese ones.
   */
  public static Words of(Site site) {
    return new Words(Locale.forLanguageTag(site.config().language()), site.words());
  }

  /** Whether the program ships words of that language; it always does of Chinese. */
  static boolean isShipped(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return locale.getLanguage().equals("zh")
        || !bundle("messages", locale).getLocale().equals(Locale.ROOT);
  }

  /** Whether pages use that key. */
  static boolean isKnown(String key) {
    return BUNDLES.stream().anyMatch(name -> bundle(name, Locale.ROOT).containsKey(key));
  }

  /**
   * The pattern of that key, filled.
   *
   * @throws java.util.MissingResourceException when there is no such key, which is a fault of the
   *     program
   */
  public String say(String key, String... arguments) {
    SentencePattern known = patterns.get(key); // which takes no lock, unlike what would add it
    return (known == null ? added(key) : known).fill(arguments);
  }

  private SentencePattern added(String key) {
    return patterns.computeIfAbsent(key, k -> SentencePattern.of(pattern(k)));
  }

  /** The words of a key that need not be there. */
  public Optional<String> find(String key) {
    return bundles.stream().anyMatch(bundle -> bundle.containsKey(key))
        ? Optional.of(say(key))
        : Optional.empty();
  }

  /** The word for a constant, under the name of its type and its own. */
  public String of(Enum<?> constant) {
    return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** The same number word everywhere: digits without grouping. */
  public static String count(int number) {
    return Integer.toString(number);
  }

  private String pattern(String key) {
    return own.pattern(key)
        .orElseGet(
            () ->
                bundles.stream()
                    .filter(bundle -> bundle.containsKey(key))
                    .findFirst()
                    .orElse(bundles.get(0))
                    .getString(key));
  }
}
