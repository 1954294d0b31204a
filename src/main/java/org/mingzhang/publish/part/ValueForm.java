package org.mingzhang.publish.part;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Values of one type as bytes. */
interface ValueForm {

  /** Says all that decides what the bytes mean. */
  String shape();

  void write(Object value, RecordOutput out);

  Object read(RecordInput in);

  /** The form of a component of a record. */
  static ValueForm of(Type type) {
    if (type == boolean.class) {
      return simple(Boolean.class, (out, flag) -> out.flag(flag), RecordInput::flag);
    }
    if (type == int.class) {
      return simple(Integer.class, (out, i) -> out.number(i), in -> (int) in.number());
    }
    if (type == long.class) {
      return simple(Long.class, (out, number) -> out.number(number), RecordInput::number);
    }
    return new Nullable(ofObject(type));
  }

  private static ValueForm ofObject(Type type) {
    if (type == String.class) {
      return simple(String.class, RecordOutput::text, RecordInput::text);
    }
    if (type == Integer.class) {
      return of(int.class);
    }
    if (type == BigDecimal.class) {
      return simple(
          BigDecimal.class,
          (out, decimal) -> out.text(decimal.toString()),
          in -> new BigDecimal(in.text()));
    }
    if (type == LocalDate.class) {
      return simple(
          LocalDate.class,
          (out, day) -> out.number(day.toEpochDay()),
          in -> LocalDate.ofEpochDay(in.number()));
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new Items(of(list.getActualTypeArguments()[0]));
    }
    return ofClass((Class<?>) type);
  }

  private static ValueForm ofClass(Class<?> type) {
    if (type.isEnum()) {
      return new Constant(type.getName(), type.getEnumConstants());
    }
    if (type.isRecord()) {
      return RecordForm.of(type);
    }
    throw new IllegalArgumentException("No form for " + type);
  }

  private static <T> ValueForm simple(
      Class<T> type, BiConsumer<RecordOutput, T> writer, Function<RecordInput, T> reader) {
    return new Simple<>(type, writer, reader);
  }

  /** What needs no more than one call. */
  record Simple<T>(
      Class<T> type, BiConsumer<RecordOutput, T> writer, Function<RecordInput, T> reader)
      implements ValueForm {

    @Override
    public String shape() {
      return type.getSimpleName();
    }

    @Override
    public void write(Object value, RecordOutput out) {
      writer.accept(out, type.cast(value));
    }

    @Override
    public Object read(RecordInput in) {
      return reader.apply(in);
    }
  }

  /** What may be missing. */
  record Nullable(ValueForm form) implements ValueForm {

    @Override
    public String shape() {
      return form.shape() + "?";
    }

    @Override
    public void write(Object value, RecordOutput out) {
      out.flag(value != null);
      if (value != null) {
        form.write(value, out);
      }
    }

    @Override
    public Object read(RecordInput in) {
      return in.flag() ? form.read(in) : null;
    }
  }

  /** A list. */
  record Items(ValueForm form) implements ValueForm {

    @Override
    public String shape() {
      return "[" + form.shape() + "]";
    }

    @Override
    public void write(Object value, RecordOutput out) {
      List<?> items = (List<?>) value;
      out.number(items.size());
      items.forEach(item -> form.write(item, out));
    }

    @Override
    public Object read(RecordInput in) {
      int size = in.count();
      List<Object> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(form.read(in));
      }
      return Collections.unmodifiableList(items);
    }
  }

  /** A constant of an enum, by its place among them. */
  record Constant(String name, Object[] constants) implements ValueForm {

    @Override
    public String shape() {
      return name + Arrays.toString(constants);
    }

    @Override
    public void write(Object value, RecordOutput out) {
      out.number(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(RecordInput in) {
      return constants[Math.toIntExact(in.number())];
    }
  }
}
