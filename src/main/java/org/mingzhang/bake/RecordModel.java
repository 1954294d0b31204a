package org.mingzhang.bake;

import freemarker.ext.beans.BeanModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * A record in a template. A page reads a hundred thousand components; FreeMarker would look up for
 * each, under a lock, what a class has. Everything but components is its own way still.
 */
final class RecordModel extends BeanModel
    implements TemplateScalarModel, MethodCallAwareTemplateHashModel {

  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> components = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component.getAccessor());
          }
          return components;
        }
      };

  private final Map<String, Method> components;

  RecordModel(Record record, RecordWrapper wrapper) {
    super(record, wrapper);
    this.components = COMPONENTS.get(record.getClass());
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    Method component = components.get(key);
    if (component == null) {
      return super.get(key);
    }
    try {
      return wrapper.wrap(component.invoke(object));
    } catch (IllegalAccessException e) {
      return super.get(key); // not a public record: what FreeMarker says of it
    } catch (InvocationTargetException e) {
      throw new TemplateModelException("The component " + key + " cannot be read", e.getCause());
    }
  }

  @Override
  public TemplateModel getBeforeMethodCall(String key)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    return super.getBeforeMethodCall(key);
  }

  /** The record as it prints itself, which is of use to who looks for a mistake. */
  @Override
  public String getAsString() {
    return toString();
  }
}
