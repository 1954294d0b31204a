package org.mingzhang.narrative;

import java.util.List;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.AsciidoctorJRuby;

/**
 * Starts Asciidoctor with what it needs of Ruby. A third of the time would otherwise go into Ruby's
 * package manager and the library of the system, and a conversion uses neither of them.
 */
final class RubyStart {

  /** Comes with AsciidoctorJ and changes with its version; elsewhere there is no Asciidoctor. */
  private static final String ASCIIDOCTOR = "uri:classloader:/gems/asciidoctor-2.0.26/lib";

  private static final List<String> NOT_NEEDED =
      List.of("jruby.cli.rubygems.enable", "jruby.cli.did_you_mean.enable", "jruby.native.enabled");

  private RubyStart() {}

  /** JRuby reads these settings once, with its first class; there is no other way to tell it. */
  static Asciidoctor start() {
    NOT_NEEDED.forEach(setting -> System.setProperty(setting, "false"));
    return AsciidoctorJRuby.Factory.create(List.of(ASCIIDOCTOR));
  }
}
