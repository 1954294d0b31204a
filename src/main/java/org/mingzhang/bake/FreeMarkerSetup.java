package org.mingzhang.bake;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;

/** How templates are read: everything escaped, nothing executed, every mistake an exception. */
final class FreeMarkerSetup {

  private FreeMarkerSetup() {}

  /**
   * @param siteTemplates the site's own folder, looked in first; it need not exist
   * @param shipped looked in second
   */
  static Configuration configuration(Path siteTemplates, Shipped shipped) throws IOException {
    // 2.3.33 and later read the components of records as properties.
    Configuration setup = new Configuration(Configuration.VERSION_2_3_34);
    setup.setObjectWrapper(new RecordWrapper(Configuration.VERSION_2_3_34));
    setup.setTemplateLoader(loader(siteTemplates, shipped));
    setup.setOutputFormat(HTMLOutputFormat.INSTANCE);
    setup.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setup.setLogTemplateExceptions(false);
    setup.setWrapUncheckedExceptions(true);
    setup.setFallbackOnNullLoopVariable(false);
    setup.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setup.setAPIBuiltinEnabled(false);
    setup.setLocalizedLookup(false);
    setup.setDefaultEncoding(StandardCharsets.UTF_8.name());
    setup.setOutputEncoding(StandardCharsets.UTF_8.name());
    setup.setURLEscapingCharset(StandardCharsets.UTF_8.name());
    setup.setLocale(Locale.ROOT);
    setup.setTimeZone(TimeZone.getTimeZone("UTC"));
    setup.setNumberFormat("computer");
    setup.setBooleanFormat("c");
    return setup;
  }

  private static TemplateLoader loader(Path siteTemplates, Shipped shipped) throws IOException {
    TemplateLoader ours = new ClassTemplateLoader(shipped.anchor(), shipped.templates());
    if (!Files.isDirectory(siteTemplates)) {
      return ours;
    }
    return new MultiTemplateLoader(
        new TemplateLoader[] {new FileTemplateLoader(siteTemplates.toFile()), ours});
  }
}
