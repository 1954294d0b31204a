package org.mingzhang.read.bind;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.mingzhang.model.Adjustment;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.form.FormSection;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** How the names in a file differ from those in the records, which know nothing of files. */
final class ModelNames extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  /** Closed lists are kebab-case; units of money stand as printed, sections as their keys. */
  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
    for (int i = 0; i < values.length; i++) {
      names[i] = nameOf(values[i]);
    }
    return names;
  }

  private static String nameOf(Enum<?> value) {
    if (value instanceof FormSection section) {
      return section.id();
    }
    return value instanceof MoneyUnit unit
        ? unit.printed()
        : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code class} is no name in Java. */
  abstract static class IndicatorKeys {
    @JsonProperty("class")
    String indicatorClass;
  }

  /** Adjustments are written as a mapping from column to amount. */
  abstract static class BudgetRowKeys {
    @JsonDeserialize(using = AdjustmentsDeserializer.class)
    List<Adjustment> adjustments;
  }
}
