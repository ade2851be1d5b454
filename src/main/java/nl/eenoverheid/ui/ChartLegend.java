package nl.eenoverheid.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the colours of a map stand for.
 *
 * @param unit in what is measured
 * @param classes what each colour holds, from little to much
 * @param gap what an area without a value is called
 */
record ChartLegend(String unit, List<Entry> classes, String gap) {

    static ChartLegend of(String unit, ChartScale scale, String gap) {
        List<String> names = scale.names(UI.getCurrent().getLocale(), I18NProvider::translate);
        List<Integer> levels = scale.levels();
        return new ChartLegend(
                unit,
                IntStream.range(0, names.size())
                        .mapToObj(i -> new Entry(names.get(i), levels.get(i)))
                        .toList(),
                gap);
    }

    /** What one colour holds. */
    record Entry(String text, int level) {}
}
