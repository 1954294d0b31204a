package org.mingzhang.bake;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * A record in a template. A page reads a hundred thousand components; FreeMarker would look up for
 * each, under a lock, what a class has. Everything but components, and questions such as {@code
 * isPlain()}, is its own way still.
 */
final class RecordModel
    implements TemplateScalarModel, MethodCallAwareTemplateHashModel, AdapterTemplateModel {

  private static final ClassValue<Map<String, Method>> PROPERTIES =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> properties = new HashMap<>();
          for (Method method : type.getMethods()) {
            if (isQuestion(method)) {
              properties.put(Introspector.decapitalize(method.getName().substring(2)), method);
            }
          }
          for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), component.getAccessor());
          }
          if (Modifier.isPublic(type.getModifiers())) {
            // What anybody may call: otherwise Java would look at each call for who that is.
            properties.values().forEach(property -> property.setAccessible(true));
          }
          return properties;
        }
      };

  private final Record record;
  private final RecordWrapper wrapper;
  private final Map<String, Method> properties;

  RecordModel(Record record, RecordWrapper wrapper) {
    this.record = record;
    this.wrapper = wrapper;
    this.properties = PROPERTIES.get(record.getClass());
  }

  private static boolean isQuestion(Method method) {
    return method.getReturnType() == boolean.class
        && method.getParameterCount() == 0
        && method.getName().matches("is[A-Z].*");
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    Method property = properties.get(key);
    if (property == null) {
      return wrapper.bean(record).get(key);
    }
    try {
      return wrapper.wrap(property.invoke(record));
    } catch (IllegalAccessException e) {
      return wrapper.bean(record).get(key); // not a public record: what FreeMarker says of it
    } catch (InvocationTargetException e) {
      throw new TemplateModelException("The component " + key + " cannot be read", e.getCause());
    }
  }

  @Override
  public TemplateModel getBeforeMethodCall(String key)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    return wrapper.bean(record).getBeforeMethodCall(key);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /** The record as it prints itself, which is of use to who looks for a mistake. */
  @Override
  public String getAsString() {
    return record.toString();
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return record;
  }
}
