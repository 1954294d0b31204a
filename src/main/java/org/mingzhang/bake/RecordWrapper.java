package org.mingzhang.bake;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;

/** Shows page models to templates as FreeMarker does, and records by a shorter way. */
final class RecordWrapper extends DefaultObjectWrapper {

  RecordWrapper(Version version) {
    super(version);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    return value instanceof Record record ? new RecordModel(record, this) : super.wrap(value);
  }
}
