package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.jspecify.annotations.Nullable;

/** The landing trace of many as a picture: of the signalen that landed here, how many came to each stop. */
final class BereikPlaat {
    private BereikPlaat() {}

    static EoChart of(Component on, Item landed, int signalen, Map<ItemSoort, Integer> reach) {
        List<EoChart.Bar> bars = new ArrayList<>();
        bars.add(bar(on, Spoor.Soort.GEHOORD, signalen, Tone.NEUTRAL, null));
        bars.add(bar(on, Spoor.Soort.GEDUID, reach.getOrDefault(ItemSoort.DUIDING, 0), Tone.BLUE, null));
        bars.add(bar(on, Spoor.Soort.GELAND, reach.getOrDefault(ItemSoort.DOSSIER, 0), Tone.BLUE, null));
        bars.add(bar(on, Spoor.Soort.BESLIST, reach.getOrDefault(ItemSoort.BESLUIT, 0), Tone.ACCENT, null));
        bars.add(bar(
                on,
                Spoor.Soort.TERUG,
                reach.getOrDefault(ItemSoort.TERUGKOPPELING, 0),
                Tone.GOOD,
                TerugkoppelingQuery.path(landed)));
        return EoChart.bars(
                on.getTranslation("terugkoppeling.reach"),
                on.getTranslation("terugkoppeling.reach.note", signalen),
                on.getTranslation("terugkoppeling.reach.stop"),
                on.getTranslation("terugkoppeling.reach.count"),
                bars);
    }

    private static EoChart.Bar bar(Component on, Spoor.Soort stop, int count, Tone tone, @Nullable String path) {
        return new EoChart.Bar(
                on.getTranslation("terugkoppeling.spoor.halte." + stop.name()),
                count,
                Integer.toString(count),
                tone,
                path);
    }
}
