package org.mingzhang.narrative;

import java.util.List;
import java.util.Map;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.AsciidoctorJRuby;

/**
 * Starts Asciidoctor with what it needs of Ruby. A third of the time would otherwise go into Ruby's
 * package manager and the library of the system, and a conversion uses neither of them.
 */
final class RubyStart {

  /** Comes with AsciidoctorJ and changes with its version; elsewhere there is no Asciidoctor. */
  private static final String ASCIIDOCTOR = "uri:classloader:/gems/asciidoctor-2.0.26/lib";

  /**
   * With {@code HARD_MAP} nothing holds a runtime that was closed; usually classes would. Methods
   * are compiled to Java after 2000 calls, usually after 50: most would not be called often enough
   * in a build to repay it, and a thousand texts take no longer. Fields of Ruby objects stay in
   * arrays, for as fields of classes made while running they would be reached through method
   * handles, which only the optimising compiler makes fast.
   */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "jruby.cli.rubygems.enable", "false",
          "jruby.cli.did_you_mean.enable", "false",
          "jruby.native.enabled", "false",
          "jruby.jit.threshold", "2000",
          "jruby.reify.variables", "false",
          "jruby.ji.class.values", "HARD_MAP");

  private RubyStart() {}

  /** JRuby reads these settings once, with its first class; there is no other way to tell it. */
  static Asciidoctor start() {
    SETTINGS.forEach(System::setProperty);
    return AsciidoctorJRuby.Factory.create(List.of(ASCIIDOCTOR));
  }
}
