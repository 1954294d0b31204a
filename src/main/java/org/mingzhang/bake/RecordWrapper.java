package org.mingzhang.bake;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.MethodCallAwareTemplateHashModel;
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

  /** A record as FreeMarker shows it, with all of its methods. */
  MethodCallAwareTemplateHashModel bean(Record record) throws TemplateModelException {
    return (MethodCallAwareTemplateHashModel) super.wrap(record);
  }
}
