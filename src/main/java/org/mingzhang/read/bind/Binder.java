package org.mingzhang.read.bind;

import java.util.Map;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Indicator;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.JsonNodes;
import org.mingzhang.read.value.ValueRole;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Checked trees to records. What a tree may hold is settled before; nothing is judged here. */
public final class Binder {

  private final JsonMapper mapper;

  /** A binder for any record of the model; to be used for many files. */
  public Binder() {
    SimpleModule module =
        new SimpleModule("mingzhang")
            .addDeserializer(Figure.class, new FigureDeserializer(ValueRole.REPORTED))
            .addDeserializer(FiscalYear.class, new FiscalYearDeserializer());
    mapper =
        JsonMapper.builder()
            .annotationIntrospector(new ModelNames())
            .addModule(module)
            .addMixIn(Indicator.class, ModelNames.IndicatorKeys.class)
            .addMixIn(BudgetRow.class, ModelNames.BudgetRowKeys.class)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
  }

  /**
   * @param given components that no file writes, such as a report's unit
   * @throws tools.jackson.core.JacksonException when the tree was not checked, a fault of ours
   */
  public <T> T bind(DataNode checked, Map<String, String> given, Class<T> type) {
    ObjectNode tree = (ObjectNode) JsonNodes.texts(checked);
    given.forEach(tree::put);
    return mapper.treeToValue(tree, type);
  }
}
