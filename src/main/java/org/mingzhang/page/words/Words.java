package org.mingzhang.page.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words and sentence patterns of the pages. Patterns are filled with strings only. */
public final class Words {
  private static final ResourceBundle.Control ROOT_IS_CHINESE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final List<ResourceBundle> bundles;

  Words(Locale locale) {
    this.bundles = List.of(bundle("messages", locale), bundle("attainment", locale));
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle("org.mingzhang.page." + name, locale, ROOT_IS_CHINESE);
  }

  /** The words of the root bundle. */
  public static Words chinese() {
    return new Words(Locale.ROOT);
  }

  /**
   * The pattern of that key, filled.
   *
   * @throws java.util.MissingResourceException when there is no such key, which is a fault of the
   *     program
   */
  public String say(String key, String... arguments) {
    return new MessageFormat(pattern(key), Locale.ROOT).format(arguments);
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
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .orElse(bundles.get(0))
        .getString(key);
  }
}
