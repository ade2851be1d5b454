package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Bedragsoort;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.Boekjaar;
import nl.eenoverheid.begroting.Indeling;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.VergelijkingFilter;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FilterBar;

/** Chooses what is compared: who, which years and reports, in which measure, and what the rows are. */
final class VergelijkBalk extends Div {
    private final transient Keuzes keuzes;
    private final transient List<Boekjaar> boekjaren;
    private final transient Consumer<String> asked;
    private final FilterBar who = new FilterBar();
    private final FilterBar when = new FilterBar();
    private final ComboBox<Keuze> add = new ComboBox<>();
    private final Select<Maat> maat;
    private final Select<Bedragsoort> soort;
    private final Select<Indeling> indeling;
    private transient VergelijkQuery query;

    /**
     * Makes the bar with nothing chosen.
     *
     * @param asked hears the address that somebody wants to see
     */
    VergelijkBalk(Keuzes keuzes, List<Boekjaar> boekjaren, Consumer<String> asked) {
        this.keuzes = keuzes;
        this.boekjaren = boekjaren;
        this.asked = asked;
        query = VergelijkQuery.NOTHING;
        addClassName("begroting-balk");
        maat = select(VergelijkQuery.MAAT, Maat.values(), "begroting.maat.");
        soort = select(VergelijkQuery.SOORT, Bedragsoort.values(), "begroting.bedragsoort.");
        indeling = select(VergelijkQuery.INDELING, Indeling.values(), "begroting.indeling.");
        addField();
        add(who, when);
    }

    /** Shows what is chosen. */
    void show(VergelijkQuery shown, VergelijkingFilter filter) {
        query = shown;
        who.removeAll();
        for (String token : shown.many(VergelijkQuery.OVERHEDEN)) {
            label(token)
                    .ifPresent(label -> who.add(
                            new Chip(label, true, () -> asked.accept(query.toggled(VergelijkQuery.OVERHEDEN, token)))));
        }
        who.add(add);
        when.removeAll();
        years().forEach(jaar -> when.add(chip(VergelijkQuery.JAREN, String.valueOf(jaar), String.valueOf(jaar))));
        reports()
                .forEach(verslag -> when.add(chip(
                        VergelijkQuery.VERSLAG,
                        BegrotingRoutes.path(verslag),
                        getTranslation("begroting.verslag." + verslag))));
        when.add(maat, soort, indeling);
        maat.setValue(filter.maat());
        soort.setValue(filter.soort());
        indeling.setValue(filter.indeling());
    }

    private Chip chip(String name, String value, String label) {
        return new Chip(label, query.many(name).contains(value), () -> asked.accept(query.toggled(name, value)));
    }

    private Stream<Integer> years() {
        return Stream.concat(boekjaren.stream().map(Boekjaar::jaar), query.jaren().stream())
                .distinct()
                .sorted();
    }

    private Stream<Verslag> reports() {
        return Stream.concat(boekjaren.stream().map(Boekjaar::verslag), query.verslagen().stream())
                .distinct()
                .sorted();
    }

    private Optional<String> label(String token) {
        return keuzes.groep(token).map(BegrotingTexts::groep).or(() -> keuzes.overheid(token)
                .map(Overheid::naam));
    }

    private void addField() {
        add.setAriaLabel(getTranslation("begroting.add"));
        add.setPlaceholder(getTranslation("begroting.add"));
        add.setItemLabelGenerator(Keuze::naam);
        add.setItems(Stream.concat(
                        keuzes.groepen().stream().map(each -> new Keuze(each.sleutel(), BegrotingTexts.groep(each))),
                        keuzes.overheden().stream().map(each -> new Keuze(each.code(), each.naam())))
                .toList());
        add.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                String token = change.getValue().token();
                add.clear();
                Set<String> all = query.many(VergelijkQuery.OVERHEDEN);
                all.add(token);
                asked.accept(query.with(VergelijkQuery.OVERHEDEN, VergelijkQuery.join(all)));
            }
        });
    }

    private <E extends Enum<E>> Select<E> select(String name, E[] values, String key) {
        Select<E> field = new Select<>();
        field.setLabel(getTranslation("begroting.field." + name));
        field.setItems(values);
        field.setItemLabelGenerator(each -> getTranslation(key + each));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.accept(query.with(name, change.getValue()));
            }
        });
        return field;
    }

    /** Somebody, or some of them, to add. */
    private record Keuze(String token, String naam) {}
}
