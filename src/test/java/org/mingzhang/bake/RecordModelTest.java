package org.mingzhang.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.InvalidReferenceException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordModelTest {

  /** As page models are. */
  public record Shown(String name, boolean bold, List<Shown> parts) {

    public boolean isPlain() {
      return !bold;
    }

    public String upper() {
      return name.toUpperCase(Locale.ROOT);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a component|${shown.name}|a",
        "a truth|<#if shown.bold>yes<#else>no</#if>|no",
        "a question|<#if shown.plain>yes</#if>|yes",
        "a method|${shown.upper()}|A",
        "a component as a method|${shown.name()}|a",
        "records in a list|<#list shown.parts as part>${part.name}</#list>|bc",
        "what is not there|${shown.other!'none'}|none"
      })
  void showsWhatATemplateAsksFor(String what, String template, String text) throws Exception {
    assertThat(process(template)).as(what).isEqualTo(text);
  }

  @Test
  void refusesANameThatTheRecordDoesNotHave() {
    assertThatThrownBy(() -> process("${shown.nme}")).isInstanceOf(InvalidReferenceException.class);
  }

  private static String process(String template) throws IOException, TemplateException {
    Configuration setup = new Configuration(Configuration.VERSION_2_3_34);
    setup.setObjectWrapper(new RecordWrapper(Configuration.VERSION_2_3_34));
    setup.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setup.setLogTemplateExceptions(false);
    Shown shown =
        new Shown(
            "a", false, List.of(new Shown("b", false, List.of()), new Shown("c", true, List.of())));
    StringWriter text = new StringWriter();
    new Template("test", template, setup).process(Map.of("shown", shown), text);
    return text.toString();
  }
}
