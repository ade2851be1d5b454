package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.terugkoppeling.AntwoordStand;
import nl.eenoverheid.terugkoppeling.Stroom;
import nl.eenoverheid.terugkoppeling.StroomRegel;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.jspecify.annotations.Nullable;

/**
 * The landing trace as a picture: words stream from the conversation through duidingen, dossiers and besluiten to the
 * answer. Words that came to two places of one kind are counted at both.
 */
final class StroomPlaat {
    private static final List<Spoor.Soort> COLUMNS = List.of(
            Spoor.Soort.GEHOORD, Spoor.Soort.GEDUID, Spoor.Soort.GELAND, Spoor.Soort.BESLIST, Spoor.Soort.TERUG);

    private final Component on;
    private final Stroom stroom;
    private final Item item;
    private final Map<String, EoChart.Stop> stops = new LinkedHashMap<>();
    private final Map<String, EoChart.Stream> streams = new LinkedHashMap<>();

    private StroomPlaat(Component on, Stroom stroom, Item item) {
        this.on = on;
        this.stroom = stroom;
        this.item = item;
    }

    /**
     * Draws it.
     *
     * @param item the signaal of which the words are followed, or what they landed in
     */
    static EoChart of(Component on, Stroom stroom, Item item) {
        StroomPlaat plaat = new StroomPlaat(on, stroom, item);
        stroom.regels().forEach(plaat::add);
        boolean one = item.soort() == ItemSoort.SIGNAAL;
        return EoChart.flow(
                on.getTranslation(one ? "terugkoppeling.stroom.one" : "terugkoppeling.stroom"),
                one ? "" : on.getTranslation("terugkoppeling.stroom.note", stroom.signalen()),
                COLUMNS.stream()
                        .map(column -> on.getTranslation("terugkoppeling.spoor.halte." + column.name()))
                        .toList(),
                on.getTranslation("terugkoppeling.stroom.count"),
                plaat.stops.values().stream()
                        .sorted(Comparator.comparingInt(EoChart.Stop::column)
                                .thenComparing(EoChart.Stop::value, Comparator.reverseOrder()))
                        .toList(),
                List.copyOf(plaat.streams.values()));
    }

    private void add(StroomRegel regel) {
        List<String> before = List.of(heard(regel.aantal()));
        for (Spoor.Soort column : COLUMNS.subList(1, COLUMNS.size() - 1)) {
            List<String> here = regel.plekken().stream()
                    .filter(plek -> Spoor.Soort.of(plek.soort()) == column)
                    .map(plek -> place(plek, column, regel.aantal()))
                    .toList();
            if (!here.isEmpty()) {
                connect(before, here, regel.aantal());
                before = here;
            }
        }
        connect(before, List.of(answered(regel.antwoord(), regel.aantal())), regel.aantal());
    }

    private String heard(int count) {
        return stop(
                Spoor.Soort.GEHOORD.name(),
                Spoor.Soort.GEHOORD,
                on.getTranslation("terugkoppeling.stroom.heard", stroom.signalen()),
                count,
                Tone.NEUTRAL,
                null);
    }

    private String place(Item plek, Spoor.Soort column, int count) {
        Tone tone = plek.equals(item) ? Tone.ACCENT : Tone.BLUE;
        return stop(
                plek.soort().name() + plek.id(),
                column,
                stroom.titels().getOrDefault(plek, ""),
                count,
                tone,
                plek.equals(item) ? null : SpoorLinks.path(plek).orElse(null));
    }

    private String answered(AntwoordStand stand, int count) {
        Tone tone =
                switch (stand) {
                    case VERSTUURD -> Tone.GOOD;
                    case WACHT -> Tone.WARN;
                    case TE_LAAT -> Tone.BAD;
                    case OVERGESLAGEN, NIET_BELOOFD -> Tone.NEUTRAL;
                };
        boolean rows = item.soort() != ItemSoort.SIGNAAL && stand != AntwoordStand.NIET_BELOOFD;
        return stop(
                stand.name(),
                Spoor.Soort.TERUG,
                on.getTranslation("terugkoppeling.antwoordStand." + stand.name()),
                count,
                tone,
                rows ? TerugkoppelingQuery.path(item) : null);
    }

    private String stop(String id, Spoor.Soort column, String label, int count, Tone tone, @Nullable String path) {
        EoChart.Stop known = stops.get(id);
        int value = count + (known == null ? 0 : known.value());
        stops.put(id, new EoChart.Stop(id, COLUMNS.indexOf(column), label, value, Integer.toString(value), tone, path));
        return id;
    }

    private void connect(List<String> from, List<String> to, int count) {
        List<EoChart.Stream> added = new ArrayList<>();
        from.forEach(one -> to.forEach(other -> added.add(new EoChart.Stream(one, other, count))));
        added.forEach(stream -> streams.merge(
                stream.from() + " " + stream.to(),
                stream,
                (one, other) -> new EoChart.Stream(one.from(), one.to(), one.value() + other.value())));
    }
}
