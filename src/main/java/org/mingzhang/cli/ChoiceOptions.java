package org.mingzhang.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.build.UnitChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that choose some of the units. At most one of them is given. */
final class ChoiceOptions {

  @Option(
      names = "--only",
      paramLabel = "${bundle:label.unit}",
      arity = "1..*",
      split = ",",
      descriptionKey = "only")
  private List<String> only;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = OneOfMany.class,
      descriptionKey = "shard")
  private UnitChoice.Share shard;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * Which units; empty for all.
   *
   * @throws ParameterException when both options are given
   */
  Optional<UnitChoice> choice() {
    if (shard != null && only != null) {
      throw new ParameterException(
          command.commandLine(),
          "both",
          command.findOption("--shard"),
          shard.number() + "/" + shard.shares());
    }
    return shard == null
        ? Optional.ofNullable(only).map(UnitChoice.Named::new)
        : Optional.of(shard);
  }

  /** {@code 2/4}: the second of four. */
  static final class OneOfMany implements ITypeConverter<UnitChoice.Share> {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,4})/([1-9]\\d{0,4})");

    @Override
    public UnitChoice.Share convert(String value) {
      Matcher form = FORM.matcher(value);
      if (!form.matches()) {
        throw new TypeConversionException(value);
      }
      int number = Integer.parseInt(form.group(1));
      int shares = Integer.parseInt(form.group(2));
      if (number > shares) {
        throw new TypeConversionException(value);
      }
      return new UnitChoice.Share(number, shares);
    }
  }
}
