package org.mingzhang.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line in one language; Chinese unless English is asked for. */
final class CliWords {

  private final ResourceBundle bundle;

  CliWords(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            "org.mingzhang.cli.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /** The sentence of that key with its arguments filled in. */
  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
