package org.mingzhang.publish.part;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Records of one class as bytes: their components, one after the other. */
final class RecordForm implements ValueForm {

  private static final ClassValue<RecordForm> FORMS =
      new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
          return new RecordForm(type);
        }
      };

  private final String shape;
  private final List<ValueForm> forms = new ArrayList<>();
  private final List<Method> accessors = new ArrayList<>();
  private final Constructor<?> constructor;

  private RecordForm(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (RecordComponent component : components) {
      forms.add(ValueForm.of(component.getGenericType()));
      accessors.add(component.getAccessor());
      component.getAccessor().setAccessible(true);
    }
    constructor = constructor(type, components);
    shape =
        type.getName()
            + forms.stream().map(ValueForm::shape).collect(Collectors.joining(",", "(", ")"))
            + Arrays.stream(components).map(RecordComponent::getName).toList();
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e); // every record has one
    }
  }

  /**
   * @param type of a record whose components are records, lists, texts, numbers, days, truth values
   *     or constants of an enum; none of them may hold the same type again
   */
  static RecordForm of(Class<?> type) {
    return FORMS.get(type);
  }

  @Override
  public String shape() {
    return shape;
  }

  @Override
  public void write(Object value, RecordOutput out) {
    try {
      for (int i = 0; i < forms.size(); i++) {
        forms.get(i).write(accessors.get(i).invoke(value), out);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object read(RecordInput in) {
    Object[] components = new Object[forms.size()];
    for (int i = 0; i < components.length; i++) {
      components[i] = forms.get(i).read(in);
    }
    try {
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e); // the record refuses what is not of its kind
    }
  }
}
